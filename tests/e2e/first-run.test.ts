import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, openChromium } from '@/scripts/chromium';
import { startWorkplace, type Workplace } from '@/scripts/workplace';
import type { Pack } from '@/utils/tips';
import { EXTENSION, pathOf, press, seesTool, shownTips } from './run';

/** Every tip that ships, by its id. */
const tips = new Map(
  readdirSync('public/packs')
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name) && name !== 'sources.json')
    .flatMap((name) => (JSON.parse(readFileSync(`public/packs/${name}`, 'utf8')) as Pack).tips)
    .map((tip) => [tip.id, tip]),
);

let workplace: Workplace;
let profile: string;
let run: ChromiumRun;

const open = () => openChromium({ executablePath: pathOf('CHROMIUM'), workplace, profile });

beforeAll(async () => {
  workplace = await startWorkplace();
  profile = await mkdtemp(join(tmpdir(), 'sidelight-'));
  run = await open();
});
afterAll(async () => {
  await run.close();
  await workplace.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

describe('a person who installs Sidelight', () => {
  it('has their open tools seen at once, with no reload', async () => {
    const tab = await run.newTab('https://outlook.office.com/mail/inbox');
    await run.install(EXTENSION);
    await run.findPage('welcome');
    await seesTool(await run.openPopup(tab), 'outlook', 'inbox');
    await tab.close();
  });

  it('is welcomed, answers, and every answer is stored as it is given', async () => {
    const welcome = await run.findPage('welcome');
    if (!welcome) throw new Error('no welcome page');
    await welcome.bringToFront();
    await welcome.click('input[name="persona"][value="housing-officer"]');
    await welcome.click('input[name="persona"][value="revs-bens"]');
    await welcome.click('[data-action="next"]');
    await welcome.click('input[name="licence"][value="copilot-chat"]');
    await welcome.click('[data-action="next"]');
    await welcome.click('input[name="skill-check"][value="1"]');
    await welcome.click('[data-action="next"]');
    await welcome.click('input[name="tool"][value="word"]');
    await welcome.click('[data-action="skip"]');
    await welcome.waitForSelector('a[href="/library.html"]');

    const options = await run.openPage('options');
    const chosen = await options.$$eval('.profile-form input:checked', (boxes) =>
      boxes.map((box) => `${(box as HTMLInputElement).name}: ${(box as HTMLInputElement).value}`),
    );
    expect(chosen.filter((choice) => !choice.startsWith('work-day')).sort()).toEqual([
      'language: en',
      'licence: copilot-chat',
      'persona: housing-officer',
      'persona: revs-bens',
      'skill-check: 1',
      'tool: word',
    ]);
    await options.close();
  });

  it('gets tips for their role, and none that needs AI they lack', async () => {
    const tab = await run.newTab('https://outlook.office.com/mail/deeplink/compose');
    const popup = await run.openPopup(tab);
    await seesTool(popup, 'outlook', 'composing-mail');
    const offered = (await shownTips(popup)).map((id) => tips.get(id));
    expect(offered.some((tip) => tip?.personas.includes('housing-officer'))).toBe(true);
    for (const tip of offered) {
      expect(tip?.licences.length === 0 || tip?.licences.includes('copilot-chat'), tip?.id).toBe(true);
      expect(
        tip?.personas.some((id) => ['*', 'housing-officer', 'revs-bens'].includes(id)),
        tip?.id,
      ).toBe(true);
    }
    const forRole = offered.find((tip) => tip?.personas.includes('housing-officer'))?.id ?? '';
    await press(popup, forRole, 'why');
    const why = await popup.$eval(
      `article[data-tip-id="${forRole}"] [data-reason="persona"]`,
      (line) => line.textContent,
    );
    expect(why).toContain('Housing and homelessness officer');
    await tab.close();
  });

  it('dismisses a tip, takes it back in the settings, dismisses it again: gone after a restart, and no second welcome', async () => {
    let tab = await run.newTab('https://outlook.office.com/mail/inbox');
    let popup = await run.openPopup(tab);
    await seesTool(popup, 'outlook');
    const [first = ''] = await shownTips(popup);
    await press(popup, first, 'dismiss');
    await popup.waitForSelector('[data-action="undo"]');
    expect(await shownTips(popup)).not.toContain(first);

    let options = await run.openPage('options');
    await options.click(`[data-action="bring-back"][value="${first}"]`);
    await options.waitForFunction(`!document.querySelector('[data-action="bring-back"]')`);
    await options.close();

    popup = await run.openPopup(tab);
    await seesTool(popup, 'outlook');
    const library = await run.openPage('library');
    await press(library, first, 'dismiss');
    await library.waitForSelector(`article[data-tip-id="${first}"] [data-action="undo"]`);

    await run.close();
    run = await open();
    await run.install(EXTENSION);
    tab = await run.newTab('https://outlook.office.com/mail/inbox');
    popup = await run.openPopup(tab);
    await seesTool(popup, 'outlook');
    expect((await shownTips(popup)).length).toBe(3);
    expect(await shownTips(popup)).not.toContain(first);

    options = await run.openPage('options');
    expect(
      await options.$$eval('[data-action="bring-back"]', (list) => list.map((button) => button.getAttribute('value'))),
    ).toEqual([first]);
    expect(await options.$$eval('input[name="persona"]:checked', (list) => list.length)).toBe(2);
    expect(await run.findPage('welcome', 1000)).toBeUndefined();
    await tab.close();
  });

  it('takes their data along in a file, deletes it, changes their mind, and deletes it for good', async () => {
    const options = await run.openPage('options');
    const session = await options.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: profile,
      eventsEnabled: true,
    });
    const downloaded = new Promise((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve(undefined));
    });
    await options.click('[data-action="export-data"]');
    await downloaded;
    const file = JSON.parse(await readFile(join(profile, 'sidelight-data.json'), 'utf8'));
    expect(file).toMatchObject({
      format: 'sidelight-data',
      version: 1,
      profile: { personas: ['housing-officer', 'revs-bens'] },
    });
    expect(file.history.map(({ what }: { what: string }) => what)).toContain('dismissed');

    const checked = () => options.$$eval('input[name="persona"]:checked', (list) => list.length);
    await options.click('[data-action="delete-data"]');
    await options.waitForFunction(`!document.querySelector('input[name="persona"]:checked')`);
    await options.click('[data-action="undo-delete"]');
    await options.waitForFunction(`document.querySelectorAll('input[name="persona"]:checked').length === 2`);
    await options.click('[data-action="delete-data"]');
    await options.waitForFunction(`!document.querySelector('input[name="persona"]:checked')`);
    await options.reload();
    await options.waitForSelector('main[data-state="ready"]');
    expect(await checked()).toBe(0);
    expect(await options.$('[data-action="bring-back"]')).toBeNull();
    await options.close();
  });
});
