import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRun, openFirefox } from '@/scripts/firefox';
import { startWorkplace, type Workplace } from '@/scripts/workplace';
import { pathOf, press, seesTool, shownTips } from './run';

let workplace: Workplace;
let run: FirefoxRun;

beforeAll(async () => {
  workplace = await startWorkplace();
  run = await openFirefox({ executablePath: pathOf('FIREFOX'), extension: '.output/firefox-mv3', workplace });
});
afterAll(async () => {
  await run.close();
  await workplace.close();
});

describe('in Firefox', () => {
  it('a person who installs it is welcomed, and nothing else opens', async () => {
    const addresses = async () => {
      const pages = await run.browser.pages();
      return Promise.all(pages.map((page) => page.evaluate('location.href').catch(() => '')));
    };
    await expect.poll(addresses, { timeout: 10_000 }).toContainEqual(expect.stringMatching(/\/welcome\.html$/));
    expect((await addresses()).filter((address) => String(address).startsWith('moz-extension:'))).toHaveLength(1);
  });

  it('the content script tells the popup page which tool is open, and what goes on in it', async () => {
    const popup = await run.openPage('popup');
    await seesTool(popup, '');
    const tab = await run.newTab('https://outlook.office.com/mail/inbox');
    await seesTool(popup, 'outlook', 'inbox');
    await tab.evaluate(() => history.pushState({}, '', '/mail/inbox/id/AAQk'));
    await seesTool(popup, 'outlook', 'reading-mail');
    expect((await shownTips(popup)).length).toBe(3);
    await tab.goto('https://www.example.org/');
    await seesTool(popup, '');
    await tab.close();
    await popup.close();
  });

  it('the library searches with the network gone, and what is said of a tip is kept', async () => {
    workplace.cut();
    const library = await run.openPage('library');
    const [first = ''] = await shownTips(library);
    await press(library, first, 'dismiss');
    await library.waitForSelector(`article[data-tip-id="${first}"] [data-action="undo"]`);
    await library.type('input[type="search"]', 'acessibility');
    await library.waitForFunction(`document.querySelector('[data-result-count]').dataset.resultCount < 30`);
    expect((await shownTips(library)).length).toBeGreaterThan(0);
    await library.close();

    const again = await run.openPage('library');
    await again.waitForSelector(`article[data-tip-id="${first}"] [data-action="undo"]`);
    await again.close();
  });

  it('the settings keep what the person chooses', async () => {
    const options = await run.openPage('options');
    await options.click('input[name="persona"][value="hr-od"]');
    await options.waitForSelector('input[name="persona"][value="hr-od"]:checked');
    await options.close();
    const again = await run.openPage('options');
    await again.waitForSelector('input[name="persona"][value="hr-od"]:checked');
    await again.close();
  });
});
