import { isListed } from './detect';
import { publicSectorHosts } from './hosts';

/** The host of an organisation's own that a person named, or a sentence that says why it can't be one. */
export type OwnHost = { host: string } | { problem: string };

/**
 * Reads what a person typed or pasted as the address of a tool that their organisation runs itself.
 *
 * @param text a host or a whole address; of an address, only the host is kept.
 */
export function readOwnHost(text: string): OwnHost {
  const typed = text.trim();
  if (typed === '') return { problem: 'Enter the address of the tool, as it stands in the address bar.' };
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return { problem: 'That is no address. Copy it from the address bar of the tool.' };
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:' || port) {
    return {
      problem: 'Sidelight can only work at addresses that begin with https:// and have no number after a colon.',
    };
  }
  if (isListed(hostname)) return { problem: `Sidelight works at ${hostname} already. There is nothing to allow.` };
  if (!publicSectorHosts.some((name) => hostname.endsWith(name.slice(2)))) {
    const names = publicSectorHosts.map((name) => name.slice(2));
    const endings = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
    return { problem: `Sidelight can only be allowed at addresses that end in ${endings}.` };
  }
  return { host: hostname };
}
