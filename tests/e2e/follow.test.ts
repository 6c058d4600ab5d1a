import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from './families';
import { seesTool, useChromium } from './run';

const { run, workplace } = useChromium();

/** Opens an address that answers with a page of this body, and the side panel beside it. */
async function open(address: string, body: string): Promise<{ tab: Page; panel: Page }> {
  serve(address, body);
  const tab = await run().newTab(address);
  return { tab, panel: await run().openSidePanel(tab) };
}

function serve(address: string, body: string): void {
  const { host, pathname } = new URL(address);
  workplace().answers.set(host + pathname, Buffer.from(`<!doctype html><meta charset="utf-8"><body>${body}`));
}

it('a tool of each family is seen, in one tab after the other', async () => {
  const tab = await run().newTab('https://www.example.org/');
  const panel = await run().openSidePanel(tab);
  for (const [address, tool, activity] of FAMILIES) {
    await tab.goto(address);
    await seesTool(panel, tool, activity);
  }
  await tab.close();
});

describe('the side panel follows', () => {
  it('an address that changes with no load: pushed, replaced, by its hash, back and forward', async () => {
    const tab = await run().newTab('https://mail.google.com/mail/u/0/#inbox');
    const panel = await run().openSidePanel(tab);
    await seesTool(panel, 'gmail', 'inbox');
    await tab.evaluate(() => {
      location.hash = '#inbox/FMfcgzGxSRJkQpVbNvXwLmTdZhCq';
    });
    await seesTool(panel, 'gmail', 'reading-mail');
    await tab.evaluate(() => history.replaceState({}, '', '#settings/general'));
    await seesTool(panel, 'gmail', 'settings');
    await tab.evaluate(() => history.pushState({}, '', '#inbox?compose=new'));
    await seesTool(panel, 'gmail', 'composing-mail');
    await tab.goBack();
    await seesTool(panel, 'gmail', 'settings');
    await tab.goForward();
    await seesTool(panel, 'gmail', 'composing-mail');
    await tab.close();
  });

  it('what goes on at one address: a meeting that is joined with a click, and ends with none', async () => {
    const { tab, panel } = await open(
      'https://teams.microsoft.com/v2/',
      `<button id="prejoin-join-button">Join</button><button id="hangup-button" hidden>Leave</button>
      <script>
        const [join, leave] = document.querySelectorAll('button');
        join.onclick = () => setTimeout(() => { join.remove(); leave.hidden = false }, 200);
      </script>`,
    );
    await seesTool(panel, 'teams', 'meeting-join');
    await tab.click('#prejoin-join-button');
    await seesTool(panel, 'teams', 'meeting');
    // The others hang up: nobody clicks, and nothing is loaded.
    await tab.evaluate(() => document.querySelector('#hangup-button')?.remove());
    await seesTool(panel, 'teams', '');
    await tab.close();
  });

  it('mail that is written over the inbox, and only while it can be seen', async () => {
    const { tab, panel } = await open(
      'https://outlook.office.com/mail/',
      `<button id="new">New</button><div id="pane" style="display:none"><button id="discardCompose">Discard</button></div>
      <script>
        document.querySelector('#new').onclick = () => { document.querySelector('#pane').style.display = 'block' };
        document.querySelector('#discardCompose').onclick = () => { document.querySelector('#pane').style.display = 'none' };
      </script>`,
    );
    await seesTool(panel, 'outlook', 'inbox');
    await tab.click('#new');
    await seesTool(panel, 'outlook', 'composing-mail');
    await tab.click('#discardCompose');
    await seesTool(panel, 'outlook', 'inbox');
    await tab.close();
  });

  it('an Office file whose address does not say which: its own frame does, when it comes', async () => {
    serve(
      'https://euc-word-edit.officeapps.live.com/we/wordeditorframe.aspx',
      '<div id="PagesContainer" contenteditable="true">Text</div>',
    );
    const { tab, panel } = await open('https://contoso.sharepoint.com/sites/A/_layouts/15/Doc.aspx', '<p>Opening</p>');
    await seesTool(panel, '');
    await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://euc-word-edit.officeapps.live.com/we/wordeditorframe.aspx';
      document.body.append(frame);
    });
    await seesTool(panel, 'word', 'editing');
    await tab.evaluate(() => document.querySelector('iframe')?.remove());
    await seesTool(panel, '');
    await tab.close();
  });

  it("a frame of an Office program in a page of anybody else is nobody's business", async () => {
    const { tab, panel } = await open(
      'https://www.example.org/report',
      '<iframe src="https://euc-word-edit.officeapps.live.com/we/wordeditorframe.aspx"></iframe>',
    );
    await tab.waitForFrame((frame) => frame.url().includes('officeapps'));
    await new Promise((resolve) => setTimeout(resolve, 800));
    await seesTool(panel, '');
    await tab.close();
  });
});

it('no message carries an address, a title or a text of the page', async () => {
  const worker = await run().worker();
  await worker.evaluate(`
    globalThis.heard = [];
    chrome.runtime.onMessage.addListener((message) => { heard.push(message) });
  `);
  serve('https://outlook.office.com/mail/inbox/id/AAQkSecret', '<title>Ann Example</title><p role="document">Dear Ann');
  const tab = await run().newTab('https://outlook.office.com/mail/inbox/id/AAQkSecret');
  await tab.evaluate(() => history.pushState({}, '', '/calendar/view/week?secret=1'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await tab.goto('https://docs.google.com/document/d/secret/edit');
  await tab.goto('https://docs.google.com/picker?secret');
  await expect.poll(() => worker.evaluate('heard.length')).toBeGreaterThanOrEqual(4);
  const heard = (await worker.evaluate('heard')) as unknown[];
  for (const message of heard) {
    expect(JSON.stringify(message)).toMatch(
      /^\{"name":"sighting","data":(?:null|\{"tool":"[a-z0-9-]+"(?:,"activity":"[a-z-]+")?\})\}$/,
    );
  }
  await tab.close();
});

describe('a hostile page', () => {
  const CLOBBERED = ['querySelector', 'querySelectorAll', 'addEventListener', 'dispatchEvent', 'documentElement'];
  const pages: Record<string, string> = {
    'that replaces what every script uses': `<script>
      for (const type of [Document, Element, EventTarget, History, Array, String, URL, Promise, JSON]) {
        for (const name of Object.getOwnPropertyNames(type.prototype ?? {})) {
          try { type.prototype[name] = () => { throw new Error('hostile') } } catch {}
        }
      }
      globalThis.URL = globalThis.JSON = globalThis.navigation = globalThis.performance = null;
    </script>`,
    "that puts forms in the place of the document's methods": CLOBBERED.map(
      (name) => `<form name="${name}"></form><img name="${name}"><a id="${name}" name="location"></a>`,
    ).join(''),
    'that throws in its getters': `<script>
      for (const name of ['title', 'visibilityState', 'hidden', 'body', 'defaultView']) {
        Object.defineProperty(document, name, { get() { throw new Error('hostile') } });
      }
    </script>`,
    'of 200,000 nodes': `<script>
      document.body.innerHTML = '<div><p>a<span>b</span></p></div>'.repeat(40000);
    </script>`,
    'that never stops changing': `<script>
      const grow = () => {
        for (let i = 0; i < 100; i += 1) document.body.append(document.createElement('p'));
        while (document.body.childElementCount > 2000) document.body.firstElementChild.remove();
        setTimeout(grow, 10);
      };
      setTimeout(grow, 10);
    </script>`,
  };

  it.each(Object.entries(pages))('%s is seen by its address, with no error in its console', async (_what, body) => {
    serve('https://outlook.office.com/mail/inbox', body);
    const tab = await run().browser.newPage();
    const errors: string[] = [];
    tab.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    tab.on('pageerror', (error) => errors.push(String(error)));
    await tab.goto('https://outlook.office.com/mail/inbox');
    await tab.bringToFront();
    const popup = await run().openPopup(tab);
    await seesTool(popup, 'outlook', 'inbox');
    await tab.bringToFront();
    await tab.click('html');
    // The page is asked a second after the address, and after the click.
    await new Promise((resolve) => setTimeout(resolve, 1600));
    expect(errors.filter((error) => !error.includes('hostile') && !error.includes('favicon'))).toEqual([]);
    await tab.close();
  });
});
