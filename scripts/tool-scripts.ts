import { build, runnerImport } from 'vite';
import type { Family } from '../utils/tools/families';

/** A family of tools, and the script that leaves its detections where the content script looks for them. */
export interface ToolScript extends Family {
  contents: string;
}

/** Builds a small script for each family of tools, so that a page pays for its own and not for the catalogue. */
export async function buildToolScripts(root: string): Promise<ToolScript[]> {
  const resolve = { alias: { '@': root } };
  const inline = { root, configFile: false, logLevel: 'error', resolve } as const;
  const { module } = await runnerImport<{ families(): Family[] }>('/utils/tools/families.ts', inline);
  return Promise.all(
    module.families().map(async (family) => {
      const entry = `\0${family.script}`;
      const source = [
        ...family.tools.map((id, index) => `import { detection as d${index} } from '@/utils/tools/catalogue/${id}';`),
        `(globalThis.sidelightTools ??= []).push(${family.tools.map((_, index) => `d${index}`).join(', ')});`,
      ].join('\n');
      const result = await build({
        ...inline,
        plugins: [
          {
            name: 'family',
            resolveId: (id) => (id === family.script ? entry : undefined),
            load: (id) => (id === entry ? source : undefined),
          },
        ],
        publicDir: false,
        build: { write: false, rolldownOptions: { input: family.script, output: { format: 'iife' } } },
      });
      if (!('output' in result)) throw new Error('Vite hands out what it built in another way now: see this file.');
      return { ...family, contents: result.output[0].code };
    }),
  );
}
