// The journey of a new person, without a display: each step is a picture, a line, and a promise that is checked.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openChromium } from './chromium.ts';
import { startWorkplace } from './workplace.ts';

const pictures = '.output/tour';
const [executablePath = ''] = process.argv.slice(2);

const workplace = await startWorkplace();
const chromium = await openChromium({ executablePath, extension: '.output/chrome-mv3', workplace });
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
console.log(`The tour of a new person, in ${await chromium.browser.version()}:`);

let number = 0;
let failed = 0;
/** Takes one step; the work returns what to picture and what to say of it. */
async function stop(title: string, work: () => Promise<{ page: Page; said: string }>): Promise<void> {
  number += 1;
  const file = join(pictures, `${number}-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.png`) as `${string}.png`;
  try {
    const { page, said } = await work();
    await page.screenshot({ path: file });
    console.log(`✔ ${title}: ${said} (${file})`);
  } catch (error) {
    failed += 1;
    console.log(`✖ ${title}: ${error instanceof Error ? error.message : error}`);
  }
}

await stop('Welcome, with a role chosen', async () => {
  const page = await chromium.findPage('welcome');
  if (!page) throw new Error('the welcome page did not open by itself');
  await page.bringToFront();
  const role = 'input[name="persona"][value="planning-officer"]';
  await page.click(role);
  await page.click('[data-action="next"]');
  await page.click('input[name="licence"][value="copilot-chat"]');
  // What was chosen is what is stored: it is there when the page comes back.
  await page.reload();
  await page.waitForSelector(`${role}:checked`);
  return { page, said: await page.$eval(role, (box) => box.closest('label')?.textContent ?? '') };
});

await stop('Popup on Outlook', async () => {
  const tab = await chromium.newTab('https://outlook.office.com/mail/inbox/id/AAQkPractice');
  const page = await chromium.openPopup(tab);
  return { page, said: await bestTip(page, 'outlook') };
});

await stop('Popup on a spreadsheet', async () => {
  const tab = await chromium.newTab('https://excel.cloud.microsoft/open/onedrive/?docId=practice&driveId=practice');
  const page = await chromium.openPopup(tab);
  return { page, said: await bestTip(page, 'excel') };
});

await stop('Side panel following a change of tab', async () => {
  const mail = await chromium.newTab('https://mail.google.com/mail/u/0/#inbox');
  const page = await chromium.openSidePanel(mail);
  const before = await bestTip(page, 'gmail');
  await chromium.newTab('https://docs.google.com/document/d/practice/edit');
  return { page, said: `${before}, then ${await bestTip(page, 'google-docs')}` };
});

await stop('Library search with the network gone', async () => {
  workplace.cut();
  const page = await chromium.openPage('library');
  await page.type('input[type="search"]', 'minuts of a meting');
  await page.waitForFunction(`document.querySelector('[data-result-count]').dataset.resultCount < 20`);
  const count = await page.$eval('[data-result-count]', (line) => Number(line.getAttribute('data-result-count')));
  if (count === 0) throw new Error('the search found nothing');
  return { page, said: `"minuts of a meting" finds ${count}` };
});

await chromium.close();
await workplace.close();
if (failed > 0) process.exitCode = 1;
else console.log('Every step held.');

/** The title of the first tip, once the page believes that this tool is open. */
async function bestTip(page: Page, tool: string): Promise<string> {
  await page.waitForSelector(`main[data-tool="${tool}"] article[data-tip-id] h2`, { timeout: 10_000 });
  return page.$eval('article[data-tip-id] h2', (title) => `“${title.textContent}”`);
}
