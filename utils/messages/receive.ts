import * as v from 'valibot';
import { checks, envelope } from './checks';
import type { DataOf, MessageName, ReplyOf } from './protocol';

/** A handler for every message; `From` is what the browser says about the sender. */
export type Handlers<From> = {
  [Name in MessageName]: (data: DataOf<Name>, from: From) => ReplyOf<Name> | Promise<ReplyOf<Name>>;
};

type Listener<From> = (message: unknown, from: From, reply: (answer: unknown) => void) => true;

/**
 * Makes the one listener that takes every message: checks it, hands it to its handler and answers.
 * What does not fit the protocol is refused in the console and changes nothing.
 */
export function createListener<From>(handlers: Handlers<From>, warn: (sentence: string) => void): Listener<From> {
  return (message, from, reply) => {
    answer(message, from)
      .catch((error) => warn(`Sidelight did not act on a message. ${error}`))
      .then(reply);
    // The answer comes later: "true" keeps the line open in every browser, where a returned promise does not.
    return true;
  };

  async function answer(message: unknown, from: From): Promise<unknown> {
    const read = readMessage(message);
    if (!read) throw new Error('It is not one of its own.');
    const handle = handlers[read.name] as (data: unknown, from: From) => unknown;
    return handle(read.data, from);
  }
}

function readMessage(message: unknown): { name: MessageName; data: unknown } | undefined {
  const outer = v.safeParse(envelope, message);
  if (!outer.success) return undefined;
  const { name } = outer.output;
  const inner = v.safeParse(checks[name], outer.output.data);
  return inner.success ? { name, data: inner.output } : undefined;
}
