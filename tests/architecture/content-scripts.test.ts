import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Examples } from '@/utils/tools/types';

// A page is given the detections of the tools on its host and no others: two entries that match one page would start
// the detector before the second's tools are there.
const catalogue = Object.entries(
  import.meta.glob<Examples>('@/utils/tools/catalogue/*.ts', { eager: true, import: 'examples' }),
).map(([path, examples]) => [path.replace(/^.*\/|\.ts$/g, ''), examples] as const);

describe.each(['chrome-mv3', 'firefox-mv3'])('the content scripts of %s', (build) => {
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
  const entries: { matches: string[]; js: string[] }[] = manifest.content_scripts;
  const patterns = entries.map(({ matches, js }) => ({ js, patterns: matches.map(toRegExp) }));
  const runningAt = (address: string) => patterns.filter(({ patterns }) => patterns.some((one) => one.test(address)));
  const always = (manifest.host_permissions as string[]).map(toRegExp);

  it.each(catalogue)('give a page of %s its detections, once, before what uses them', (id, { opensAt }) => {
    const addresses = opensAt.map(([address]) => new URL(address).href);
    // An organisation's own hosts are allowed by a person, later.
    for (const address of addresses.filter((one) => always.some((pattern) => pattern.test(one)))) {
      const running = runningAt(address);
      expect(running.length, address).toBe(1);
      const [tools = '', detector] = running[0]?.js ?? [];
      expect(detector).toBe('content-scripts/detector.js');
      expect(readFileSync(`.output/${build}/${tools}`, 'utf8'), address).toContain(`id:\`${id}\``);
    }
  });
});

/** A match pattern as Chromium reads it: `*.` stands for the host itself and any below it. */
function toRegExp(pattern: string): RegExp {
  const [, host = ''] = /^https:\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  const name = host.replace(/^\*\./, '').replaceAll('.', '\\.');
  return new RegExp(`^https://${host.startsWith('*.') ? '([^/]+\\.)?' : ''}${name}/`);
}
