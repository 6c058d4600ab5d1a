import * as v from 'valibot';
import { skillIds } from '@/utils/skills';

const ids = v.array(v.pipe(v.string(), v.nonEmpty()));
const level = v.picklist([0, 1, 2, 3] as const);
const day = v.pipe(v.string(), v.isoDate());
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));

const preferencesSchema = v.object({
  /** Tips are switched off altogether. */
  off: v.boolean(),
  /** The tools in which they are switched off. */
  offIn: ids,
  /** The tools that they last said they work in, latest first. */
  recentTools: v.optional(ids, []),
  /** Whether the badge on the toolbar icon may ask for attention. */
  badge: v.optional(v.boolean(), true),
  /** Whether it is held back one time in ten, to see what it is worth. */
  holdOut: v.optional(v.boolean(), true),
  /** When the person works: days of the week (0 is Sunday), from one full hour to another. */
  work: v.optional(v.object({ days: v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), from: hour, to: hour }), () => ({
    days: [1, 2, 3, 4, 5],
    from: 8,
    to: 18,
  })),
  /** How many tips the person wants to try in a full week of theirs; 0 for no aim. */
  aim: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)), 2),
  /** Whose bank holidays are days off. */
  nation: v.optional(v.picklist(['england-and-wales', 'scotland', 'northern-ireland', 'none']), 'england-and-wales'),
  /** Leave, school holidays and other time away, each from one day to another, both of them included. */
  away: v.optional(
    v.array(
      v.pipe(
        v.object({ from: day, to: day }),
        v.check(({ from, to }) => from <= to),
      ),
    ),
    () => [],
  ),
  /** What was said of tips before this time is not learnt from; milliseconds since 1970. */
  learnsFrom: v.optional(v.number(), 0),
});

const profileSchema = v.object({
  personas: ids,
  licences: ids,
  /** Whether they help colleagues to learn, beside their role. */
  champion: v.boolean(),
  /** The tools that the person usually works in. */
  tools: ids,
  language: v.picklist(['en', 'cy']),
  skills: v.object(Object.fromEntries(skillIds.map((id) => [id, v.exactOptional(level)])) as SkillLevels),
  preferences: preferencesSchema,
  /** What they mean to do: "Next time ..., I will ...", with the tip that it came from. `at` is milliseconds since 1970. */
  plans: v.optional(
    v.array(
      v.object({ tipId: v.pipe(v.string(), v.nonEmpty()), text: v.pipe(v.string(), v.nonEmpty()), at: v.number() }),
    ),
    () => [],
  ),
});

type SkillLevels = Record<(typeof skillIds)[number], v.ExactOptionalSchema<typeof level, undefined>>;

/** What a person said about themselves and how they want Sidelight to behave. */
export type Profile = v.InferOutput<typeof profileSchema>;
export type Preferences = Profile['preferences'];

/** The profile of somebody who has said nothing. */
export const emptyProfile: Profile = {
  personas: [],
  licences: [],
  champion: false,
  tools: [],
  language: 'en',
  skills: {},
  preferences: v.parse(preferencesSchema, { off: false, offIn: [] }),
  plans: [],
};

const RECENT = 5;

/** The preferences after a person has said "I'm working in ...": that tool is the latest. */
export function withRecentTool(preferences: Preferences, tool: string): Preferences {
  const others = preferences.recentTools.filter((id) => id !== tool);
  return { ...preferences, recentTools: [tool, ...others].slice(0, RECENT) };
}

/** The plan that they keep from a tip; undefined for none. */
export function planFrom({ plans }: Pick<Profile, 'plans'>, tipId: string): string | undefined {
  return plans.find((plan) => plan.tipId === tipId)?.text;
}

/** The profile with a plan kept from a tip, in the place of an older one, or with none. */
export function withPlan(profile: Profile, tipId: string, text: string | undefined, at: number): Profile {
  const others = profile.plans.filter((plan) => plan.tipId !== tipId);
  return { ...profile, plans: text === undefined ? others : [...others, { tipId, text, at }] };
}

/**
 * Reads a stored profile field by field, so that one damaged field loses no other.
 *
 * @returns the profile, and whether anything in it had to be left out. Nothing stored is an empty profile.
 */
export function parseProfile(value: unknown): { profile: Profile; damaged: boolean } {
  if (value === undefined) return { profile: emptyProfile, damaged: false };
  if (typeof value !== 'object' || value === null) return { profile: emptyProfile, damaged: true };
  let damaged = false;
  const read = (key: keyof Profile) => {
    const result = v.safeParse(profileSchema.entries[key], (value as Record<string, unknown>)[key]);
    // A field that an older version did not have is absent, not damaged.
    if (!result.success && key in value) damaged = true;
    return result.success ? result.output : emptyProfile[key];
  };
  const profile = Object.fromEntries(Object.keys(emptyProfile).map((key) => [key, read(key as keyof Profile)]));
  return { profile: profile as Profile, damaged };
}
