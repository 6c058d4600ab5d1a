import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import type { Figure } from './figures';

// The catalogue's folder, taken for empty.
const withoutTools: Plugin = {
  name: 'without-tools',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/utils/tools/detect.ts') ? code.replace(/import\.meta\.glob<Detection>\([^)]*\)/, '{}') : undefined,
};

/** The content script, as it is shipped and with no tool in it, in kB as a browser downloads or a zip holds it. */
export async function measureSize(root: string): Promise<Figure[]> {
  const shipped = readFileSync(join(root, '.output/chrome-mv3/content-scripts/detector.js'));
  const bare = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutTools],
    resolve: { alias: { '@': root } },
    define: { 'import.meta.env.ENTRYPOINT': '"detector"' },
    build: {
      write: false,
      lib: { entry: join(root, 'entrypoints/detector.content.ts'), formats: ['iife'], name: 'detector' },
    },
  });
  const [{ output }] = bare as unknown as [{ output: [{ code: string }] }];
  return [
    { name: 'content script, gzipped', unit: 'kB', ours: [kilobytes(shipped)], bound: 12 },
    { name: 'the same without a tool', unit: 'kB', ours: [kilobytes(Buffer.from(output[0].code))], bound: 3 },
  ];
}

function kilobytes(file: Buffer): number {
  return gzipSync(file, { level: 9 }).length / 1000;
}
