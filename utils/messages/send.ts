import type { DataOf, MessageName, ReplyOf } from './protocol';

/** The part of `browser.runtime` that sends; handed in, because the content script has another door than the pages. */
interface Sender {
  sendMessage(message: unknown): Promise<unknown>;
}

/** Sends a message to the background. Rejects where nobody is there to hear it, as after an update. */
export async function send<Name extends MessageName>(
  runtime: Sender,
  name: Name,
  data: DataOf<Name>,
): Promise<ReplyOf<Name>> {
  return (await runtime.sendMessage({ name, data })) as ReplyOf<Name>;
}
