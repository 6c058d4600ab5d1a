import { describe, expect, it } from 'vitest';
import { press, seesTool, shownTips, useChromium } from './run';

const { run } = useChromium();

describe('the side panel', () => {
  it('follows a change of tab, of page and of activity, and another window of the same tips', async () => {
    const mail = await run().newTab('https://outlook.office.com/mail/inbox');
    const panel = await run().openSidePanel(mail);
    await seesTool(panel, 'outlook', 'inbox');

    const sheet = await run().newTab('https://docs.google.com/spreadsheets/d/1abc/edit');
    await seesTool(panel, 'google-sheets');
    expect((await shownTips(panel)).length).toBeGreaterThan(2);

    await mail.bringToFront();
    await seesTool(panel, 'outlook', 'inbox');
    // A single-page navigation, as the tool itself makes it; and back.
    await mail.evaluate(() => history.pushState({}, '', '/mail/inbox/id/AAQk'));
    await seesTool(panel, 'outlook', 'reading-mail');
    await mail.evaluate(() => history.back());
    await seesTool(panel, 'outlook', 'inbox');

    await mail.goto('https://www.example.org/');
    await seesTool(panel, '');
    await sheet.close();
    await mail.close();
  });

  it('shows at once what was said about a tip in another page', async () => {
    const mail = await run().newTab('https://outlook.office.com/mail/inbox');
    const panel = await run().openSidePanel(mail);
    await seesTool(panel, 'outlook');
    const [first = ''] = await shownTips(panel);
    const library = await run().openPage('library');
    await press(library, first, 'save');
    await mail.bringToFront();
    await panel.waitForSelector(`article[data-tip-id="${first}"] [data-action="save"][aria-pressed="true"]`);
    await library.close();
    await mail.close();
  });
});
