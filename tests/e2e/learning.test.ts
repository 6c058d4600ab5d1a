import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, seesTool, useChromium } from './run';

const { run } = useChromium();
const DAY = 24 * 60 * 60 * 1000;
/** A Thursday, in a week with no bank holiday, after the tips of today were checked. */
const THURSDAY = new Date(2026, 11, 3, 10).getTime();

/** Opens a page whose clock says a time, and reloads it so that it does from the start. */
async function openAt(name: string, hash: string, time: number): Promise<Page> {
  const page = await run().openPage(name, hash);
  await page.evaluateOnNewDocument(
    `{ const now = Date.now, since = now(); Date.now = () => ${time} + now() - since; }`,
  );
  await page.reload();
  await page.waitForSelector('main[data-state="ready"]');
  return page;
}

it('a tip that was tried comes back three days later, and the skills page shows both', async () => {
  const tip = 'basics/question-without-the-person';
  const library = await openAt('library', `/tip/${tip}`, THURSDAY);
  await press(library, tip, 'try');
  await library.waitForSelector('[data-action="helped"]');
  await library.click('[data-action="helped"]');
  await library.click('[data-action="keep-plan"]');
  await library.waitForFunction(`document.querySelector('.tip-after').textContent.includes('Kept.')`);
  await library.close();

  const soon = await openAt('library', '/recall', THURSDAY + 60_000);
  await soon.waitForSelector('[data-recall-left="0"]');
  await soon.close();

  const later = await openAt('library', '/recall', THURSDAY + 3 * DAY);
  await later.waitForSelector(`[data-recall-id="${tip}"]`);
  // Every answer has its word; the one that is right is found by trying, as a person would not.
  const right = await later.evaluate(async (id) => {
    const opened = indexedDB.open('sidelight');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const asked = database.transaction('tips').objectStore('tips').get('basics');
    const { tips } = await new Promise<{ tips: { id: string; recall: { answer: number } }[] }>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    database.close();
    return tips.find((one) => one.id === id)?.recall.answer;
  }, tip);
  await later.focus('.recall input');
  await later.click(`.recall input[value="${right}"]`);
  await later.click('[data-action="answer"]');
  await later.waitForSelector('[data-result="right"]');
  await later.waitForFunction(`document.activeElement.className === 'recall-feedback'`);
  await later.click('[data-action="next-question"]');
  await later.waitForSelector('[data-recall-left="0"]');

  await later.evaluate(`location.hash = '#/skills'`);
  const row = '.my-skills-table tr[data-skill="protect"]';
  await later.waitForSelector(`${row}[data-tried="1"][data-right="1"]`);
  expect(await later.$eval('.my-skills-plans', (list) => list.textContent)).toContain('Next time');
  await later.close();
});

it('a week with two days of leave still says "on track"', async () => {
  const options = await openAt('options', '', THURSDAY);
  await options.select('select[name="aim"]', '5');
  for (const [name, day] of [
    ['from', '2026-11-30'],
    ['to', '2026-12-01'],
  ])
    await options.$eval(
      `input[name="away-${name}"]`,
      (field, value) => {
        (field as HTMLInputElement).value = value ?? '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      day,
    );
  await options.click('[data-action="add-away"]');
  await options.waitForSelector('[data-action="remove-away"]');
  await options.close();

  // Wednesday is over and one tip was tried; five in a full week would have asked for three by now.
  const library = await openAt('library', '/skills', THURSDAY);
  await library.waitForSelector('[data-week]');
  expect(await library.$eval('[data-week]', (line) => line.textContent)).toBe('This week: 1 of 3 tried. On track.');
  await library.close();
});

it('the record prints on one page, and says what was practised when only where that is ticked', async () => {
  const library = await openAt('library', '/skills', THURSDAY);
  await library.waitForSelector('.my-skills');
  await library.type('input[name="record-name"]', 'A learner');
  const isYearPrinted = async () => {
    await library.emulateMediaType('print');
    const seen = await library.$eval('.year-chart', (chart) => (chart as HTMLElement).offsetHeight > 0);
    await library.emulateMediaType();
    return seen;
  };
  expect(await isYearPrinted()).toBe(false);
  const pdf = Buffer.from(await library.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(1);
  await library.click('input[name="with-year"]');
  await library.waitForSelector('input[name="with-year"]:checked');
  expect(await isYearPrinted()).toBe(true);
  await library.close();
});

it('an export says how far one is, and what was practised when only where that is ticked', async () => {
  const library = await openAt('library', '/skills', THURSDAY);
  await library.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      (file as Blob).text().then((text) => Object.assign(globalThis, { saved: text }));
      return create(file);
    };
  });
  const saved = async (kind: string) => {
    await library.evaluate('globalThis.saved = undefined');
    await library.click(`[data-action="export-${kind}"]`);
    await library.waitForFunction('globalThis.saved !== undefined');
    return (await library.evaluate('globalThis.saved')) as string;
  };
  const verbs = async () =>
    new Set(JSON.parse(await saved('xapi')).map(({ verb }: { verb: { id: string } }) => verb.id.split('/').at(-1)));
  const tip = 'basics/question-without-the-person';
  expect(await saved('csv')).not.toContain(tip);
  expect(await verbs()).toEqual(new Set(['progressed']));
  await library.click('input[name="with-year"]');
  await library.waitForSelector('input[name="with-year"]:checked');
  expect(await saved('csv')).toContain(`,tried,${tip},`);
  expect(await verbs()).toContain('attempted');
  await library.close();
});

it('a prompt is filled, a postcode in it caught and replaced, and what is copied has none', async () => {
  const options = await run().openPage('options');
  await options.click('input[name="licence"][value="chatgpt-work"]');
  await options.close();
  const panel = await run().openSidePanel(await run().newTab('https://chatgpt.com/'));
  await seesTool(panel, 'chatgpt');

  const tip = await panel.$$eval(
    'article[data-tip-id]:has(.prompt-field)',
    ([first]) => first?.getAttribute('data-tip-id') ?? '',
  );
  const form = `article[data-tip-id="${tip}"] .prompt-form`;
  await panel.$eval(form, (element) => {
    const fold = element.closest('details');
    if (fold) fold.open = true;
  });
  await panel.type(`${form} input`, 'the flat at CF10 3AT');
  await panel.waitForSelector(`${form} [data-prompt-preview] [data-kind="postcode"]`);
  await panel.click(`${form} [data-action="replace-personal-data"]`);
  await panel.waitForFunction(`!document.querySelector('${form} [data-personal-data]')`);
  await press(panel, tip, 'copy-prompt');
  await panel.waitForFunction(`document.querySelector('${form} > .small').textContent.startsWith('Copied.')`);

  // What is on the clipboard is pasted, as a person would, into the box that checks it.
  await panel.$eval('.prompt-check', (fold) => {
    (fold as HTMLDetailsElement).open = true;
  });
  await panel.focus('.prompt-check textarea');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('KeyV');
  await panel.keyboard.up('Control');
  const pasted = await panel.$eval('.prompt-check textarea', (box) => (box as HTMLTextAreaElement).value);
  expect(pasted).toContain('the flat at [postcode]');
  expect(pasted).not.toContain('CF10');
  expect(await panel.$('.prompt-check [data-personal-data]')).toBeNull();

  // The assistant opens on the person's click, and its address says nothing of the prompt.
  const chats = () =>
    panel
      .browser()
      .targets()
      .filter((target) => target.url() === 'https://chatgpt.com/').length;
  const before = chats();
  await press(panel, tip, 'open-assistant');
  await expect.poll(chats).toBe(before + 1);
});
