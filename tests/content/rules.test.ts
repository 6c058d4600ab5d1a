import { describe, expect, it } from 'vitest';
import type { Source, Tip } from '@/utils/tips';
import { makeTip } from '../fixtures/tips';
import { guessable, sayAlike, tipProblems } from './rules';

// Each rule is seen to find what it is there for, and to say what to change.
const source: Source = {
  id: 'a-source',
  title: 'A source',
  publisher: 'Microsoft',
  url: 'https://example.org/',
  date: '2026-06',
};

const good = makeTip({
  id: 'test/good',
  title: 'Ask for the decisions in a long thread',
  reason: 'You join a thread about the new rota late, and must reply today.',
  steps: [
    'Open the thread, and select the prompt below.',
    'Leave out names and anything about a resident before you paste it.',
    'Read the list beside the thread, and strike out what is not there.',
    'Answer the one question that is still open.',
  ],
  prompt: {
    text: 'List the decisions in the thread below for {{reader}}, in 6 bullets at most. Use only the thread. Say what is missing.',
    variables: [{ name: 'reader', label: 'Who is it for?', example: 'my team leader' }],
  },
  check: 'Check each date and each decision against the message that it came from.',
  plan: 'Next time I join a thread late, I will ask for the decisions first.',
  recall: {
    question: 'The list says that the rota starts on Monday. The last message says Tuesday. What do you do?',
    options: ['Reply that it starts on Monday', 'Open both messages and take the later one', 'Ask the tool once more'],
    answer: 1,
    because: 'The message is the source, and the list is a draft.',
    feedback: ['You would pass on the old date.', 'Yes. The newest message counts.', 'It reads the same thread.'],
  },
  licences: ['copilot-chat'],
  tools: ['outlook'],
  activities: ['reading-mail'],
  reviewed: '2026-11-25',
  reviewBy: '2027-05-25',
});
const problemsOf = (fields: Partial<Tip>) => tipProblems({ ...good, ...fields }, [source]);
const prompt = (text: string): Partial<Tip> => ({ prompt: { text, variables: [] } });
const recall = (fields: Partial<NonNullable<Tip['recall']>>): Partial<Tip> => ({
  recall: { ...(good.recall as NonNullable<Tip['recall']>), ...fields },
});

describe('the rules for a tip', () => {
  it('have nothing to say to a good one', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Partial<Tip>, RegExp]>([
    ['an unknown tool', { tools: ['outlok'], activities: [] }, /Mend "outlok" in "tools"/],
    ['an activity of another tool', { activities: ['editing'] }, /Mend "editing" in "activities"/],
    ['a title with a full stop', { title: 'Ask for the decisions.' }, /End the title of test\/good without/],
    ['a title with a slash', { title: 'Ask for decisions/actions' }, /dash or the slash/],
    [
      'a long sentence',
      { check: `Check ${'each and every one of the dates '.repeat(5)}.` },
      /Shorten the check line of test\/good to 25 words a sentence; one has 36/,
    ],
    ['"please"', { check: 'Please check each date against the thread.' }, /"Please": leave out/],
    ['"click"', { check: 'Click each date and compare it.' }, /write "select"/],
    ['"e.g."', { check: 'Check e.g. each date against the thread.' }, /for example/],
    ['a contraction', { check: "Don't send it before you have checked each date." }, /"do not"/],
    ['a word to avoid', { check: 'Check each date to facilitate a robust reply.' }, /"facilitate": write help/],
    ['US spelling', { check: 'Check each date and summarize the thread.' }, /UK spelling/],
    ['a product by its old name', { check: 'Check each date in Bing Chat against the thread.' }, /new name/],
    ['a machine that knows', { check: 'Copilot knows each date, so check the thread.' }, /"drafts"/],
    ['words that hurt', { check: 'Check that the elderly are named in the thread.' }, /older people/],
    ['capitals', { check: 'Check each date ALWAYS against the thread.' }, /capitals/],
    ['a number in words', { check: 'Check the seven dates against the thread.' }, /numeral/],
    ['an acronym without its words', { check: 'Check each DPIA date against the thread.' }, /Write out "DPIA"/],
    ['a step without a full stop', { steps: [...good.steps.slice(0, 3), 'Answer it'] }, /End step 4/],
    ['a plan in another form', { plan: 'I will ask first.' }, /"Next time/],
    ['a body that is short', { steps: ['Open it.'], check: 'Check it.' }, /make that 60 to 120/],
    [
      'long words',
      {
        reason:
          'Organisational accountability necessitates demonstrable consideration of interdepartmental implementation.',
      },
      /shorter words/,
    ],
    ['a prompt without a licence', { licences: [] }, /name the licences/],
    ['a prompt of a few words', prompt('Summarise this thread for my manager.'), /15 to 100 words/],
    [
      'a prompt that begins with a role',
      prompt(
        'You are an expert. List the decisions in the thread below for my manager in six bullets. Use only the thread.',
      ),
      /Begin the prompt/,
    ],
    [
      'a prompt without a guard',
      prompt('List the decisions in the thread below for my manager, in 6 bullets at most and with the dates of each.'),
      /guard/,
    ],
    [
      'a prompt that asks for a name',
      prompt(
        "List the decisions below for my manager in six bullets, with the resident's name and the address. Use only the thread.",
      ),
      /asks for personal data/,
    ],
    [
      'a prompt that ranks people',
      prompt(
        'Rank the applicants below for my manager in a table of six rows. Use only the text. Say what is missing.',
      ),
      /judge a person/,
    ],
    [
      'personal data near and nothing said',
      {
        steps: good.steps.map((step) =>
          step.replace(
            'Leave out names and anything about a resident before you paste it.',
            'Paste what the resident has written.',
          ),
        ),
      },
      /near personal data/,
    ],
    [
      'a recording that nobody is told of',
      {
        ...prompt('List the decisions in the transcript below in six bullets for my manager. Use only the transcript.'),
        check: 'Check each decision against the recording of the meeting and the notes of your own.',
        recall: undefined as never,
        steps: [
          'Open the transcript of the meeting.',
          'Leave out names before you use it.',
          'Read the list beside the transcript and strike out what is not there.',
        ],
      },
      /people are told first/,
    ],
    ['a promise of time', { check: 'Check each date, and save 20 minutes on each thread.' }, /promises time/],
    [
      'a definition for a question',
      recall({ question: 'What is a decision in a long thread about the rota?' }),
      /scene from work/,
    ],
    [
      'a question without feedback',
      { recall: { ...(good.recall as NonNullable<Tip['recall']>), feedback: undefined as never } },
      /feedback/,
    ],
    [
      'feedback that does not say which is right',
      recall({ feedback: ['No.', 'That is it.', 'No.'] }),
      /Begin the feedback/,
    ],
    ['a check that is far off', { reviewBy: '2028-05-25' }, /between 1 and 370 days/],
  ])('find %s', (_what, fields, sentence) => {
    expect(problemsOf(fields).join('\n')).toMatch(sentence);
  });

  it('want an old word on a product to be read again within four months, unless there is a newer one', () => {
    const old = { ...source, date: '2024-02' };
    expect(tipProblems(good, [old]).join()).toMatch(/between 1 and 125 days/);
    expect(tipProblems({ ...good, reviewBy: '2027-03-25' }, [old])).toEqual([]);
    const both = { ...good, sources: ['a-source', 'newer'] };
    expect(tipProblems(both, [old, { ...source, id: 'newer' }])).toEqual([]);
  });
});

describe('the rules for many', () => {
  it('find questions that can be guessed by place or by length', () => {
    const asked = Array.from({ length: 6 }, () => good);
    expect(guessable(asked)).toEqual([
      expect.stringMatching(/100 % of the right options stand at place 1/),
      expect.stringMatching(/the longest option is right/),
    ]);
  });

  it('find two tips that say the same in other words', () => {
    const other = {
      ...good,
      id: 'test/other',
      title: 'Get the decisions from a long thread',
      steps: good.steps.map((step) => step.replace('Open', 'Go to').replace('Read', 'Look at')),
    };
    const another = makeTip({ id: 'test/another', steps: ['Count the bins that were missed in each street.'] });
    expect(sayAlike([good, other, another])).toEqual([
      expect.stringMatching(/test\/good and test\/other say much the same/),
    ]);
    expect(sayAlike([good, other], (id) => id === 'test/another')).toEqual([]);
  });
});
