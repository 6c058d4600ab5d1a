import { describe, expect, it } from 'vitest';
import { press, seesTool, shownTips, useChromium } from './run';

const { run } = useChromium();

describe('the popup', () => {
  it.each([
    ['https://outlook.office.com/mail/inbox/id/AAQkPractice', 'outlook', 'reading-mail'],
    ['https://excel.cloud.microsoft/open/onedrive/?docId=1&driveId=2', 'excel', ''],
    ['https://docs.google.com/document/d/1abc/edit', 'google-docs', 'editing'],
    ['https://council.atlassian.net/browse/WEB-1', 'jira', 'issue'],
    ['https://chatgpt.com/', 'chatgpt', 'ai-chat-new'],
  ])('over %s offers tips for %s', async (address, tool, activity) => {
    const tab = await run().newTab(address);
    const popup = await run().openPopup(tab);
    await seesTool(popup, tool, activity);
    expect((await shownTips(popup)).length).toBe(3);
    await press(popup, (await shownTips(popup))[0] ?? '', 'why');
    const reasons = await popup.$$eval('[data-reason]', (list) =>
      list.map((reason) => reason.getAttribute('data-reason')),
    );
    expect(reasons).toContain('tool');
    await tab.close();
  });

  it('over a page that is no tool shows none, and offers tips all the same', async () => {
    const tab = await run().newTab('https://www.example.org/');
    const popup = await run().openPopup(tab);
    await seesTool(popup, '');
    expect((await shownTips(popup)).length).toBe(3);
    await tab.close();
  });

  it('forgets a tool that the tab has left', async () => {
    const tab = await run().newTab('https://outlook.office.com/mail/');
    await tab.goto('https://www.example.org/');
    const popup = await run().openPopup(tab);
    await seesTool(popup, '');
    await tab.goBack();
    await seesTool(popup, 'outlook', 'inbox');
    await tab.close();
  });

  it('shows the same tips when it is opened again: it closes as soon as one goes and does what it says', async () => {
    const tab = await run().newTab('https://excel.cloud.microsoft/open/onedrive/?docId=1&driveId=2');
    const first = await shownTips(await run().openPopup(tab));
    const other = await run().newTab('https://www.example.org/');
    const again = await run().openPopup(tab);
    await seesTool(again, 'excel');
    expect(await shownTips(again)).toEqual(first);
    await other.close();
    await tab.close();
  });

  it('takes "I\'m working in ..." from people in desktop programs, and keeps it', async () => {
    const tab = await run().newTab('https://www.example.org/');
    let popup = await run().openPopup(tab);
    await popup.type('[data-action="pick-tool"]', 'wor');
    await popup.keyboard.press('Enter');
    await seesTool(popup, 'word');
    await tab.close();

    const other = await run().newTab('https://www.example.org/other');
    popup = await run().openPopup(other);
    await seesTool(popup, 'word');
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('Your choice');
    // What was chosen lately is offered first.
    await popup.click('[data-action="pick-tool"]');
    expect(await popup.$eval('[role="option"]', (option) => option.getAttribute('data-tool-id'))).toBe('word');
    await popup.keyboard.press('Escape');
    await popup.click('[data-action="follow-tab"]');
    await seesTool(popup, '');
    await other.close();
  });

  it('can be opened from the keyboard to the last button, with the focus seen', async () => {
    const tab = await run().newTab('https://outlook.office.com/mail/');
    const popup = await run().openPopup(tab);
    await seesTool(popup, 'outlook');
    const reached = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await popup.keyboard.press('Tab');
      const focus = await popup.evaluate(() => {
        const at = document.activeElement;
        return {
          action: at?.getAttribute('data-action') ?? at?.tagName,
          outline: at && getComputedStyle(at).outlineStyle,
        };
      });
      if (focus.action && focus.action !== 'BODY') expect(focus.outline, focus.action).toBe('solid');
      reached.add(focus.action ?? '');
    }
    expect([...reached]).toEqual(
      expect.arrayContaining(['try', 'helpful', 'save', 'why', 'pick-tool', 'open-panel', 'A']),
    );
    await tab.close();
  });

  it('works when the service worker has been stopped', async () => {
    const tab = await run().newTab('https://outlook.office.com/mail/');
    await seesTool(await run().openPopup(tab), 'outlook');
    await (await run().worker()).close();
    const workers = () =>
      run()
        .browser.targets()
        .filter((target) => target.type() === 'service_worker');
    await expect.poll(workers, { timeout: 5000 }).toEqual([]);
    const popup = await run().openPopup(tab);
    await seesTool(popup, 'outlook');
    expect((await shownTips(popup)).length).toBe(3);

    // And the worker comes back for the next sighting.
    await tab.goto('https://outlook.office.com/calendar/view/week');
    await seesTool(popup, 'outlook', 'calendar');
    await tab.close();
  });
});
