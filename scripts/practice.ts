// Sidelight in the person's own browser, on a profile of its own, beside pages that stand in for workplace tools.
import { openChromium } from './chromium.ts';
import { PRACTICE, startWorkplace } from './workplace.ts';

const [executablePath = ''] = process.argv.slice(2);
const workplace = await startWorkplace();
const hosts = PRACTICE.map(([, address]) => new URL(address).host);

const run = await openChromium({
  executablePath,
  extension: '.output/chrome-mv3',
  workplace,
  hosts,
  visible: true,
}).catch(async (error) => {
  await workplace.close();
  console.error(`${error}\nThis browser would not load Sidelight by itself. Open its extensions page, switch on
"Developer mode", select "Load unpacked" and choose the folder .output/chrome-mv3.`);
  process.exit(1);
});

const [first] = await run.browser.pages();
await first?.goto(PRACTICE[0][1]);
await (await run.findPage('welcome'))?.bringToFront();

console.log(`
Sidelight is open in a browser window of its own, with a fresh profile.
  1. Answer the questions on the welcome page, or skip them.
  2. Go to the tab "Practice page" and select the Sidelight icon in the toolbar.
The practice pages stand in for ${PRACTICE.map(([name]) => name).join(', ')}.
The browser warns about its command line: it has been told to trust the practice pages.
Close the window, or press Ctrl+C here, when you are done.`);

const closed = new Promise((resolve) => run.browser.once('disconnected', resolve));
process.once('SIGINT', () => run.browser.close());
await closed;
await run.close();
await workplace.close();
