import { emptyProfile } from '@/utils/settings';
import type { Tip } from '@/utils/tips';
import { Desk, type DeskProps } from './desk';

const tip = (name: string, title: string): Tip => ({
  id: `example/${name}`,
  title,
  reason: 'You reply today.',
  steps: ['Open the thread.'],
  check: 'Check each date against the thread.',
  tools: [],
  activities: [],
  personas: ['*'],
  skill: 'check',
  level: 1,
  licences: [],
  minutes: 1,
  sources: ['a-source'],
  reviewed: '2026-11-23',
  reviewBy: '2027-05-23',
});
const ignore = () => {};
const props: DeskProps = {
  open: { tool: 'outlook', activity: 'reading-mail', by: 'sighting' },
  tips: [tip('one', 'Ask for the decisions first'), tip('two', 'Read before you send')],
  packs: [
    {
      id: 'example',
      sources: [{ id: 'a-source', title: 'A source', publisher: 'A publisher', url: 'https://example.org/' }],
    },
  ],
  profile: emptyProfile,
  history: [],
  readOnly: false,
  limit: 3,
  now: Date.parse('2026-11-23T09:00:00Z'),
  onAct: ignore,
  onPick: ignore,
  onPreferences: ignore,
  onPlan: ignore,
  onCopy: async () => {},
  onOpen: ignore,
};

export const examples = {
  'tips for a tool': () => <Desk {...props} />,
  'with a role': () => <Desk {...props} profile={{ ...emptyProfile, personas: ['hr-od'] }} />,
  'nothing open': () => <Desk {...props} open={{ by: 'nothing' }} />,
  'nothing left': () => <Desk {...props} tips={[]} />,
  'off in this tool': () => (
    <Desk
      {...props}
      profile={{ ...emptyProfile, preferences: { ...emptyProfile.preferences, off: false, offIn: ['outlook'] } }}
    />
  ),
  'off altogether': () => (
    <Desk
      {...props}
      profile={{ ...emptyProfile, preferences: { ...emptyProfile.preferences, off: true, offIn: [] } }}
    />
  ),
  'read only': () => <Desk {...props} readOnly />,
};
