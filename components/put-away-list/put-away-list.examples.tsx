import { PutAwayList } from './put-away-list';

const tips = [
  { id: 'a/one', title: 'Ask for the decisions in a long email thread', by: 'dismissed' as const },
  { id: 'a/two', title: 'Turn on captions', by: 'known' as const },
];

export const examples = {
  none: () => <PutAwayList tips={[]} onBringBack={() => {}} />,
  some: () => <PutAwayList tips={tips} onBringBack={() => {}} />,
  'read only': () => <PutAwayList tips={tips} readOnly onBringBack={() => {}} />,
};
