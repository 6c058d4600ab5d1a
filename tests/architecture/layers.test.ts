import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importsOf, sourceFiles } from './imports';

// Who may import whom, on one screen: entrypoints -> components -> domain; entrypoints -> doors -> domain.
const DOMAIN = [
  'tools',
  'tips',
  'personas',
  'skills',
  'licences',
  'matching',
  'search',
  'history',
  'learning',
  'personal-data',
  'settings',
];
const DOORS = ['store', 'messages', 'platform'];

const PACKAGES: Record<string, RegExp> = {
  domain: /^(valibot|minisearch|ts-fsrs)$/,
  components: /^(preact|preact\/hooks|@preact\/signals|charts\.css\/.+)$/,
  'utils/store': /^(idb|valibot)$/,
  'utils/messages': /^valibot$/,
  'utils/platform': /^webextension-polyfill$/,
  entrypoints: /^(preact|preact\/hooks|@preact\/signals|wxt\/.+)$/,
};

const files = sourceFiles('entrypoints', 'components', 'utils');

function layerOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  if (top === 'entrypoints') return `entrypoints/${folder.replace(/\..*$/, '')}`;
  if (top === 'utils') return DOMAIN.includes(folder) ? 'domain' : `utils/${folder}`;
  return top;
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === 'entrypoints/detector') return to === 'domain' || to === 'utils/messages';
  if (from.startsWith('entrypoints/')) return !to.startsWith('entrypoints/');
  return to === 'domain';
}

const wrong = files.flatMap((file) =>
  importsOf(file).flatMap((target) => {
    const from = layerOf(file);
    if (existsSync(target.split('/')[0] ?? '')) {
      return mayImport(from, layerOf(target)) ? [] : [`${file} may not import ${target}`];
    }
    const allowed = PACKAGES[from] ?? PACKAGES[from.split('/')[0] ?? ''];
    return allowed?.test(target) ? [] : [`${file} may not use the package ${target}`];
  }),
);

it('every file imports only what its layer may', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
});

it('the content script takes in tools and messages only, and no package but what starts it', () => {
  const taken = importsOf('entrypoints/detector.content.ts');
  expect(
    taken.filter((path) => !/^(@\/)?utils\/(tools|messages)$|^wxt\/(browser|utils\/define-content-script)$/.test(path)),
  ).toEqual([]);
});

it('utils holds nothing but the folders of the domain and of the doors', () => {
  expect(readdirSync('utils').sort()).toEqual([...DOMAIN, ...DOORS].sort());
});

it('only the doors touch the browser, and the domain no clock, no chance, no page but what it is handed', () => {
  const domain =
    /(?<![.\w/^|:])(document|window|location|navigator|localStorage|indexedDB|fetch|chrome|browser|performance|setTimeout|setInterval)\s*[.([]|Date\.now|Math\.random|new Date\(\)/;
  const browser = /\b(chrome|indexedDB)\./;
  const touching = files.flatMap((file) => {
    // What comments and texts say is nobody's business here.
    const code = readFileSync(file, 'utf8').replaceAll(
      /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*|'[^'\n]*'|`[^`]*`|"[^"\n]*"/g,
      '',
    );
    const rule = layerOf(file) === 'domain' ? domain : browser;
    const found = DOORS.some((door) => file.startsWith(`utils/${door}/`)) ? undefined : rule.exec(code)?.[0];
    return found ? [`${file} touches ${found}`] : [];
  });
  expect(touching).toEqual([]);
});
