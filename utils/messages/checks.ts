import * as v from 'valibot';
import type { DataOf, MessageName } from './protocol';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

/** What each message must look like. Whatever arrives is checked once, here: a page may have forged it. */
export const checks: { [Name in MessageName]: v.GenericSchema<unknown, DataOf<Name>> } = {
  sighting: v.nullable(v.strictObject({ tool: id, activity: v.exactOptional(id) })),
};

/** A message as it travels. */
export const envelope = v.strictObject({
  name: v.picklist(Object.keys(checks) as MessageName[]),
  data: v.unknown(),
});
