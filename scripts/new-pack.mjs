// npm run new:pack libraries: writes a pack with one tip that says what to put in each place. Its checks fail until that is done.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice, main } from './say.mjs';
import { root } from './setup.mjs';

await main(() => {
  const [id = '', folder = join(root, 'public', 'packs')] = process.argv.slice(2);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Advice('Name the pack in lower case, with hyphens: npm run new:pack libraries');
  }
  const file = join(folder, `${id}.json`);
  if (existsSync(file)) throw new Advice(`There is a pack "${id}" already. Add to that one: ${file}`);
  writeFileSync(file, `${JSON.stringify(packOf(id), null, 2)}\n`);
  console.log(`Written: public/packs/${id}.json

Next:
  1. Put your own words in the place of what it says there. public/packs/README.md says what makes a tip.
  2. Run npm run packs:check ${id}. It says what to mend, a sentence each.
  3. Run npm test.`);
});

function packOf(id) {
  const today = new Date().toISOString().slice(0, 10);
  return {
    $schema: './pack.schema.json',
    id,
    version: 1,
    title: `Say what the pack is about (${id})`,
    licence: 'CC-BY-4.0',
    tips: [
      {
        id: `${id}/what-it-does`,
        title: 'Say what to do in 65 characters, beginning with a verb',
        reason: 'Say in which scene from work this helps.',
        steps: ['Say what to do first.', 'Name each control as it stands on the screen.'],
        check: 'Say what the person compares with what before they use the result.',
        plan: 'Next time I meet this, I will do that.',
        recall: {
          question: 'Set a scene from that work in which the tip is to be applied. What do you do?',
          options: ['Something that sounds right', 'What the tip says, applied', 'What many people do'],
          answer: 1,
          because: 'Say why, in one sentence.',
          feedback: ['Say what would go wrong.', 'Yes. Say what it does.', 'Say what would go wrong.'],
        },
        tools: [],
        activities: [],
        personas: ['*'],
        skill: 'apply',
        level: 1,
        licences: [],
        minutes: 2,
        sources: ['name-a-source'],
        reviewed: today,
        reviewBy: today,
      },
    ],
  };
}
