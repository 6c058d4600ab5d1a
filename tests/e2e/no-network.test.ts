import type { Target } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type ChromiumRun, openChromium } from '@/scripts/chromium';
import { startWorkplace } from '@/scripts/workplace';
import { EXTENSION, pathOf, press, seesTool, shownTips } from './run';

const TOOL = 'https://outlook.office.com/mail/inbox';
const ELSEWHERE = 'https://www.example.org/';

/** Who is called in a run: every host, whatever calls it. */
async function hostsCalledIn(journey: (run: ChromiumRun) => Promise<void>, extension?: string): Promise<Set<string>> {
  const workplace = await startWorkplace();
  const run = await openChromium({ executablePath: pathOf('CHROMIUM'), workplace, ...(extension && { extension }) });
  try {
    await journey(run);
    return new Set(workplace.called);
  } finally {
    await run.close();
    await workplace.close();
  }
}

async function visit(run: ChromiumRun): Promise<void> {
  const tab = await run.newTab(TOOL);
  await tab.goto(ELSEWHERE);
  await tab.goto(TOOL);
}

it('a recorded run: with Sidelight in use, nobody is called whom the browser alone does not call', async () => {
  const without = await hostsCalledIn(async (run) => {
    await visit(run);
    // As long as the other journey takes, so that the browser's own calls have their time here, too.
    await new Promise((resolve) => setTimeout(resolve, 4000));
  });
  expect([...without]).toEqual(expect.arrayContaining(['outlook.office.com', 'www.example.org']));

  const requests: string[] = [];
  const recorded = new Set<Target>();
  const record = async (target: Target) => {
    if (recorded.has(target) || !target.url().startsWith('chrome-extension://')) return;
    recorded.add(target);
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    await session.send('Network.enable');
    // What the content security policy stops never becomes a request, and was an attempt all the same.
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.source === 'security') requests.push(entry.text);
    });
    await session.send('Log.enable');
  };
  const withSidelight = await hostsCalledIn(async (run) => {
    // A popup has its address only some time after it was made.
    for (const event of ['targetcreated', 'targetchanged'] as const) {
      run.browser.on(event, (target) => record(target).catch(() => {}));
    }
    await run.findPage('welcome');
    await Promise.all(run.browser.targets().map(record));
    await visit(run);
    const [tab] = (await run.browser.pages()).filter((page) => page.url() === TOOL);
    if (!tab) throw new Error('no tab');
    const popup = await run.openPopup(tab);
    await seesTool(popup, 'outlook');
    await press(popup, (await shownTips(popup))[0] ?? '', 'save');
    const panel = await run.openSidePanel(tab);
    await seesTool(panel, 'outlook');
    for (const name of ['welcome', 'options', 'library']) {
      const page = await run.openPage(name);
      if (name === 'library') await page.type('input[type="search"]', 'email');
      else await page.click('input[name="persona"]');
      await page.close();
    }
  }, EXTENSION);

  expect([...withSidelight].filter((host) => !without.has(host))).toEqual([]);
  expect(requests.length).toBeGreaterThan(10);
  // A data: address holds what it names: the browser's own picture in a date field.
  expect(requests.filter((address) => !/^(?:chrome-extension:\/\/|data:)/.test(address))).toEqual([]);
});
