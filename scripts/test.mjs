// npm test: everything, in the order in which it is quickest to learn that something is wrong.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { main, step } from './say.mjs';
import { ensureBrowser, ensurePackages, root, run } from './setup.mjs';

const results = join(root, '.output', 'tests');
const mend = 'The lines above say what is wrong. Mend it, then run npm test again.';

await main(async () => {
  await ensurePackages();
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  rmSync(results, { recursive: true, force: true });

  await step('Types', () => run('tsc', ['--noEmit'], mend));
  await step('Lint and format', () => run('biome', ['ci'], `${mend} (npm run fix mends most of it.)`));
  await step('Build for Chrome and Edge', () => run('npm', ['run', '--silent', 'build'], mend));
  await step('Build for Firefox', () => run('npm', ['run', '--silent', 'build:firefox'], mend));
  await step('Unit, store, component, content and architecture tests', () =>
    vitest('tests/vitest.config.ts', 'inside'),
  );
  await step('End-to-end tests in Chromium and Firefox', () => vitest('tests/e2e/vitest.config.ts', 'end-to-end'));

  const counts = ['inside', 'end-to-end'].map((name) =>
    JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')),
  );
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('numPendingTests');
  const also = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed${also}`);
});

function vitest(config, name) {
  const file = join(results, `${name}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return run('vitest', ['run', '--config', config, ...reporters], mend);
}
