// npm run packs:check [pack]: what to mend, in sentences. npm run packs:due [days]: what to check again, soonest first.
import { Advice, main } from './say.mjs';
import { ensurePackages, root } from './setup.mjs';

await main(async () => {
  await ensurePackages();
  const [command, argument] = process.argv.slice(2);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('/tests/content/reports.ts', {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  if (command === 'due') {
    const days = Number(argument ?? 60);
    if (!Number.isInteger(days) || days < 0) throw new Advice('Say how many days ahead: npm run packs:due 60');
    console.log(module.due(days, Date.now()));
    return;
  }
  const problems = module.check(argument);
  if (problems.length === 0) {
    console.log('Nothing to mend that a program can see. Now read it through as the person it is for.');
    return;
  }
  console.log(problems.map((problem) => `- ${problem}`).join('\n'));
  process.exitCode = 1;
});
