import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Plain Vitest, without WXT's plugin: what the domain and the doors need must be in their own imports. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/{unit,store,entrypoints,components,content,architecture}/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
