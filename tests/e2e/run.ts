import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type ChromiumOptions, type ChromiumRun, openChromium } from '@/scripts/chromium';
import { startWorkplace, type Workplace } from '@/scripts/workplace';

/** Where a browser is; found before the tests begin. */
export function pathOf(browser: 'CHROMIUM' | 'FIREFOX'): string {
  return process.env[`SIDELIGHT_${browser}`] ?? '';
}

/** The builds, with tips that were checked today: tests/e2e/browsers.mjs makes them. */
export const EXTENSION = '.output/tests/chrome-mv3';
export const FIREFOX_EXTENSION = '.output/tests/firefox-mv3';

/** A Chromium with Sidelight for all the tests of a file. */
export function useChromium(options: Partial<ChromiumOptions> = {}): { run(): ChromiumRun; workplace(): Workplace } {
  let workplace: Workplace;
  let run: ChromiumRun;
  beforeAll(async () => {
    workplace = await startWorkplace();
    run = await openChromium({ executablePath: pathOf('CHROMIUM'), extension: EXTENSION, workplace, ...options });
    await run.findPage('welcome');
  });
  afterAll(async () => {
    await run.close();
    await workplace.close();
  });
  return { run: () => run, workplace: () => workplace };
}

/** Waits until a page believes that this tool is open, and nothing else. */
export async function seesTool(page: Page, tool: string, activity?: string): Promise<void> {
  const where = activity === undefined ? '' : `[data-activity="${activity}"]`;
  await page.waitForSelector(`main[data-state="ready"][data-tool="${tool}"]${where}`, { timeout: 10_000 });
}

/** The ids of the tips that a page shows, in order. */
export function shownTips(page: Page): Promise<string[]> {
  return page.$$eval('article[data-tip-id]', (tips) => tips.map((tip) => tip.getAttribute('data-tip-id') ?? ''));
}

/** Presses a button inside a tip, opening what it is folded into. */
export async function press(page: Page, tip: string, action: string): Promise<void> {
  await page.$eval(`article[data-tip-id="${tip}"] [data-action="${action}"]`, (button) => {
    for (let fold = button.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
  await page.click(`article[data-tip-id="${tip}"] [data-action="${action}"]`);
}
