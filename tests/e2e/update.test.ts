import { expect, it } from 'vitest';
import { EXTENSION, press, seesTool, shownTips, useChromium } from './run';

const { run } = useChromium();

it('after an update, the tabs that were open are seen with no reload, and nothing said is lost', async () => {
  const mail = await run().newTab('https://outlook.office.com/mail/inbox');
  let popup = await run().openPage('popup');
  const [first = ''] = await shownTips(popup);
  await press(popup, first, 'save');
  await popup.waitForSelector(`article[data-tip-id="${first}"] [data-action="save"][aria-pressed="true"]`);

  // The browser closes every page of the old version.
  await run().install(EXTENSION);
  popup = await run().openPage('popup');
  await mail.bringToFront();
  await seesTool(popup, 'outlook', 'inbox');
  await mail.evaluate(() => history.pushState({}, '', '/mail/inbox/id/AAQk'));
  await seesTool(popup, 'outlook', 'reading-mail');

  const library = await run().openPage('library');
  const saved = await library.$$eval('[data-action="save"][aria-pressed="true"]', (list) =>
    list.map((button) => button.closest('article')?.getAttribute('data-tip-id')),
  );
  expect(saved).toEqual([first]);
  expect(await library.$('[role="alert"]')).toBeNull();
});
