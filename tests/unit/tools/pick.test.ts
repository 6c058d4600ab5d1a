import { expect, it } from 'vitest';
import { settleOpenTool } from '@/utils/tools';

const mail = { tool: 'outlook', activity: 'reading-mail' };

it.each([
  ['nothing is seen and nothing chosen', undefined, undefined, { by: 'nothing' }],
  ['a tool is seen', mail, undefined, { ...mail, by: 'sighting' }],
  ['a tool is chosen where none is seen', undefined, { tool: 'word' }, { tool: 'word', by: 'pick' }],
  [
    'a tool is chosen against the one that is seen',
    mail,
    { tool: 'word', insteadOf: 'outlook' },
    { tool: 'word', by: 'pick' },
  ],
  ['another tool is seen since', mail, { tool: 'word', insteadOf: 'excel' }, { ...mail, by: 'sighting' }],
  ['a choice from an empty tab meets a tool', mail, { tool: 'word' }, { ...mail, by: 'sighting' }],
  [
    'a choice against a tool meets an empty tab',
    undefined,
    { tool: 'word', insteadOf: 'excel' },
    { tool: 'word', by: 'pick' },
  ],
])('settles what is open when %s', (_when, sighting, pick, open) => {
  expect(settleOpenTool(sighting, pick)).toEqual(open);
});
