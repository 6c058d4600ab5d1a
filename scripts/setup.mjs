// What a fresh machine needs before anything can run: packages and browsers. Plain JavaScript without packages, for
// Node 20 and newer: it runs before any are installed.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Advice, step } from './say.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

/** Runs a program of the project's own, with its own Node first on the path. Rejects with `advice` where it fails. */
export async function run(command, args, advice) {
  const path = `${bin}${delimiter}${process.env.PATH}`;
  const code = await exitOf(command, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  if (code !== 0) throw new Advice(advice);
}

/** Installs the packages that the lock file names, unless they are there already. */
export async function ensurePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && mtime(installed) >= mtime(join(root, 'package-lock.json'))) return;
  await step('Installing the packages that the project is built with', () =>
    quietly(
      'npm',
      ['ci', '--no-audit', '--no-fund'],
      'The packages could not be installed. Is the network there? Then run the same command again.',
    ),
  );
}

const BROWSERS = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium', 'fonts-liberation'],
    advice: 'No Chrome, Edge or Chromium was found. Install one of them, then run the same command again.',
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
    advice: 'No Firefox was found. Install it, then run the same command again.',
  },
};

/** Where a browser is (`chromium` or `firefox`), after installing it from Debian's packages where that can be done. */
export async function ensureBrowser(kind) {
  const { packages, advice } = BROWSERS[kind];
  const found = findBrowser(kind);
  if (found) return found;
  if (!isDebian()) throw new Advice(advice);
  if (process.getuid?.() !== 0) throw new Advice(`${advice} Here: sudo apt-get install ${packages.join(' ')}`);
  await step(`Installing ${packages.join(' and ')} from Debian's packages, because no ${kind} is here`, async () => {
    const failed = `Debian's packages could not be installed. ${advice}`;
    await quietly('apt-get', ['update', '-qq'], failed);
    await quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], failed);
  });
  const installed = findBrowser(kind);
  if (!installed) throw new Advice(advice);
  return installed;
}

function findBrowser(kind) {
  const { names, places } = BROWSERS[kind];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function mtime(path) {
  return statSync(path).mtimeMs;
}

/** Runs a program without its chatter; what it said is shown if it fails. */
async function quietly(command, args, advice) {
  const said = [];
  const code = await exitOf(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
    onOutput: (chunk) => said.push(chunk),
  });
  if (code === 0) return;
  console.error(Buffer.concat(said).toString().split('\n').slice(-80).join('\n'));
  throw new Advice(advice);
}

function exitOf(command, args, { onOutput, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options });
    child.on('error', reject);
    child.on('close', resolve);
    if (onOutput) {
      child.stdout.on('data', onOutput);
      child.stderr.on('data', onOutput);
    }
  });
}
