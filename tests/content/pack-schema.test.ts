import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { packSchema } from '@/utils/tips';

// One schema checks packs, in the code; the file with which editors check them is made from it: npm run pack-schema.
it('public/packs/pack.schema.json says what the code checks', async () => {
  // What JSON Schema can't say, such as dates in order, is left to the code.
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore', ignoreActions: ['check'] });
  const file = `${JSON.stringify({ ...schema, title: 'A pack of Sidelight tips' }, null, 2)}\n`;
  await expect(file).toMatchFileSnapshot('../../public/packs/pack.schema.json');
});
