import * as v from 'valibot';
import { skillIds } from '@/utils/skills';

// The messages are read by people who write packs: each says what to mend, not which rule was broken.

const slug = /^[a-z0-9-]{1,64}$/;

const text = v.pipe(
  v.string('write some text here'),
  v.check((value) => value.trim() !== '', 'write some text here'),
);
const id = v.pipe(v.string('write an id here'), v.regex(slug, 'use a-z, 0-9 and hyphens, 64 characters at most'));
const ids = v.array(id, 'write a list of ids, [] for none');

const tipId = v.pipe(
  v.string('write "<pack id>/<name of the tip>"'),
  v.check((value) => {
    const parts = value.split('/');
    return parts.length === 2 && parts.every((part) => slug.test(part));
  }, 'write "<pack id>/<name of the tip>", each a-z, 0-9 and hyphens, 64 characters at most'),
);

const day = v.pipe(
  v.string('write a day as YYYY-MM-DD'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD'),
  v.check((value) => {
    const time = Date.parse(value);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  }, 'this day does not exist'),
);

const variableName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]{0,31}$/, 'use a-z, 0-9 and _, beginning with a letter'),
);

const prompt = v.pipe(
  v.object({
    text,
    variables: v.array(v.object({ name: variableName, label: text, example: text }), 'list the variables, [] for none'),
  }),
  v.check(({ text, variables }) => {
    const used = new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1]));
    return used.size === variables.length && variables.every(({ name }) => used.has(name));
  }, 'every {{variable}} in the text needs one entry in "variables", and every entry a place in the text'),
);

const recall = v.pipe(
  v.object({
    question: text,
    options: v.pipe(v.array(text), v.minLength(3, 'give three options or more')),
    answer: v.pipe(v.number('write the number of the right option, counting from 0'), v.integer(), v.minValue(0)),
    because: text,
    feedback: v.exactOptional(v.array(text)),
  }),
  v.check(({ options, answer }) => answer < options.length, 'the answer counts from 0 and must be one of the options'),
  v.check(
    ({ options, feedback }) => feedback === undefined || feedback.length === options.length,
    'write one feedback for each option',
  ),
);

/** One piece of advice, as it stands in a pack. Fields that this version does not know are left out. */
export const tipSchema = v.pipe(
  v.object({
    id: tipId,
    title: v.pipe(text, v.maxLength(65, 'keep the title to 65 characters')),
    reason: text,
    steps: v.pipe(v.array(text), v.maxLength(5, 'keep it to five steps')),
    prompt: v.exactOptional(prompt),
    check: text,
    plan: v.exactOptional(text),
    recall: v.exactOptional(recall),
    tools: ids,
    activities: ids,
    personas: v.pipe(
      v.array(v.union([v.literal('*'), id], 'write ids of personas, or ["*"] for everyone')),
      v.minLength(1, 'write ids of personas, or ["*"] for everyone'),
    ),
    skill: v.picklist(skillIds, `choose one of: ${skillIds.join(', ')}`),
    level: v.picklist([1, 2, 3] as const, 'write 1, 2 or 3'),
    licences: ids,
    minutes: v.pipe(
      v.number('write how many minutes it takes'),
      v.minValue(1),
      v.maxValue(60, 'keep it to 60 minutes'),
    ),
    sources: v.pipe(ids, v.minLength(1, 'name the source')),
    reviewed: day,
    reviewBy: day,
  }),
  v.check(({ reviewed, reviewBy }) => reviewed <= reviewBy, '"reviewBy" must not come before "reviewed"'),
);

const partOfDay = v.pipe(
  v.string('write a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as YYYY, YYYY-MM or YYYY-MM-DD'),
);

const provenance = {
  /** Under which its text may be used; facts may always be restated. */
  licence: text,
  /** The day on which the text, or a copy of it, was last read. */
  lastSeen: day,
  /** The date that stands on the text. */
  date: v.exactOptional(partOfDay),
  /** Whether it is the publisher's own word. */
  primary: v.boolean("write true for the publisher's own text, false for what others say of it"),
  /** How it was read, where not on the publisher's own page: "Read in a copy". */
  read: v.exactOptional(text),
};

/** Where a tip's facts come from. What is known of how it was read may be left out in a pack of one's own. */
export const sourceSchema = v.object({
  id,
  title: text,
  publisher: text,
  url: v.pipe(v.string(), v.check(isWebAddress, 'write an address that begins with https:// or http://')),
  ...v.partial(v.object(provenance)).entries,
});

/** A source of the registry that ships: there, it must be said how it was read. */
export const registeredSchema = v.object({ ...sourceSchema.entries, ...provenance });

/** A path through the first eleven weeks of a persona, in place of the one that is made by rule. */
const path = v.object({
  persona: id,
  fortnights: v.pipe(
    v.array(v.array(tipId, 'write a list of ids of tips'), 'write a list of fortnights, each a list of ids of tips'),
    v.maxLength(6, 'eleven weeks have six fortnights at most, the last of them half a one'),
  ),
});

const packFields = v.object({
  id,
  version: v.pipe(v.number('write a whole number from 1'), v.integer('write a whole number from 1'), v.minValue(1)),
  title: v.exactOptional(text),
  licence: v.exactOptional(text),
  tips: v.array(tipSchema, 'write a list of tips'),
  sources: v.exactOptional(v.array(sourceSchema)),
  paths: v.exactOptional(v.array(path, 'write a list of paths')),
});

/**
 * A file of tips. `sources` are its own; a shipped pack may also cite the registry. `paths` may lead through tips of
 * other packs: those that are not there are left out.
 */
export const packSchema = v.pipe(
  packFields,
  v.forward(
    v.check(
      (pack) => missingSteps(pack).length === 0,
      ({ input }) => `this pack has no tip ${missingSteps(input).join(', ')}; mend the id or leave it out`,
    ),
    ['paths'],
  ),
);

export type Tip = v.InferOutput<typeof tipSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Pack = v.InferOutput<typeof packSchema>;

/** The steps of a pack's paths that name a tip of this very pack which it does not have. */
function missingSteps({ id, tips, paths = [] }: v.InferOutput<typeof packFields>): string[] {
  const there = new Set(tips.map((tip) => tip.id));
  const steps = new Set(paths.flatMap(({ fortnights }) => fortnights.flat()));
  return [...steps].filter((step) => step.startsWith(`${id}/`) && !there.has(step)).map((step) => `"${step}"`);
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
