// npm run eval: how good the order of the tips is, beside simpler orders, as two tables.
import { main } from './say.mjs';
import { ensurePackages, root } from './setup.mjs';

await main(async () => {
  await ensurePackages();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('/tests/eval/main.ts', {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  console.log(module.evaluate(root));
});
