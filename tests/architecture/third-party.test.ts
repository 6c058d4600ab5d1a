import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  license?: string;
}
const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies } = read('package.json');
const packages = Object.entries({ ...dependencies, ...devDependencies });
const list = readFileSync('docs/third-party.md', 'utf8');

it.each(packages)('%s is pinned exactly, listed, and under the licence that the list says', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const row = list.split('\n').find((line) => line.includes(`\`${name}\``));
  expect(row, 'add a row to docs/third-party.md').toBeDefined();
  const licence = read(`node_modules/${name}/package.json`).license?.replace(/[()]/g, '').replace(' OR ', ' or ');
  expect(row).toContain(licence);
});
