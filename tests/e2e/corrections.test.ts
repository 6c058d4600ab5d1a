import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, openChromium } from '@/scripts/chromium';
import { startWorkplace, type Workplace } from '@/scripts/workplace';
import { EXTENSION, pathOf, press, seesTool, shownTips } from './run';

let workplace: Workplace;
let profile: string;
let run: ChromiumRun;

const open = async () => {
  run = await openChromium({ executablePath: pathOf('CHROMIUM'), workplace, profile });
  await run.install(EXTENSION);
};
beforeAll(async () => {
  workplace = await startWorkplace();
  profile = await mkdtemp(join(tmpdir(), 'sidelight-'));
  await open();
  await run.findPage('welcome');
});
afterAll(async () => {
  await run.close();
  await workplace.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const ADDRESS = 'https://outlook.office.com/mail/inbox';
async function openPanel(): Promise<Page> {
  const panel = await run.openSidePanel(await run.newTab(ADDRESS));
  await seesTool(panel, 'outlook', 'inbox');
  return panel;
}

// What puts a tip away, each tried on a tip of its own; and what is said of a tip that stays.
const away = ['known', 'not-my-job', 'snooze', 'snooze-week', 'dismiss'];
const staying = ['try', 'helpful', 'save', 'wrong-tool'];
const isPressed = (tip: string, action: string) =>
  `article[data-tip-id="${tip}"] [data-action="${action}"][aria-pressed="true"]`;

describe('what a person says of a tip', () => {
  let said: { tip: string; action: string }[];
  let stays = '';

  it.each(away)(
    '"%s" takes effect at once, in its place, brings no other tip, and can be undone there',
    async (action) => {
      const panel = await openPanel();
      const before = await shownTips(panel);
      const tip = before[1] ?? '';
      await press(panel, tip, action);
      await panel.waitForSelector('[data-action="undo"]');
      expect(await shownTips(panel)).toEqual(before.filter((id) => id !== tip));
      await panel.click('[data-action="undo"]');
      await panel.waitForSelector(`article[data-tip-id="${tip}"]`);
      expect(await shownTips(panel)).toEqual(before);
    },
  );

  it('holds across a restart: what was put away is away, what was said stands', async () => {
    const panel = await openPanel();
    const tips = await shownTips(panel);
    said = away.map((action, index) => ({ action, tip: tips[index] ?? '' }));
    stays = tips[away.length] ?? '';
    for (const { action, tip } of said) await press(panel, tip, action);
    for (const action of staying) {
      await press(panel, stays, action);
      await panel.waitForSelector(isPressed(stays, action));
    }
    await run.close();
    await open();
    const library = await run.openPage('library');
    for (const { tip } of said) await library.waitForSelector(`article[data-tip-id="${tip}"] [data-action="undo"]`);
    for (const action of staying) expect(await library.$(isPressed(stays, action)), action).not.toBeNull();
    const shown = await shownTips(await openPanel());
    expect(shown.length).toBe(8);
    expect(shown.filter((id) => said.some(({ tip }) => tip === id))).toEqual([]);
  });

  it('can be taken back for ever in one list', async () => {
    const options = await run.openPage('options');
    const listed = () =>
      options.$$eval('[data-action="bring-back"]', (list) => list.map((button) => button.getAttribute('value') ?? ''));
    expect((await listed()).sort()).toEqual(said.map(({ tip }) => tip).sort());
    for (const { tip } of said) {
      await options.click(`[data-action="bring-back"][value="${tip}"]`);
      await options.waitForFunction(`!document.querySelector('[data-action="bring-back"][value="${tip}"]')`);
    }
    const library = await run.openPage('library');
    await library.waitForSelector(`article[data-tip-id="${said[0]?.tip}"]`);
    expect(await library.$('[data-action="undo"]')).toBeNull();
  });

  it('can be forgotten as a taste, and learnt from again', async () => {
    const options = await run.openPage('options');
    await options.click('[data-action="forget-taste"]');
    await options.waitForSelector('[data-action="undo-forget-taste"]');
    await options.reload();
    await options.waitForSelector('[data-action="undo-forget-taste"]');
    await options.click('[data-action="undo-forget-taste"]');
    await options.waitForFunction(`!document.querySelector('[data-action="undo-forget-taste"]')`);
  });
});
