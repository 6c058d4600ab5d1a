import { describe, expect, it } from 'vitest';
import { shownTips, useChromium } from './run';

const { run, workplace } = useChromium();

describe('the library', () => {
  it('searches and filters every tip with the network gone', async () => {
    workplace().cut();
    const library = await run().openPage('library');
    await library.setOfflineMode(true);
    await library.reload();
    await library.waitForSelector('main[data-state="ready"]');
    const count = () => library.$eval('[data-result-count]', (line) => Number(line.getAttribute('data-result-count')));
    const all = await count();
    expect(all).toBeGreaterThanOrEqual(40);
    expect((await shownTips(library)).length).toBe(all);

    await library.type('input[type="search"]', 'acessibility');
    await library.waitForFunction(`document.querySelector('[data-result-count]').dataset.resultCount < ${all}`);
    expect(await count()).toBeGreaterThan(0);
    expect(await count()).toBe((await shownTips(library)).length);

    await library.$eval('input[type="search"]', (box) => (box as HTMLInputElement).select());
    await library.keyboard.press('Backspace');
    const narrow = async (name: string, value: string) => {
      await library.select(`select[name="filter-${name}"]`, value);
      return count();
    };
    const excel = await narrow('tool', 'excel');
    expect(excel).toBeLessThan(all);
    const check = await narrow('skill', 'check');
    expect(check).toBeLessThan(excel);
    expect(check).toBeGreaterThan(0);

    await library.type('input[type="search"]', 'zeppelin');
    await library.waitForSelector('[data-result-count="0"]');
    expect(await library.$eval('[data-result-count]', (line) => line.textContent)).toContain('Try fewer words');
    await library.close();
  });
});
