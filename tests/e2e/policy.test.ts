import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, extensionIdOf, openChromium } from '@/scripts/chromium';
import { startWorkplace, type Workplace } from '@/scripts/workplace';
import { EXTENSION, pathOf } from './run';

// Policies lie in a folder of the machine's administrator; tests/entrypoints/greet.test.ts holds the same for everyone.
const POLICY = '/etc/chromium/policies/managed/sidelight-test.json';
const isAdministrator = process.getuid?.() === 0;

let folder: string;
let workplace: Workplace;
let run: ChromiumRun;
let id: string;

/** Packs the extension as an administrator's own server would offer it, and returns its id. */
async function pack(): Promise<{ id: string; crx: Buffer }> {
  await cp(EXTENSION, join(folder, 'sidelight'), { recursive: true });
  const args = ['--headless=new', '--no-sandbox', `--user-data-dir=${folder}/packing`];
  await promisify(execFile)(pathOf('CHROMIUM'), [...args, `--pack-extension=${folder}/sidelight`]);
  const key = createPublicKey(await readFile(join(folder, 'sidelight.pem'))).export({ type: 'spki', format: 'der' });
  return { id: extensionIdOf(key), crx: await readFile(join(folder, 'sidelight.crx')) };
}

describe.runIf(isAdministrator)("installed by an administrator's policy", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-policy-'));
    workplace = await startWorkplace();
    const packed = await pack();
    id = packed.id;
    workplace.answers.set('updates.example/sidelight.crx', packed.crx);
    workplace.answers.set(
      'updates.example/updates.xml',
      Buffer.from(`<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
        <app appid="${id}"><updatecheck codebase="https://updates.example/sidelight.crx" version="0.1.0"/></app></gupdate>`),
    );
    await mkdir('/etc/chromium/policies/managed', { recursive: true });
    const policy = {
      ExtensionInstallForcelist: [`${id};https://updates.example/updates.xml`],
      // Without it, the browser lets no driver look at what an administrator has installed.
      DeveloperToolsAvailability: 1,
    };
    await writeFile(POLICY, JSON.stringify(policy));
    run = await openChromium({ executablePath: pathOf('CHROMIUM'), workplace, updater: true });
  });
  afterAll(async () => {
    await rm(POLICY, { force: true });
    await run.close();
    await workplace.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('opens no welcome page, and has its tips', async () => {
    // The browser asks what there is, fetches it and installs it; nothing tells a driver when it has.
    const fetched = () => workplace.called.filter((host) => host === 'updates.example').length;
    await expect.poll(fetched, { timeout: 30_000 }).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(run.browser.targets().filter((target) => target.url().includes('welcome'))).toEqual([]);

    const library = await run.browser.newPage();
    await library.goto(`chrome-extension://${id}/library.html`);
    await library.waitForSelector('main[data-state="ready"] article[data-tip-id]');
    const self = await library.evaluate('chrome.management.getSelf()');
    expect(self).toMatchObject({ id, installType: 'admin' });
  });
});
