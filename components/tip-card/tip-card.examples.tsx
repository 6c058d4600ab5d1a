import type { Source, Tip } from '@/utils/tips';
import { AfterTrying } from './after-trying';
import { PutAway } from './put-away';
import { TipCard } from './tip-card';

const tip: Tip = {
  id: 'example/decisions',
  title: 'Ask for the decisions in a long email thread',
  reason: 'You join the thread late and must reply today.',
  steps: ['Open the thread.', 'Select Copilot, and paste the prompt.', 'Compare the answer with the thread.'],
  prompt: {
    text: 'List the decisions in this thread for {{reader}}. Use only this thread. Say what is missing.',
    variables: [{ name: 'reader', label: 'Who is it for?', example: 'my team leader' }],
  },
  check: 'Check each date and name against the thread.',
  plan: 'Next time a thread is longer than ten emails, I will ask for the decisions first.',
  tools: ['outlook'],
  activities: ['reading-mail'],
  personas: ['*'],
  skill: 'instruct',
  level: 1,
  licences: ['m365-copilot'],
  minutes: 2,
  sources: ['a-source'],
  reviewed: '2026-11-23',
  reviewBy: '2027-05-23',
};
const sources: Source[] = [
  {
    id: 'a-source',
    title: 'Frequently asked questions',
    publisher: 'A publisher',
    url: 'https://example.org/',
    lastSeen: '2026-11-23',
    read: 'Read in a copy',
  },
];
const reasons = [
  { part: 'tool', sentence: 'You are in Outlook.' },
  { part: 'novelty', sentence: 'You have not seen it before.' },
];
const { prompt: _prompt, plan: _plan, ...plain } = tip;
const ignore = () => {};
const common = { tip, sources, reasons, onAct: ignore, onCopy: async () => {}, onOpen: ignore, onPlan: ignore };

export const examples = {
  open: () => <TipCard {...common} />,
  folded: () => <TipCard {...common} folded />,
  'without a prompt': () => <TipCard {...common} tip={plain} />,
  'said and saved': () => <TipCard {...common} said={new Set(['tried', 'saved'] as const)} />,
  'with an assistant of theirs': () => <TipCard {...common} held={['m365-copilot']} />,
  'just tried': () => (
    <AfterTrying ask helped={false} plan={tip.plan} kept={false} onHelped={ignore} onKeep={ignore} onClose={ignore} />
  ),
  'helped, plan kept': () => (
    <AfterTrying ask helped plan={tip.plan} kept onHelped={ignore} onKeep={ignore} onClose={ignore} />
  ),
  'read only': () => <TipCard {...common} readOnly />,
  'past review': () => <TipCard {...common} folded review="past" />,
  'review due soon': () => <TipCard {...common} review="soon" />,
  'put away, in a list': () => <TipCard {...common} folded facts="Outlook · for everyone" putAway="dismissed" />,
  'put away, in its place': () => <PutAway title={tip.title} by="known" onUndo={() => {}} />,
  'long words': () => (
    <TipCard
      {...common}
      tip={{
        ...plain,
        title: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragung prüfen',
        steps: ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(4).trim()],
      }}
    />
  ),
  'hostile text': () => <TipCard {...common} tip={{ ...plain, title: '<img src=x onerror=alert(1)>' }} />,
};
