import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { buildToolScripts, type ToolScript } from './scripts/tool-scripts';
import { officeFrameHost, publicSectorHosts } from './utils/tools/hosts';

let toolScripts: ToolScript[] = [];

export default defineConfig({
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // None of these shows a warning at install; tests/architecture/permissions.test.ts says what each is for.
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      // connect-src 'self' reaches the extension's own files and nothing else: no page of ours can call anybody.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // 147 is the first with the Navigation API; without it, the content script would have to poll.
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // 116 is the first with sidePanel.open().
        { minimum_chrome_version: '116' }),
  }),
  vite: () => ({
    plugins: [bareContentScript, toolsOfThePage(), validChartsCss],
  }),
  hooks: {
    'build:manifestGenerated'(_wxt, manifest) {
      manifest.content_scripts = toolScripts.flatMap(toContentScripts);
      // The hosts of the catalogue, for the tabs that are open already when Sidelight is installed, and so that the
      // background can tell a tab that left a tool. The install warning is the one that the content script has anyway.
      manifest.host_permissions = toolScripts.flatMap(({ matches }) => matches).sort();
      // Asked for one at a time, in the settings, for the tools that an organisation runs itself.
      manifest.optional_host_permissions = publicSectorHosts.map((host) => `https://${host.slice(1)}/*`);
    },
    async 'build:before'(wxt) {
      toolScripts = await buildToolScripts(wxt.config.root);
    },
    // The folder is the list of packs; a page in the browser can't read a folder, so the build writes it down.
    'build:publicAssets'(wxt, files) {
      // What is written for those who write packs stays here.
      const notes = files.findIndex(({ relativeDest }) => relativeDest === 'packs/README.md');
      if (notes !== -1) files.splice(notes, 1);
      files.push({
        relativeDest: 'packs/index.json',
        contents: JSON.stringify(listPacks(join(wxt.config.publicDir, 'packs'))),
      });
      files.push(...toolScripts.map(({ script, contents }) => ({ relativeDest: script, contents })));
    },
  },
});

/** A family's entries in the manifest: its detections first, then the script that uses them. */
function toContentScripts({ matches, script }: ToolScript) {
  const js = [script, 'content-scripts/detector.js'];
  // The Office programs run in frames of these hosts, wherever a file is opened; nothing else is looked into.
  const isFrame = (match: string) => match.includes(officeFrameHost);
  const pages = { matches: matches.filter((match) => !isFrame(match)), js, run_at: 'document_idle' as const };
  const frames = { ...pages, matches: matches.filter(isFrame), all_frames: true };
  // A family that lives on organisations' own hosts alone has none of either.
  return [pages, frames].filter(({ matches }) => matches.length > 0);
}

/**
 * Starts the content script without WXT's own frame around it. That frame fires an event with the extension's id in its
 * name in the document of every page, which tells a page that listens for it that Sidelight is there, and it adds half
 * a kilobyte and more; what the detector needs of it are three lines of its own.
 */
const bareContentScript: Plugin = {
  name: 'bare-content-script',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('virtual:wxt-content-script-isolated-world-entrypoint')) return undefined;
    const definition = /^import definition from .*$/m.exec(code)?.[0];
    if (!definition) throw new Error('WXT starts content scripts in another way now: see wxt.config.ts.');
    return `${definition}\ndefinition.main();`;
  },
  // Nearly all of it runs at load: told so, V8 compiles it once and not function by function, a tenth quicker.
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && file.fileName.endsWith('detector.js')) {
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    }
  },
};

// charts.css has @property rules without an initial value, or with a type that there is not: browsers pass them over,
// the minifier does not.
const validChartsCss: Plugin = {
  name: 'valid-charts-css',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('charts.css')
      ? code.replaceAll(/@property [^{}]*\{[^{}]*\}/g, (rule) =>
          /syntax:"<(?:color|length|number|integer|percentage)>"/.test(rule) && rule.includes('initial-value')
            ? rule
            : '',
        )
      : undefined,
};

/** Lets the content script find the tools of its page where a family's script has left them, and take in no catalogue. */
function toolsOfThePage(): Plugin {
  let isDetector = false;
  return {
    name: 'tools-of-the-page',
    enforce: 'pre',
    configResolved({ define }) {
      isDetector = define?.['import.meta.env.ENTRYPOINT'] === '"detector"';
    },
    resolveId(source, importer) {
      return isDetector && source === './detections' ? this.resolve('./detections-in-page', importer) : null;
    },
  };
}

function listPacks(folder: string): { id: string; version: number }[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name) && name !== 'sources.json')
    .map((name) => {
      const { id, version } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { id, version };
    });
}
