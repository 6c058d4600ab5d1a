import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Workplace } from './workplace.ts';

/** A real Firefox with Sidelight in it, in which every host name leads to the stand-in workplace. */
export interface FirefoxRun {
  browser: Browser;
  newTab(address: string): Promise<Page>;
  /** Opens one of the extension's pages in a new tab, once it is ready. */
  openPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

const EXTENSION = 'sidelight@sidelight.example';
// Firefox makes up a host for an extension's pages; here it is told which.
const HOST = '5ade1167-0000-4000-8000-000000000001';

export async function openFirefox(options: {
  executablePath: string;
  extension: string;
  workplace: Workplace;
}): Promise<FirefoxRun> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Without it, Firefox lets no driver near the pages of an extension.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      // The browser's own question for a permission is not part of any page: it is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: HOST }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.workplace.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.workplace.proxyPort,
    },
  });
  await browser.installExtension(resolve(options.extension));
  return {
    browser,
    async newTab(address) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.bringToFront();
      return page;
    },
    async openPage(name) {
      const page = await browser.newPage();
      // Firefox never tells a driver that a page of an extension has loaded: look for oneself.
      page.goto(`moz-extension://${HOST}/${name}.html`).catch(() => {});
      await waitUntil(() => page.evaluate(`!!document.querySelector('main[data-state="ready"]')`));
      return page;
    },
    close: () => browser.close(),
  };
}

async function waitUntil(holds: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 20_000;
  // A page that is being replaced has no document to ask.
  while (!(await holds().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('The page was not ready within 20 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
