import { describe, expect, it } from 'vitest';
import { fillPrompt, isPastReview, parsePack, parseSources, promptParts, reviewOf, sourcesOf } from '@/utils/tips';
import { makePack, makeTip } from '../../fixtures/tips';

const pack = makePack('test', 1, ['a', 'b']);
const problemsOf = (value: unknown) => {
  const result = parsePack(value);
  return result.ok ? [] : result.problems;
};

describe('a pack from outside', () => {
  it('is taken as it is when it is right, without the fields that nobody knows', () => {
    expect(parsePack({ ...pack, colour: 'green' })).toEqual({ ok: true, pack });
  });

  it('may cite the registry, and then carries what it cites', () => {
    const { sources: registry = [], ...bare } = pack;
    expect(parsePack(bare, [...registry, { ...registry[0], id: 'not-cited' } as never])).toEqual({ ok: true, pack });
  });

  const withTip = (fields: object) => ({ ...pack, tips: [{ ...makeTip({ id: 'test/a' }), ...fields }] });
  it.each([
    ['no pack at all', null, /The file/],
    ['no version', { ...pack, version: undefined }, 'At version: this is missing.'],
    ['version 0', { ...pack, version: 0 }, /At version/],
    ['a long title', withTip({ title: 'x'.repeat(66) }), 'At tips.0.title: keep the title to 65 characters.'],
    ['an empty title', withTip({ title: '  ' }), 'At tips.0.title: write some text here.'],
    ['six steps', withTip({ steps: ['1', '2', '3', '4', '5', '6'] }), 'At tips.0.steps: keep it to five steps.'],
    ['an unknown skill', withTip({ skill: 'juggling' }), /At tips\.0\.skill: choose one of: understand/],
    ['a day that does not exist', withTip({ reviewBy: '2027-02-30' }), 'At tips.0.reviewBy: this day does not exist.'],
    ['review dates the wrong way round', withTip({ reviewBy: '2026-01-01' }), /"reviewBy" must not come before/],
    [
      'an answer that is no option',
      withTip({ recall: { question: '?', options: ['a', 'b', 'c'], answer: 3, because: '.' } }),
      /must be one of the options/,
    ],
    [
      'a variable without an entry',
      withTip({ prompt: { text: 'For {{who}}', variables: [] } }),
      /every \{\{variable\}\}/,
    ],
    ['an id of three parts', withTip({ id: 'test/a/b' }), /At tips\.0\.id/],
    [
      'a tip of another pack',
      withTip({ id: 'other/a' }),
      'The tip "other/a" must begin with the pack\'s own id: "test/".',
    ],
    [
      'an id twice',
      { ...pack, tips: [pack.tips[0], pack.tips[0]] },
      'The tip "test/a" stands twice. Give one of them another id.',
    ],
    [
      'a source that is nowhere',
      withTip({ sources: ['nowhere'] }),
      'The source "nowhere" is cited, but it is not in the list of sources.',
    ],
    [
      'a source that runs a script',
      { ...pack, sources: [{ id: 'a-source', title: 'x', publisher: 'x', url: 'javascript:alert(1)' }] },
      /At sources\.0\.url/,
    ],
  ])('is refused with %s', (_what, value, sentence) => {
    expect(problemsOf(value)).toContainEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });
});

describe('a tip', () => {
  it('is past review on the day after its date', () => {
    const tip = { reviewBy: '2027-05-01' };
    expect(isPastReview(tip, Date.parse('2027-05-01T23:59:59Z'))).toBe(false);
    expect(isPastReview(tip, Date.parse('2027-05-02T00:00:00Z'))).toBe(true);
  });

  it('is due soon in the 30 days before its date', () => {
    const tip = { reviewBy: '2027-05-01' };
    expect(reviewOf(tip, Date.parse('2027-04-01T23:59:59Z'))).toBeUndefined();
    expect(reviewOf(tip, Date.parse('2027-04-02T00:00:00Z'))).toBe('soon');
    expect(reviewOf(tip, Date.parse('2027-05-01T23:59:59Z'))).toBe('soon');
    expect(reviewOf(tip, Date.parse('2027-05-02T00:00:00Z'))).toBe('past');
  });

  it('shows the places to fill in its prompt as examples in brackets', () => {
    const prompt = {
      text: 'Write to {{reader}} in {{n}} words.',
      variables: [
        { name: 'reader', label: 'Who is it for?', example: 'my team' },
        { name: 'n', label: 'How long?', example: '120' },
      ],
    };
    expect(fillPrompt(prompt)).toBe('Write to [my team] in [120] words.');
    expect(fillPrompt(prompt, { reader: 'my manager', other: 'x' })).toContain('Write to my manager in [120]');
    expect(promptParts(prompt)[1]).toEqual({ text: '[my team]', place: 'reader', filled: false });
  });

  it('finds its sources in its own pack', () => {
    const stored = [
      { id: 'tes', sources: [] },
      { id: 'test', sources: pack.sources ?? [] },
    ];
    expect(sourcesOf(makeTip({ sources: ['a-source', 'gone'] }), stored)).toEqual(pack.sources);
  });
});

describe('the registry of sources', () => {
  const source = {
    id: 'a',
    title: 'A title',
    publisher: 'A publisher',
    url: 'https://example.org/',
    licence: 'OGL v3.0',
    lastSeen: '2026-11-23',
    date: '2025-12',
    primary: true,
  };

  it('says of each how it was read', () => {
    expect(parseSources([{ ...source, read: 'Read in a copy' }])).toHaveLength(1);
    expect(() => parseSources([{ ...source, lastSeen: undefined }])).toThrow();
    expect(() => parseSources([{ ...source, primary: undefined }])).toThrow();
    expect(() => parseSources([{ ...source, date: 'last year' }])).toThrow();
  });
});
