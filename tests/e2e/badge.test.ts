import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { seesTool, useChromium } from './run';

const { run } = useChromium();
const DAY = 24 * 60 * 60 * 1000;

/** The badge on the toolbar icon while a tab is in front. */
async function badge(tab: Page): Promise<string> {
  await tab.bringToFront();
  const worker = await run().worker();
  return worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getBadgeText({ tabId: tab.id });
  })()`) as Promise<string>;
}

/** Moves the worker's clock on. */
async function moveClock(by: number): Promise<void> {
  const worker = await run().worker();
  await worker.evaluate(`{ const now = Date.now; Date.now = () => now() + ${by}; }`);
}

/** Gives a badge that would come the time to come. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1500));

// Whenever the tests run: a person who works every day and hour, and whose badge is never held back.
beforeAll(async () => {
  const options = await run().openPage('options');
  for (const day of ['6', '0']) await options.click(`input[name="work-day"][value="${day}"]`);
  await options.select('select[name="work-from"]', '0');
  await options.select('select[name="work-to"]', '24');
  await options.click('input[name="badge"][value="holdOut"]');
  await options.waitForFunction(`document.querySelectorAll('input[name="work-day"]:checked').length === 7`);
  await options.close();
});

it('the badge asks for attention once a day, on the tab that it is about, until one has looked', async () => {
  const mail = await run().newTab('https://outlook.office.com/mail/');
  await expect.poll(() => badge(mail)).toBe('tip');
  const sheet = await run().newTab('https://docs.google.com/spreadsheets/u/0/');
  await seesTool(await run().openPopup(sheet), 'google-sheets');
  expect(await badge(sheet)).toBe('');

  expect(await badge(mail)).toBe('tip');
  await seesTool(await run().openPopup(mail), 'outlook');
  await expect.poll(() => badge(mail)).toBe('');
});

it('on the next day it waits for a break: not while a mail is written, and then when it has been', async () => {
  await moveClock(DAY);
  const mail = await run().newTab('https://outlook.office.com/mail/deeplink/compose');
  await aWhile();
  expect(await badge(mail)).toBe('');
  await mail.evaluate(() => history.pushState({}, '', '/mail/inbox'));
  await expect.poll(() => badge(mail)).toBe('tip');
  await mail.close();
});

it('is switched off in one tap where it shows, and stays off', async () => {
  const mail = await run().newTab('https://outlook.office.com/mail/');
  const popup = await run().openPopup(mail);
  await seesTool(popup, 'outlook');
  await popup.$eval('[data-action="no-badge"]', (button) => {
    const fold = button.closest('details');
    if (fold) fold.open = true;
  });
  await popup.click('[data-action="no-badge"]');
  await popup.waitForFunction(`!document.querySelector('[data-action="no-badge"]')`);
  await moveClock(DAY);
  const teams = await run().newTab('https://teams.microsoft.com/v2/');
  await seesTool(await run().openPopup(teams), 'teams');
  await aWhile();
  expect(await badge(teams)).toBe('');
});
