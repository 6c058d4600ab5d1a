import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { seesTool, useChromium } from './run';

const { run } = useChromium();

/** The badge on the toolbar icon while a tab is in front. */
async function badge(tab: Page): Promise<string> {
  await tab.bringToFront();
  const worker = await run().worker();
  return worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getBadgeText({ tabId: tab.id });
  })()`) as Promise<string>;
}

it('the badge asks for attention once a day, on the tab that it is about, until one has looked', async () => {
  const mail = await run().newTab('https://outlook.office.com/mail/');
  await expect.poll(() => badge(mail)).toBe('tip');
  const sheet = await run().newTab('https://docs.google.com/spreadsheets/d/1abc/edit');
  await seesTool(await run().openPopup(sheet), 'google-sheets');
  expect(await badge(sheet)).toBe('');

  expect(await badge(mail)).toBe('tip');
  await seesTool(await run().openPopup(mail), 'outlook');
  await expect.poll(() => badge(mail)).toBe('');
});
