import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetWhenLeft } from '@/entrypoints/background/forget-when-left';
import { createTurns } from '@/entrypoints/background/in-turn';
import { takeSighting } from '@/entrypoints/background/take-sighting';
import { emptyProfile } from '@/utils/settings';

// The browser's door, in memory; the end-to-end tests prove the same in real browsers.
const platform = vi.hoisted(() => ({
  saveSighting: vi.fn(),
  saveFrameSighting: vi.fn(),
  forgetSighting: vi.fn(),
  readSighting: vi.fn(),
  lastAsked: vi.fn(),
  showBadge: vi.fn(),
}));
vi.mock('@/utils/platform', () => platform);

const mail = { tool: 'outlook', activity: 'reading-mail' };
const store = { profile: vi.fn(async () => emptyProfile) };
const from = (fields: object = {}) =>
  ({ tab: { id: 7 }, frameId: 0, url: 'https://outlook.office.com/mail/inbox/id/A', ...fields }) as never;

beforeEach(() => {
  for (const fake of Object.values(platform)) fake.mockReset();
  store.profile.mockClear();
});

describe('a sighting', () => {
  it('is kept for its tab, and the badge asks once a day', async () => {
    platform.lastAsked.mockResolvedValue(undefined);
    await takeSighting(mail, from(), store, createTurns());
    expect(platform.saveSighting).toHaveBeenCalledExactlyOnceWith(7, mail);
    expect(platform.showBadge).toHaveBeenCalledExactlyOnceWith(7, expect.any(Number));

    platform.lastAsked.mockResolvedValue(Date.now());
    await takeSighting(mail, from(), store, createTurns());
    expect(platform.showBadge).toHaveBeenCalledOnce();
  });

  it.each([
    ['a page of another host', { url: 'https://evil.example/mail/' }],
    ['a look-alike', { url: 'https://outlook.office.com.evil.example/mail/' }],
    ['no page', { url: undefined }],
    ['a frame', { frameId: 3 }],
    ['no tab', { tab: undefined }],
    ['a page that is drawn ahead', { documentLifecycle: 'prerender' }],
  ])('from %s changes nothing', async (_what, fields) => {
    await takeSighting(mail, from(fields), store, createTurns());
    expect(platform.saveSighting).not.toHaveBeenCalled();
    expect(platform.saveFrameSighting).not.toHaveBeenCalled();
    expect(platform.showBadge).not.toHaveBeenCalled();
  });

  it('of nothing is kept as just that', async () => {
    await takeSighting(null, from(), store, createTurns());
    expect(platform.saveSighting).toHaveBeenCalledExactlyOnceWith(7, null);
    expect(platform.showBadge).not.toHaveBeenCalled();
  });

  it("of a tool's own frame is kept beside that of the page, and asks for nothing", async () => {
    const frame = from({ frameId: 3, url: 'https://euc-word-edit.officeapps.live.com/we/wordeditorframe.aspx' });
    await takeSighting({ tool: 'word', activity: 'editing' }, frame, store, createTurns());
    await takeSighting(null, frame, store, createTurns());
    expect(platform.saveFrameSighting.mock.calls).toEqual([
      [7, 3, { tool: 'word', activity: 'editing' }],
      [7, 3, null],
    ]);
    await takeSighting(mail, frame, store, createTurns());
    expect(platform.saveFrameSighting).toHaveBeenCalledTimes(2);
    expect(platform.saveSighting).not.toHaveBeenCalled();
    expect(platform.showBadge).not.toHaveBeenCalled();
  });

  it.each([
    [
      'tips are off',
      async () => ({ ...emptyProfile, preferences: { ...emptyProfile.preferences, off: true, offIn: [] } }),
    ],
    [
      'tips are off in this tool',
      async () => ({ ...emptyProfile, preferences: { ...emptyProfile.preferences, off: false, offIn: ['outlook'] } }),
    ],
    ['the store is broken', async () => Promise.reject(new Error('broken'))],
  ])('brings no badge where %s', async (_what, profile) => {
    await takeSighting(mail, from(), { profile }, createTurns());
    expect(platform.saveSighting).toHaveBeenCalledOnce();
    expect(platform.showBadge).not.toHaveBeenCalled();
  });
});

describe('a tab that loads', () => {
  it.each([
    ['a page outside the catalogue', undefined, true],
    ['another tool', 'https://docs.google.com/document/d/1/edit', true],
    ['a page of the same tool', 'https://outlook.office.com/calendar/', false],
  ])('%s', async (_what, address, forgotten) => {
    platform.readSighting.mockResolvedValue(mail);
    await forgetWhenLeft(7, address);
    expect(platform.forgetSighting).toHaveBeenCalledTimes(forgotten ? 1 : 0);
  });

  it('within a tool where nothing was seen has nothing to forget', async () => {
    platform.readSighting.mockResolvedValue(undefined);
    await forgetWhenLeft(7, 'https://outlook.office.com/mail/');
    expect(platform.forgetSighting).not.toHaveBeenCalled();
  });
});

it('does one thing after another, and goes on after one that failed', async () => {
  const inTurn = createTurns();
  const done: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    done.push('slow');
  });
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const quick = inTurn(async () => done.push('quick'));
  await expect(failing).rejects.toThrow('no');
  await Promise.all([slow, quick]);
  expect(done).toEqual(['slow', 'quick']);
});
