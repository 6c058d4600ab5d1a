import type { Sighting } from '@/utils/tools';

/**
 * Every message there is, as a function from what is sent to what comes back. To add one, add a line here: a missing
 * check or handler does not compile. No message carries an address or text of a page.
 */
export interface Protocol {
  /** From a tab to the background: what the tab shows now; null where it is no tool of the catalogue. */
  sighting(data: Sighting | null): void;
}

export type MessageName = keyof Protocol;
export type DataOf<Name extends MessageName> = Parameters<Protocol[Name]>[0];
export type ReplyOf<Name extends MessageName> = ReturnType<Protocol[Name]>;
