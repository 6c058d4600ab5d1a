// Draws public/icon/*.png from public/icon/icon.svg: npm run icons, after a change to the drawing.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './setup.mjs';

const svg = readFileSync('public/icon/icon.svg', 'base64');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.waitForFunction('document.images[0].complete');
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
