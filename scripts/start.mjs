// npm start: the main job. With a display, in the person's own browser; without, as a tour in pictures.
import { main, step } from './say.mjs';
import { ensureBrowser, ensurePackages, run } from './setup.mjs';

const hasDisplay =
  process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : !process.env.CI;

await main(async () => {
  await ensurePackages();
  const browser = await ensureBrowser('chromium');
  await step('Building Sidelight', () =>
    run(
      'npm',
      ['run', '--silent', 'build'],
      'The build failed; the lines above say where. Mend that, then run npm start again.',
    ),
  );
  if (hasDisplay) {
    await run('node', ['scripts/practice.ts', browser], 'The browser could not be opened; the lines above say why.');
  } else {
    await run('node', ['scripts/tour.ts', browser], 'The tour did not hold; the lines marked ✖ say where.');
  }
});
