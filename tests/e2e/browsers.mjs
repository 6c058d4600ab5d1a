import { ensureBrowser } from '../../scripts/setup.mjs';

/** Tells the tests where the browsers are, installing them where that can be done. */
export async function setup() {
  process.env.SIDELIGHT_CHROMIUM = await ensureBrowser('chromium');
  process.env.SIDELIGHT_FIREFOX = await ensureBrowser('firefox');
}
