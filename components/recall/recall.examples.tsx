import type { Tip } from '@/utils/tips';
import { RecallCard } from './recall-card';
import { RecallFold } from './recall-fold';
import { RecallQueue } from './recall-queue';

const recall: NonNullable<Tip['recall']> = {
  question:
    'A summary of a long thread says that the room is booked for Tuesday. You reply today. What do you do first?',
  options: ['Reply with Tuesday', 'Open the message that the date comes from', 'Ask the assistant if it is sure'],
  answer: 1,
  because: 'A summary can mix up dates, and the thread has them.',
  feedback: [
    'A wrong day would reach everyone in the thread.',
    'Yes. The thread has the last word.',
    'It may say yes to a date that stands nowhere.',
  ],
};
const tip: Tip = {
  id: 'example/dates',
  title: 'Check the dates in a summary',
  reason: 'You reply today.',
  steps: ['Open the thread.'],
  check: 'Check each date against the thread.',
  recall,
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
};
const sources = [{ id: 'a-source', title: 'A source', publisher: 'A publisher', url: 'https://example.org/' }];
const packs = [{ id: 'example', sources }];
const now = Date.parse('2026-11-27T09:00:00Z');
const ignore = () => {};
const card = { tip, recall, sources, onAnswer: ignore, onSkip: ignore, onNext: ignore };

export const examples = {
  'a question': () => <RecallCard {...card} />,
  'read only': () => <RecallCard {...card} readOnly />,
  'one waiting': () => (
    <RecallQueue
      tips={[tip]}
      packs={packs}
      history={[{ tipId: tip.id, what: 'tried', at: now - 3 * 24 * 60 * 60 * 1000 }]}
      now={now}
      readOnly={false}
      onAct={ignore}
    />
  ),
  folded: () => (
    <RecallFold
      tips={[tip]}
      packs={packs}
      history={[{ tipId: tip.id, what: 'tried', at: now - 3 * 24 * 60 * 60 * 1000 }]}
      now={now}
      readOnly={false}
      onAct={ignore}
    />
  ),
  'none waiting': () => (
    <RecallQueue tips={[tip]} packs={packs} history={[]} now={now} readOnly={false} onAct={ignore} />
  ),
};
