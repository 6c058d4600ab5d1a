import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRun, openFirefox } from '@/scripts/firefox';
import { startWorkplace, type Workplace } from '@/scripts/workplace';
import { FAMILIES } from './families';
import { FIREFOX_EXTENSION, pathOf, press, seesTool, shownTips } from './run';

let workplace: Workplace;
let run: FirefoxRun;

beforeAll(async () => {
  workplace = await startWorkplace();
  run = await openFirefox({ executablePath: pathOf('FIREFOX'), extension: FIREFOX_EXTENSION, workplace });
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

  it('a tool of each family is seen', async () => {
    const popup = await run.openPage('popup');
    const tab = await run.newTab('https://www.example.org/');
    for (const [address, tool, activity] of FAMILIES) {
      await tab.goto(address);
      await seesTool(popup, tool, activity);
    }
    await tab.close();
    await popup.close();
  });

  it('what goes on at one address is followed, in a frame of an Office program, too', async () => {
    const page = (body: string) => Buffer.from(`<!doctype html><meta charset="utf-8"><body>${body}`);
    workplace.answers.set(
      'teams.microsoft.com/v2/',
      page('<button id="prejoin-join-button" onclick="this.id = \'hangup-button\'">Join</button>'),
    );
    workplace.answers.set(
      'contoso.sharepoint.com/sites/A/_layouts/15/Doc.aspx',
      page('<iframe src="https://euc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx"></iframe>'),
    );
    workplace.answers.set(
      'euc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx',
      page('<input id="FormulaBar-NameBox-input">'),
    );
    const popup = await run.openPage('popup');
    const tab = await run.newTab('https://teams.microsoft.com/v2/');
    await seesTool(popup, 'teams', 'meeting-join');
    await tab.click('#prejoin-join-button');
    await seesTool(popup, 'teams', 'meeting');
    await tab.goto('https://contoso.sharepoint.com/sites/A/_layouts/15/Doc.aspx');
    await seesTool(popup, 'excel', 'editing');
    await tab.close();
    await popup.close();
  });

  it("a council's own host is looked at once the person has allowed it, and not after they take that back", async () => {
    workplace.answers.set(
      'intranet.example.gov.uk/sites/Planning/SitePages/Rota.aspx',
      Buffer.from('<!doctype html><meta name="GENERATOR" content="Microsoft SharePoint"><p>Rota'),
    );
    const popup = await run.openPage('popup');
    const tab = await run.newTab('https://intranet.example.gov.uk/sites/Planning/SitePages/Rota.aspx');
    await seesTool(popup, '');

    const options = await run.openPage('options');
    await options.bringToFront();
    await options.type('input[name="own-host"]', 'https://intranet.example.gov.uk/');
    await options.click('[data-action="allow-host"]');
    await options.waitForSelector('[data-action="forget-host"]');
    await tab.bringToFront();
    await seesTool(popup, 'sharepoint', 'page-view');

    await options.bringToFront();
    await options.click('[data-action="forget-host"]');
    await options.waitForFunction(`!document.querySelector('[data-action="forget-host"]')`);
    await tab.bringToFront();
    await tab.goto('https://intranet.example.gov.uk/sites/Planning/SitePages/Rota.aspx?again');
    await seesTool(popup, '');
    for (const page of [tab, options, popup]) await page.close();
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
