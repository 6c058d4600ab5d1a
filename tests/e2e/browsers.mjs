import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser, root } from '../../scripts/setup.mjs';

/** Tells the tests where the browsers are, installing them where that can be done, and what to load into them. */
export async function setup() {
  process.env.SIDELIGHT_CHROMIUM = await ensureBrowser('chromium');
  process.env.SIDELIGHT_FIREFOX = await ensureBrowser('firefox');
  await Promise.all(['chrome-mv3', 'firefox-mv3'].map(copyWithTipsOfToday));
}

/** A copy of a build whose tips were checked today: a browser has a clock of its own, and tips have their dates. */
async function copyWithTipsOfToday(build) {
  const copy = join(root, '.output', 'tests', build);
  await rm(copy, { recursive: true, force: true });
  await cp(join(root, '.output', build), copy, { recursive: true });
  const packs = join(copy, 'packs');
  const files = (await readdir(packs)).filter((name) => /^(?!index|sources)[a-z0-9-]+\.json$/.test(name));
  for (const file of files) {
    const pack = JSON.parse(await readFile(join(packs, file), 'utf8'));
    for (const tip of pack.tips) {
      const passed = Date.now() - Date.parse(tip.reviewed);
      for (const date of ['reviewed', 'reviewBy']) {
        tip[date] = new Date(Date.parse(tip[date]) + passed).toISOString().slice(0, 10);
      }
    }
    await writeFile(join(packs, file), JSON.stringify(pack));
  }
}
