import { beforeEach, describe, expect, it, vi } from 'vitest';
import { greet } from '@/entrypoints/background/greet';

// The browser's door, in memory; the end-to-end tests prove the same in a real browser, a policy's install among it.
const platform = vi.hoisted(() => ({
  isInstalledByPolicy: vi.fn(async () => false),
  wasWelcomed: vi.fn(async () => false),
  noteWelcome: vi.fn(async () => {}),
  openPage: vi.fn(async () => {}),
  startInOpenTabs: vi.fn(async () => {}),
  startOnOwnHosts: vi.fn(async () => {}),
}));
vi.mock('@/utils/platform', () => platform);

const store = { seed: vi.fn(async () => {}) };

beforeEach(() => {
  for (const fake of [...Object.values(platform), store.seed]) fake.mockClear();
  vi.stubGlobal('reportError', vi.fn());
});

describe('after an install', () => {
  it('a person is welcomed, the tips are stored, the open tabs are seen', async () => {
    await greet('install', store);
    expect(platform.openPage).toHaveBeenCalledExactlyOnceWith('welcome');
    expect(platform.noteWelcome).toHaveBeenCalledOnce();
    expect(store.seed).toHaveBeenCalledOnce();
    expect(platform.startInOpenTabs).toHaveBeenCalledOnce();
    expect(platform.startOnOwnHosts).toHaveBeenCalledOnce();
  });

  it.each([
    ['an update', 'update', {}],
    ['an update of the browser', 'browser_update', {}],
    ['an install by policy', 'install', { isInstalledByPolicy: true }],
    ['an install where they were welcomed before', 'install', { wasWelcomed: true }],
  ])('%s brings no welcome, and all the rest', async (_what, reason, answers) => {
    for (const [name, answer] of Object.entries(answers)) {
      platform[name as 'wasWelcomed'].mockResolvedValueOnce(answer);
    }
    await greet(reason, store);
    expect(platform.openPage).not.toHaveBeenCalled();
    expect(store.seed).toHaveBeenCalledOnce();
    expect(platform.startInOpenTabs).toHaveBeenCalledOnce();
    expect(platform.startOnOwnHosts).toHaveBeenCalledOnce();
  });

  it('a full disk keeps nobody from being welcomed, and is reported', async () => {
    store.seed.mockRejectedValueOnce(new Error('full'));
    await greet('install', store);
    expect(platform.openPage).toHaveBeenCalledOnce();
    expect(reportError).toHaveBeenCalledOnce();
  });
});
