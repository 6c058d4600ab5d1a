import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumRun, openChromium } from '@/scripts/chromium';
import { startWorkplace, type Workplace } from '@/scripts/workplace';
import type { Pack } from '@/utils/tips';
import { EXTENSION, pathOf, shownTips } from './run';

let workplace: Workplace;
let folder: string;
let run: ChromiumRun;

const extension = () => join(folder, 'extension');
const open = () => openChromium({ executablePath: pathOf('CHROMIUM'), workplace, profile: join(folder, 'profile') });

/** Dies as with the power: no handler runs, nothing is flushed. */
async function kill(): Promise<void> {
  const process = run.browser.process();
  const ended = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await ended;
}

/** The extension's next version: every pack one version on, and every title says so. */
async function release(version: number): Promise<void> {
  const listed: { id: string; version: number }[] = JSON.parse(
    await readFile(join(EXTENSION, 'packs/index.json'), 'utf8'),
  );
  for (const { id } of listed) {
    const pack: Pack = JSON.parse(await readFile(join(EXTENSION, `packs/${id}.json`), 'utf8'));
    const tips = pack.tips.map((tip, nth) => ({ ...tip, title: `Tip ${nth} of version ${version}` }));
    await writeFile(join(extension(), `packs/${id}.json`), JSON.stringify({ ...pack, version, tips }));
  }
  const index = listed.map(({ id }) => ({ id, version }));
  await writeFile(join(extension(), 'packs/index.json'), JSON.stringify(index));
}

/** The versions of the tips in the database, read past the extension's own code; none where nothing is stored yet. */
async function storedVersions(): Promise<string[]> {
  const page = await run.openFile('icon/icon.svg');
  const titles = (await page.evaluate(`(async () => {
    const ask = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'sidelight')) return [];
    const database = await ask(indexedDB.open('sidelight'));
    const chunks = await ask(database.transaction('tips').objectStore('tips').getAll());
    database.close();
    return chunks.flatMap(({ tips }) => tips.map(({ title }) => title));
  })()`)) as string[];
  await page.close();
  return [...new Set(titles.map((title) => title.replace(/^.* version /, '')))];
}

beforeAll(async () => {
  workplace = await startWorkplace();
  folder = await mkdtemp(join(tmpdir(), 'sidelight-killed-'));
  await cp(EXTENSION, extension(), { recursive: true });
});
afterAll(async () => {
  await run.close();
  await workplace.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('a browser killed while Sidelight stores its tips', () => {
  it('keeps the old tips or the new, never a mixture, whenever it dies', async () => {
    await release(1);
    run = await open();
    await run.install(extension());
    await run.findPage('welcome');
    await expect.poll(storedVersions).toEqual(['1']);
    await kill();

    let version = 1;
    for (const delay of [0, 15, 30, 60, 120, 240]) {
      await release(version + 1);
      run = await open();
      await run.install(extension());
      await new Promise((resolve) => setTimeout(resolve, delay));
      await kill();

      // What is there is looked at before the update can be taken up again.
      run = await open();
      await run.install(extension());
      const [found, ...others] = await storedVersions();
      expect([`${version}`, `${version + 1}`], `killed after ${delay} ms`).toContain(found);
      expect(others, `killed after ${delay} ms`).toEqual([]);

      const library = await run.openPage('library');
      expect((await shownTips(library)).length).toBeGreaterThanOrEqual(40);
      expect(await library.$('[role="alert"]')).toBeNull();
      expect(await storedVersions()).toEqual([`${version + 1}`]);
      await kill();
      version += 1;
    }
  });
});
