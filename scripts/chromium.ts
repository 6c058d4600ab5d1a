import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import type { Workplace } from './workplace.ts';

export interface ChromiumOptions {
  executablePath: string;
  /** The folder of the built extension; without it, the browser starts bare. */
  extension?: string;
  workplace: Workplace;
  /** A profile to come back to; without it, one that is gone afterwards. */
  profile?: string;
  /** The hosts that lead to the workplace; every host, and so no network at all, if left out. */
  hosts?: readonly string[];
  /** In a window, for a person. */
  visible?: boolean;
  /** With the updater at work, which installs what a policy demands. */
  updater?: boolean;
}

/** A real Chromium, in which every host name leads to the stand-in workplace. */
export interface ChromiumRun {
  browser: Browser;
  /** Installs Sidelight, as a person does. */
  install(folder: string): Promise<void>;
  /** Opens an address in a new tab, in front. */
  newTab(address: string): Promise<Page>;
  /** Opens one of the extension's pages in a new tab, once it is ready; `hash` is what stands behind the "#". */
  openPage(name: string, hash?: string): Promise<Page>;
  /** Opens one of the extension's files in a new tab: its origin, and none of its code. */
  openFile(path: string): Promise<Page>;
  /** Opens the real popup over a tab, with a click on the toolbar icon. */
  openPopup(tab: Page): Promise<Page>;
  /** Opens the real side panel beside a tab, from its popup. */
  openSidePanel(tab: Page): Promise<Page>;
  /** A page of the extension that opened by itself, or undefined where none does in time. */
  findPage(name: string, patience?: number): Promise<Page | undefined>;
  /** The service worker, awake. */
  worker(): Promise<WebWorker>;
  close(): Promise<void>;
}

const UPDATER_OFF = ['--disable-background-networking', '--disable-component-update'];

/**
 * The id that Chromium gives an extension: the first half of a hash, in the letters a to p.
 *
 * @param origin the public key of a packed extension, the path of an unpacked one.
 */
export function extensionIdOf(origin: string | Buffer): string {
  const hash = createHash('sha256').update(origin).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Puts Sidelight's icon into the toolbar of a fresh profile, where a person would have to look for it. */
async function pinIcon(profile: string, extension: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { pinned_extensions: [extensionIdOf(resolve(extension))] } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Starts Chromium, with Sidelight installed if its folder is given. */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const { executablePath, extension, workplace, profile, hosts = ['*'], visible = false, updater = false } = options;
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${workplace.port}`).join(', ');
  const userDataDir = profile ?? (await mkdtemp(join(tmpdir(), 'sidelight-')));
  if (visible && extension) await pinIcon(userDataDir, extension);
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    pipe: true,
    headless: !visible,
    handleSIGINT: !visible,
    defaultViewport: null,
    enableExtensions: true,
    // A person's window need not say that a machine drives it.
    ignoreDefaultArgs: [...(visible ? ['--enable-automation'] : []), ...(updater ? UPDATER_OFF : [])],
    acceptInsecureCerts: true,
    args: [
      `--host-resolver-rules=${rules}`,
      '--ignore-certificate-errors',
      '--window-size=1200,850',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      ...(updater ? [] : UPDATER_OFF),
      ...(visible ? [] : ['--disable-gpu']),
      // Tests may run as root, where Chromium refuses its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  let id = '';
  const own = (name: string) => `chrome-extension://${id}/${name}.html`;

  const findPage = async (name: string, patience = 15_000) => {
    const deadline = Date.now() + patience;
    for (;;) {
      try {
        const target = await browser.waitForTarget((target) => target.url() === own(name), {
          timeout: Math.max(1, deadline - Date.now()),
        });
        const page = await target.asPage();
        await page.waitForSelector('main[data-state="ready"]', { timeout: 5000 });
        return page;
      } catch {
        // The browser may swap the frame while it builds a surface: take hold of it again.
        if (Date.now() > deadline) return undefined;
      }
    }
  };
  const surface = async (name: string) => {
    const page = await findPage(name);
    if (!page) throw new Error(`The ${name} did not open.`);
    return page;
  };
  const install = async (folder: string) => {
    id = await browser.installExtension(resolve(folder));
  };
  const openPopup = async (tab: Page) => {
    await tab.bringToFront();
    const sidelight = (await browser.extensions()).get(id);
    if (!sidelight) throw new Error('Sidelight is not installed.');
    await sidelight.triggerAction(tab);
    return surface('popup');
  };

  if (extension) await install(extension);
  return {
    browser,
    install,
    findPage,
    openPopup,
    async newTab(address) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.bringToFront();
      return page;
    },
    async openPage(name, hash = '') {
      const page = await browser.newPage();
      await page.goto(`${own(name)}${hash && `#${hash}`}`);
      await page.waitForSelector('main[data-state="ready"]');
      return page;
    },
    async openFile(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async openSidePanel(tab) {
      // The browser opens the panel on a person's gesture in a page of the extension only; the popup is one.
      const popup = await openPopup(tab);
      await popup.click('[data-action="open-panel"]');
      return surface('sidepanel');
    },
    async worker() {
      const isWorker = (url: string) => url === `chrome-extension://${id}/background.js`;
      const target = await browser.waitForTarget((target) => isWorker(target.url()), { timeout: 15_000 });
      const worker = await target.worker();
      if (!worker) throw new Error('The service worker is not there.');
      return worker;
    },
    async close() {
      if (browser.connected) await browser.close();
      if (!profile) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
