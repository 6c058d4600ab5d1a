import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './imports';

// Nothing leaves the device: here in the sources and in the built files; tests/e2e/no-network.test.ts records a run.
const CALLS =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b/g;
const MARKUP = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval|new Function)\b/;
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');

describe('the sources', () => {
  const files = sourceFiles('entrypoints', 'components', 'utils');
  const calls = (file: string) => withoutComments(readFileSync(file, 'utf8')).match(CALLS) ?? [];

  it("call the network nowhere; one fetch reads the extension's own files", () => {
    expect(files.filter((file) => calls(file).length > 0)).toEqual(['utils/platform/shipped-packs.ts']);
    expect(calls('utils/platform/shipped-packs.ts')).toEqual(['fetch']);
    expect(readFileSync('utils/platform/shipped-packs.ts', 'utf8')).toContain('fetch(browser.runtime.getURL(');
  });

  it('make markup of no text', () => {
    expect(files.filter((file) => MARKUP.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the built files of %s', (build) => {
  const folder = `.output/${build}`;
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const scripts = built.filter((path) => path.endsWith('.js'));

  it('call nothing but the one fetch', () => {
    expect(scripts.length).toBeGreaterThan(5);
    for (const path of scripts) {
      const calls = new Set(read(path).match(CALLS) ?? []);
      // In the pages, the build tool preloads their own chunks. In other people's pages there is no fetch at all.
      if (!path.includes('content-scripts')) calls.delete('fetch');
      expect([...calls], path).toEqual([]);
    }
  });

  it('name no address to load from', () => {
    for (const path of built.filter((path) => /\.(html|css)$/.test(path))) {
      expect(read(path), path).not.toMatch(/(src|href|url\()\s*[=(]?\s*["']?(https?:)?\/\//);
    }
  });

  it("put little into other people's pages: no framework, no schema, no polyfill, no names and no examples", () => {
    const weigh = (files: string[]) => gzipSync(files.map(read).join(''), { level: 9 }).length;
    const entries: { js: string[] }[] = JSON.parse(read('manifest.json')).content_scripts;
    const everything = [...new Set(entries.flatMap(({ js }) => js))];
    expect(everything.map(read).join('')).not.toMatch(
      /preact|valibot|polyfill|opensAt|notAt|Outlook Web App|Google spreadsheet/i,
    );
    // What runs everywhere; what the page pays that has the most tools on its host; and all of it, in no page at all.
    expect(weigh(['content-scripts/detector.js'])).toBeLessThan(3_000);
    expect(Math.max(...entries.map(({ js }) => weigh(js)))).toBeLessThan(6_500);
    expect(weigh(everything)).toBeLessThan(15_500);
  });
});
