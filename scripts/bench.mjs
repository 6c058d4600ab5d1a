// npm run bench: measures what Sidelight costs, each figure beside its yardstick, in turn, in one run.
import { main, step } from './say.mjs';
import { ensureBrowser, ensurePackages, root, run } from './setup.mjs';

await main(async () => {
  await ensurePackages();
  process.env.SIDELIGHT_CHROMIUM = await ensureBrowser('chromium');
  await step('Build for Chrome and Edge', () => run('npm', ['run', '--silent', 'build'], 'The build failed.'));
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('/tests/bench/main.ts', {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  await step('Measuring', () => module.bench(root));
});
