import { afterEach, describe, expect, it } from 'vitest';
import { seesTool, shownTips, useChromium } from './run';

const { run } = useChromium();

/** Runs a blow against the database in a page of the extension, with the page's own hold on it let go. */
async function strike(blow: string): Promise<void> {
  const page = await run().openPage('options');
  await page.evaluate(`(async () => {
    const ask = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    ${blow}
  })()`);
  await page.close();
}

const openDatabase = `const database = await ask(indexedDB.open('sidelight'));`;
const wipe = `await ask(indexedDB.deleteDatabase('sidelight'));`;

afterEach(() => strike(wipe));

describe("a database that is damaged or can't be opened", () => {
  const pages = ['library', 'options', 'welcome'];

  it('made by a newer version: every page shows tips or choices, says so, and stores nothing', async () => {
    await strike(`${wipe} const newer = await ask(indexedDB.open('sidelight', 99)); newer.close();`);
    for (const name of pages) {
      const page = await run().openPage(name);
      expect(await page.$eval('[role="alert"]', (alert) => alert.textContent), name).toContain(
        'newer version of Sidelight',
      );
      await page.close();
    }
    const tab = await run().newTab('https://outlook.office.com/mail/inbox');
    const popup = await run().openPopup(tab);
    await seesTool(popup, 'outlook');
    expect((await shownTips(popup)).length).toBe(3);
    expect(await popup.$eval('[data-action="dismiss"]', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await popup.waitForSelector('[role="alert"]');
    await tab.close();
  });

  it('with mush for tips: shows those that ship, says so once, and mends itself', async () => {
    await strike(`${openDatabase}
      const writing = database.transaction('tips', 'readwrite');
      for (const key of await ask(writing.objectStore('tips').getAllKeys())) {
        await ask(writing.objectStore('tips').put({ pack: key, tips: [{ id: 'mush' }] }));
      }
      database.close();`);
    const library = await run().openPage('library');
    expect(await library.$eval('[role="alert"]', (alert) => alert.textContent)).toContain('were damaged');
    expect((await shownTips(library)).length).toBeGreaterThanOrEqual(40);
    await library.reload();
    await library.waitForSelector('main[data-state="ready"]');
    expect(await library.$('[role="alert"]')).toBeNull();
    await library.close();
  });

  it('with mush for a profile: says so, and goes on without it', async () => {
    await strike(`${openDatabase}
      await ask(database.transaction('profile', 'readwrite').objectStore('profile').put('mush', 'profile'));
      database.close();`);
    const options = await run().openPage('options');
    expect(await options.$eval('[role="alert"]', (alert) => alert.textContent)).toContain('Choose again');
    await options.click('input[name="persona"][value="hr-od"]');
    await options.waitForFunction(`!document.querySelector('[role="alert"]')`);
    await options.close();
  });

  it('deleted from outside, with pages open: the tips are there again', async () => {
    const library = await run().openPage('library');
    await strike(wipe);
    await library.reload();
    await library.waitForSelector('main[data-state="ready"]');
    expect((await shownTips(library)).length).toBeGreaterThanOrEqual(40);
    await library.close();
  });
});
