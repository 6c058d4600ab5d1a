import { describe, expect, it } from 'vitest';
import { emptyProfile, mayAskForAttention, parseProfile, tipsOff } from '@/utils/settings';

describe('a stored profile', () => {
  it('is empty where nothing is stored', () => {
    expect(parseProfile(undefined)).toEqual({ profile: emptyProfile, damaged: false });
  });

  it('keeps every field that is whole when another is damaged, and says so', () => {
    const stored = { ...emptyProfile, personas: ['hr-od'], licences: 'all of them', skills: { check: 7 } };
    expect(parseProfile(stored)).toEqual({ profile: { ...emptyProfile, personas: ['hr-od'] }, damaged: true });
  });

  it('takes a field that an older version did not have as not said, and not as damage', () => {
    expect(parseProfile({ personas: ['hr-od'] })).toEqual({
      profile: { ...emptyProfile, personas: ['hr-od'] },
      damaged: false,
    });
  });

  it.each(['garbage', 7, null])('is damaged where it is %j', (value) => {
    expect(parseProfile(value)).toEqual({ profile: emptyProfile, damaged: true });
  });
});

describe('attention', () => {
  const nine = new Date(2026, 10, 23, 9).getTime();
  it.each([
    ['never asked', undefined, true],
    ['asked this morning', new Date(2026, 10, 23, 0, 1).getTime(), false],
    ['asked late yesterday', new Date(2026, 10, 22, 23, 59).getTime(), true],
  ])('%s', (_when, asked, may) => {
    expect(mayAskForAttention(asked, nine)).toBe(may);
  });

  it('is off altogether, in one tool, or not at all', () => {
    expect(tipsOff({ off: true, offIn: [] }, undefined)).toBe('altogether');
    expect(tipsOff({ off: false, offIn: ['excel'] }, 'excel')).toBe('in-tool');
    expect(tipsOff({ off: false, offIn: ['excel'] }, 'word')).toBeUndefined();
    expect(tipsOff({ off: false, offIn: ['excel'] }, undefined)).toBeUndefined();
  });
});
