import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForAttention } from '@/entrypoints/background/ask-for-attention';
import { forgetWhenLeft } from '@/entrypoints/background/forget-when-left';
import { createTurns } from '@/entrypoints/background/in-turn';
import { takeSighting } from '@/entrypoints/background/take-sighting';
import { type Asked, emptyProfile, type Profile } from '@/utils/settings';
import { makeTip } from '../fixtures/tips';

// The browser's door, in memory; the end-to-end tests prove the same in real browsers.
const platform = vi.hoisted(() => ({
  saveSighting: vi.fn(),
  saveFrameSighting: vi.fn(),
  forgetSighting: vi.fn(),
  readSighting: vi.fn(),
  listAsked: vi.fn(async (): Promise<Asked[]> => []),
  askWithBadge: vi.fn(),
}));
vi.mock('@/utils/platform', () => platform);

const mail = { tool: 'outlook', activity: 'reading-mail' };
const allDay = { ...emptyProfile.preferences, work: { days: [0, 1, 2, 3, 4, 5, 6] as const, from: 0, to: 24 } };
const worker: Profile = {
  ...emptyProfile,
  preferences: { ...allDay, work: { ...allDay.work, days: [...allDay.work.days] } },
};
const tips = [makeTip({ id: 'test/mail', tools: ['outlook'] }), makeTip({ id: 'test/any' })];
const storeOf = (profile: Profile) => ({
  profile: vi.fn(async () => profile),
  load: vi.fn(async () => ({ profile, history: [], tips, packs: [], problems: [], readOnly: false })),
});
const store = storeOf(worker);
const from = (fields: object = {}) =>
  ({ tab: { id: 7 }, frameId: 0, url: 'https://outlook.office.com/mail/inbox/id/A', ...fields }) as never;

beforeEach(() => {
  for (const fake of Object.values(platform)) fake.mockReset();
  platform.listAsked.mockResolvedValue([]);
});

describe('a sighting', () => {
  it('is kept for its tab, and the badge asks once a day, for the best tip about the tool', async () => {
    await takeSighting(mail, from(), store, createTurns());
    expect(platform.saveSighting).toHaveBeenCalledExactlyOnceWith(7, mail);
    expect(platform.askWithBadge).toHaveBeenCalledExactlyOnceWith(7, {
      at: expect.any(Number),
      tipId: 'test/mail',
      how: expect.stringMatching(/shown|held-back/),
    });

    const asked = { at: Date.now(), tipId: 'test/mail', how: 'shown' as const, answered: false };
    platform.listAsked.mockResolvedValue([asked]);
    await takeSighting(mail, from(), store, createTurns());
    expect(platform.askWithBadge).toHaveBeenCalledOnce();
  });

  it.each([
    ['goes on as before', mail, mail],
    ['becomes one that must not be broken into', mail, { tool: 'outlook', activity: 'composing-mail' }],
  ])('brings no badge where the work %s', async (_what, before, now) => {
    platform.readSighting.mockResolvedValue(before);
    await takeSighting(now, from(), store, createTurns());
    expect(platform.saveSighting).toHaveBeenCalledOnce();
    expect(platform.askWithBadge).not.toHaveBeenCalled();
  });

  it('brings one where an activity has ended', async () => {
    platform.readSighting.mockResolvedValue({ tool: 'outlook', activity: 'composing-mail' });
    await takeSighting(mail, from(), store, createTurns());
    expect(platform.askWithBadge).toHaveBeenCalledOnce();
  });

  it('brings none for a tip that was ignored three times, and none where no tip is about the tool', async () => {
    const ignored = [3, 2, 1].map((days) => ({
      at: Date.now() - days * 24 * 60 * 60 * 1000,
      tipId: 'test/mail',
      how: 'shown' as const,
      answered: false,
    }));
    platform.listAsked.mockResolvedValue(ignored);
    await takeSighting(mail, from(), store, createTurns());
    platform.listAsked.mockResolvedValue([]);
    await takeSighting(
      { tool: 'bookings' },
      from({ url: 'https://outlook.office.com/bookings/' }),
      store,
      createTurns(),
    );
    expect(platform.saveSighting).toHaveBeenCalledTimes(2);
    expect(platform.askWithBadge).not.toHaveBeenCalled();
  });

  it('is held back one time in ten, where the person wants that', async () => {
    const how = (profile: Profile, random: number) => {
      platform.askWithBadge.mockClear();
      return askForAttention(7, mail, storeOf(profile), Date.now(), random).then(
        () => platform.askWithBadge.mock.calls[0]?.[1].how,
      );
    };
    expect(await how(worker, 0.09)).toBe('held-back');
    expect(await how(worker, 0.1)).toBe('shown');
    expect(await how({ ...worker, preferences: { ...worker.preferences, holdOut: false } }, 0)).toBe('shown');
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
    expect(platform.askWithBadge).not.toHaveBeenCalled();
  });

  it('of nothing is kept as just that', async () => {
    await takeSighting(null, from(), store, createTurns());
    expect(platform.saveSighting).toHaveBeenCalledExactlyOnceWith(7, null);
    expect(platform.askWithBadge).not.toHaveBeenCalled();
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
    expect(platform.askWithBadge).not.toHaveBeenCalled();
  });

  const preferring = (preferences: Partial<Profile['preferences']>): Profile => ({
    ...worker,
    preferences: { ...worker.preferences, ...preferences },
  });
  it.each([
    ['tips are off', storeOf(preferring({ off: true }))],
    ['tips are off in this tool', storeOf(preferring({ offIn: ['outlook'] }))],
    ['the badge is off', storeOf(preferring({ badge: false }))],
    ['it is no working day', storeOf(preferring({ work: { days: [], from: 0, to: 24 } }))],
    ['the store is broken', { ...storeOf(worker), profile: () => Promise.reject(new Error('broken')) }],
  ])('brings no badge where %s', async (_what, store) => {
    await takeSighting(mail, from(), store, createTurns());
    expect(platform.saveSighting).toHaveBeenCalledOnce();
    expect(platform.askWithBadge).not.toHaveBeenCalled();
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
