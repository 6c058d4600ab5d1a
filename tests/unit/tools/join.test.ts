import { expect, it } from 'vitest';
import { joinFrame } from '@/utils/tools';

const editing = { tool: 'word', activity: 'editing' };

it.each([
  ["knows what the page can't tell", null, editing, editing],
  ['knows better what goes on in the same tool', { tool: 'word', activity: 'viewing' }, editing, editing],
  ['leaves the activity of the page where it has none', editing, { tool: 'word' }, editing],
  ['has no say in another tool', { tool: 'teams', activity: 'chat' }, editing, { tool: 'teams', activity: 'chat' }],
  ['has no say where nobody looked at the page', undefined, editing, undefined],
  ['that says nothing changes nothing', editing, undefined, editing],
  ['and page that say nothing are nothing', null, undefined, undefined],
])('a frame %s', (_what, page, frame, joined) => {
  expect(joinFrame(page, frame)).toEqual(joined);
});
