import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { seesTool, useChromium } from './run';

const { run } = useChromium();
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function findings(page: Page): Promise<string[]> {
  // Through the driver: the page's own policy lets no foreign script in.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', (folds) => {
    for (const fold of folds.slice(0, 12)) fold.open = true;
  });
}

/** Opens a page by its name, with what stands behind the "#". */
function open(name: string): Promise<Page> {
  const [file = '', hash] = name.split('#');
  return run().openPage(file, hash);
}

describe('every page', () => {
  const names = [
    'welcome',
    'library',
    'library#/recall',
    'library#/path',
    'library#/skills',
    'options',
    'popup',
    'sidepanel',
  ];
  const themes = ['light', 'dark'] as const;
  it.each(names.flatMap((name) => themes.map((theme) => [name, theme] as const)))(
    '%s, %s: axe finds nothing',
    async (name, theme) => {
      const page = await open(name);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await unfold(page);
      expect(await findings(page)).toEqual([]);
      await page.close();
    },
  );

  it.each(names)('%s fits 320 px without scrolling sideways', async (name) => {
    const page = await open(name);
    await page.setViewport({ width: 320, height: 640 });
    await unfold(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(name === 'popup' ? 400 : 320);
    await page.close();
  });

  it.each(names)('%s has no target under 24 px', async (name) => {
    const page = await open(name);
    await unfold(page);
    const small = await page.$$eval('button, select, input, summary', (targets) =>
      targets
        .map((target) => ({
          target: target.closest('label') ?? target,
          box: (target.closest('label') ?? target).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ target }) => target.outerHTML.slice(0, 100)),
    );
    expect(small).toEqual([]);
    await page.close();
  });
});

it('the real popup, in place, too', async () => {
  const tab = await run().newTab('https://outlook.office.com/mail/inbox/id/A');
  const popup = await run().openPopup(tab);
  await seesTool(popup, 'outlook');
  await unfold(popup);
  expect(await findings(popup)).toEqual([]);
  await popup.click('[data-action="pick-tool"]');
  await popup.waitForSelector('[role="option"]');
  expect(await findings(popup)).toEqual([]);
  await tab.close();
});
