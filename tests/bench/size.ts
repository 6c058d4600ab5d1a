import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures';

/** What the build puts into other people's pages, in kB as a browser downloads or a zip holds it. */
export function measureSize(root: string): Figure[] {
  const folder = join(root, '.output/chrome-mv3');
  const entries: { js: string[] }[] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).content_scripts;
  const weigh = (files: string[]) => {
    const all = Buffer.concat(files.map((file) => readFileSync(join(folder, file))));
    return gzipSync(all, { level: 9 }).length / 1000;
  };
  const everything = [...new Set(entries.flatMap(({ js }) => js))];
  const unit = 'kB';
  return [
    { name: 'content script without a tool, gzipped', unit, ours: [weigh(['content-scripts/detector.js'])], bound: 3 },
    { name: 'in a page of any one tool', unit, ours: entries.map(({ js }) => weigh(js)) },
    {
      name: 'in the page with the most tools',
      unit,
      ours: [Math.max(...entries.map(({ js }) => weigh(js)))],
      bound: 12,
    },
    { name: 'all tools together, in no page', unit, ours: [weigh(everything)] },
  ];
}
