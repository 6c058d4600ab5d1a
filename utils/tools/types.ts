import type { Route } from './routes';

/** What is open in a tab: a tool and, where it can be told, the activity in it. */
export interface Sighting {
  tool: string;
  activity?: string;
}

/**
 * What a page shows while an activity goes on, the telling one first: roles, test ids, `contenteditable`, never the
 * text of a label. Only what is visible counts. One selector a sign: a browser answers ten of them one by one, each with
 * its own index, in half the time of one list. An exact value costs least, and so does what stands below an id.
 * `icon:closed_caption` stands for an icon by the beginning of its ligature.
 */
export type Sign = readonly [activity: string, ...selectors: string[]];

/**
 * The half of a tool's file that runs in other people's pages. Keep it to addresses and a few roles. All but the hosts
 * is in methods: a browser reads past a method's body until it is called, so that a page pays for one tool, not for all.
 */
export interface Detection {
  /** The tool's id: the name of its file. */
  id: string;
  /**
   * Hosts that serve the tool: exact (`app.slack.com`); `*.slack.com` for one with a customer's name in front, which
   * the vendor's own (`www`, `help`, `api`) are not; `**.force.com` for any host below, however deep. Their `.mcas.ms`
   * doubles come by themselves. Each is a line in the manifest, and so a question to every administrator.
   */
  hosts: readonly string[];
  /**
   * Hosts of the organisations themselves that may serve it, such as `*.gov.uk`: an address there is
   * recognised, but the extension runs there only where a person has allowed it.
   */
  ownHosts?: readonly string[];
  /**
   * For a tool that an organisation can run on any host of its own: what its pages have, wherever they are.
   * Asked only on hosts that no tool lists, and never of an address alone.
   */
  ownSign?: string;
  /** What its paths show, where they tell everything: the first that fits decides, and what fits none is not the tool. */
  routes?(): readonly Route[];
  /**
   * What an address on one of the hosts shows, where the query, the hash or the host have a say in it. The address is
   * already known to be https, on the standard port and without user info, and its `hostname` is free of the `.mcas.ms`
   * suffix.
   *
   * @param page for the few tools whose address can't even tell which of them it is.
   * @returns an activity; `true` for the tool where the activity can't be told; `false` where it is not the tool.
   */
  read?(url: URL, page?: ParentNode): string | boolean;
  /** Asked where the address told no activity, or one of `open`. */
  signs?(): readonly Sign[];
  /** Activities that the address tells and the page may know better: mail that is written over the inbox. */
  open?: readonly string[];
}

/** The other half: what a person sees. It never reaches another page than our own. */
export interface Tool {
  name: string;
  vendor: string;
  category: string;
  /** Other names people use for it, old ones among them. */
  aliases: readonly string[];
  /** Whether many people use it as a desktop program, which Sidelight can't see. */
  desktop?: boolean;
  /** Each activity and how it is said on screen after "You are": `reading mail`. */
  activities: Readonly<Record<string, string>>;
}

/** The proof beside the claim: the tool's tests, in no build. */
export interface Examples {
  /** Addresses that are the tool, with the activity where the address tells it. */
  opensAt: readonly (readonly [address: string, activity?: string])[];
  /** Addresses that are not: sign-in, marketing, help, admin, look-alikes, other tools on the same host. */
  notAt: readonly string[];
  /** Pages at one of the addresses, as HTML of the page's body, with what they show: for a tool with signs. */
  shows?: readonly (readonly [address: string, html: string, activity?: string])[];
}
