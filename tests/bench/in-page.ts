import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startWorkplace, type Workplace } from '@/scripts/workplace';
import type { Figure } from './figures';

const ROUNDS = 15;
// A tool whose page has a say beside its address, and one whose address tells everything.
const ASKED = 'https://outlook.office.com/mail/inbox';
const TOLD = 'https://trello.com/b/abcdefgh/plan';

// What a content script costs that does nothing but send one message; and one that listens for navigation, debounced.
const BARE = `chrome.runtime.sendMessage({ name: 'sighting', data: { tool: location.hostname } }).catch(() => {});`;
const DEBOUNCED = `${BARE}
let timer;
navigation.addEventListener('navigate', () => { clearTimeout(timer); timer = setTimeout(() => {
  chrome.runtime.sendMessage({ name: 'sighting', data: { tool: location.hostname } }).catch(() => {});
}, 100) });`;

/** Main-thread script of the content script in a page of 12,000 nodes: at load, and in a storm. Milliseconds. */
export async function measureInPage(root: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const workplace = await startWorkplace();
  for (const address of [ASKED, TOLD]) workplace.answers.set(address.replace('https://', ''), Buffer.from(heavyPage()));
  const sides = [
    join(root, '.output/chrome-mv3'),
    prototype(folder, 'bare', BARE),
    prototype(folder, 'debounced', DEBOUNCED),
  ];
  const browsers = await Promise.all(sides.map((side) => launch(side, workplace)));
  const load: number[][] = sides.map(() => []);
  const loadTold: number[][] = sides.map(() => []);
  const storm: number[][] = sides.map(() => []);
  const longest: number[] = [];
  try {
    // The first round is the browsers' own beginning.
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [side, browser] of browsers.entries()) {
        const cost = await measure(browser);
        if (round < 0) continue;
        load[side]?.push(cost.load);
        loadTold[side]?.push(cost.loadTold);
        storm[side]?.push(cost.storm);
        if (side === 0) longest.push(cost.longest);
      }
    }
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await workplace.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const [ours = [], bare = []] = load;
  const [oursTold = [], bareTold = []] = loadTold;
  const [oursInStorm = [], , debounced = []] = storm;
  return [
    {
      name: 'script at load, heavy page, its address tells all',
      unit: 'ms',
      ours: oursTold,
      yardstick: bareTold,
      against: 'one message',
      bound: 2.5,
    },
    {
      name: 'script at load, heavy page that is asked as well',
      unit: 'ms',
      ours,
      yardstick: bare,
      against: 'one message',
      bound: 2.5,
    },
    {
      name: 'script in a storm of 10,000 mutations and 200 pushState',
      unit: 'ms',
      ours: oursInStorm,
      yardstick: debounced,
      against: 'debounced listener',
      bound: 10,
    },
    { name: 'longest single run of it', unit: 'ms', ours: longest, bound: 50 },
  ];
}

async function measure(browser: Browser): Promise<{ load: number; loadTold: number; storm: number; longest: number }> {
  const page = await browser.newPage();
  const loading = (address: string) =>
    traced(page, async () => {
      await page.goto(address);
      await pause(1800);
    });
  const loadTold = await loading(TOLD);
  const load = await loading(ASKED);
  const storm = await traced(page, async () => {
    await page.evaluate(() => {
      for (let step = 0; step < 10_000; step += 1) {
        if (step % 50 === 0) history.pushState({}, '', `/mail/inbox/id/AAQk${step}`);
        const node = document.createElement('p');
        document.body.append(node);
        if (step % 2) node.remove();
      }
    });
    await pause(1800);
  });
  await page.close();
  const all = [...load, ...loadTold, ...storm];
  return { load: sum(load), loadTold: sum(loadTold), storm: sum(storm), longest: Math.max(...all) };
}

/** The durations of the outermost runs of an extension's script on the main thread, while the work is done. */
async function traced(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const runs = traceEvents
    .filter(({ name, dur }) => dur !== undefined && (name === 'EvaluateScript' || name === 'FunctionCall'))
    .filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  return runs.flatMap(({ ts, dur = 0 }) => {
    if (ts < end) return [];
    end = ts + dur;
    return [dur / 1000];
  });
}

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

function launch(extension: string, workplace: Workplace): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.SIDELIGHT_CHROMIUM ?? '',
    pipe: true,
    enableExtensions: [extension],
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${workplace.port}`,
      '--ignore-certificate-errors',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** An extension with this content script at the tool's address, and nothing else. */
function prototype(folder: string, name: string, script: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [
      {
        matches: ['https://outlook.office.com/*', 'https://trello.com/*'],
        js: ['content.js'],
        run_at: 'document_idle',
      },
    ],
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'background.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  writeFileSync(join(path, 'content.js'), script);
  return path;
}

/** 12,000 nodes, with the attributes that such pages have. */
function heavyPage(): string {
  const row =
    '<div role="option" data-convid="A" class="a b"><span title="x">a</span><button aria-label="b"></button></div>';
  return `<!doctype html><meta charset="utf-8"><title>Heavy</title><body><div role="listbox">${row.repeat(4000)}</div>`;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
