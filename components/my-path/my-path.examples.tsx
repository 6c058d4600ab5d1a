import type { Tip } from '@/utils/tips';
import { MyPath, type MyPathProps } from './my-path';

const step = (slug: string, title: string): Tip => ({
  id: `example/${slug}`,
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
  minutes: 2,
  sources: ['a-source'],
  reviewed: '2026-11-23',
  reviewBy: '2027-05-23',
});
const props: MyPathProps = {
  personas: [{ id: 'housing-officer', name: 'Housing and homelessness officer' }],
  persona: 'housing-officer',
  path: [
    {
      from: 1,
      to: 2,
      minutes: 4,
      steps: [step('one', 'Ask for the decisions first'), step('two', 'Read before you send')],
    },
    { from: 3, to: 4, minutes: 2, steps: [step('three', 'Sort the comments by hand first')] },
  ],
  progress: { done: new Set(['example/one']), putAway: new Set(['example/two']), next: 1 },
  onPersona: () => {},
  onPrint: () => {},
};

export const examples = {
  'on the way': () => <MyPath {...props} />,
  'at the end': () => (
    <MyPath {...props} progress={{ done: new Set(['example/one', 'example/three']), putAway: new Set() }} />
  ),
  'nothing fits': () => <MyPath {...props} path={[]} progress={{ done: new Set(), putAway: new Set() }} />,
};
