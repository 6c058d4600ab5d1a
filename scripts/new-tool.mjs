// npm run new:tool zendesk-sell: writes a tool's file that says what to fill in. Its test fails until that is done.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice, main } from './say.mjs';
import { root } from './setup.mjs';

await main(() => {
  const [id = '', folder = join(root, 'utils', 'tools', 'catalogue')] = process.argv.slice(2);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Advice('Name the tool in lower case, with hyphens: npm run new:tool zendesk-sell');
  }
  const file = join(folder, `${id}.ts`);
  if (existsSync(file)) throw new Advice(`There is a file for "${id}" already. Change that one: ${file}`);
  writeFileSync(file, templateOf(id));
  console.log(`Written: utils/tools/catalogue/${id}.ts

Next:
  1. Fill in what the file asks for. utils/tools/README.md says how, and what a new host means for other people.
  2. Run npm run test:tools. It fails, and says in a sentence each what is missing.
  3. Run npm test. The permission snapshot will show the new hosts; README.md says how to accept them.`);
});

function templateOf(id) {
  return `import type { Detection, Examples, Tool } from '../types';

// Addresses: say here where you know them from (the vendor's documentation, links in public repositories), and when.

/** All that reaches other people's pages: keep it to addresses. */
export const detection: Detection = {
  id: '${id}',
  // Every host that serves the tool, old and new ones: 'app.example.com', or '*.example.com' for a host a customer.
  // Each is a question to every administrator, and one that is added later switches Sidelight off until it is answered.
  hosts: [],
  // The first path that fits decides, with all below it unless it ends in $; @ is one part, # a number. Paths come in
  // lower case, without a slash at the end. An activity where the
  // address tells it, true where it is the tool and no more is known. What fits none is not the tool: signing in,
  // marketing, help, the administrator's console. Where the query or the hash tells, write read(url) { ... }.
  routes() {
    return [
      // ['tickets/#', 'ticket-view'],
      // ['home|reports|$', true],
    ];
  },
  // Only where one address stands for many things: what the page shows while an activity goes on. Test ids and roles,
  // never the text of a label.
  // signs() {
  //   return [['ticket-view', '[data-testid="ticket"]']];
  // },
};

/** What a person sees. */
export const tool: Tool = {
  name: '',
  vendor: '',
  // One that another tool has, if it fits: 'documents', 'service-desk', 'chat-meetings' ...
  category: '',
  // Other names that people use for it, old ones too: it is found by them.
  aliases: [],
  // Each activity, and how it follows "You are": 'ticket-view': 'answering a request'.
  activities: {},
};

/** The tests: at least five addresses each, made up, with nobody's names or keys in them. */
export const examples: Examples = {
  // [address, activity], or [address] where no activity can be told.
  opensAt: [],
  // http, another port, look-alikes, signing in, marketing, help, the administrator's console.
  notAt: [],
};
`;
}
