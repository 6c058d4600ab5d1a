import * as v from 'valibot';
import { skillIds } from '@/utils/skills';

const ids = v.array(v.pipe(v.string(), v.nonEmpty()));
const level = v.picklist([0, 1, 2, 3] as const);

const preferencesSchema = v.object({
  /** Tips are switched off altogether. */
  off: v.boolean(),
  /** The tools in which they are switched off. */
  offIn: ids,
  /** The tools that they last said they work in, latest first. */
  recentTools: v.optional(ids, []),
});

const profileSchema = v.object({
  personas: ids,
  licences: ids,
  /** The tools that the person usually works in. */
  tools: ids,
  language: v.picklist(['en', 'cy']),
  skills: v.object(Object.fromEntries(skillIds.map((id) => [id, v.exactOptional(level)])) as SkillLevels),
  preferences: preferencesSchema,
});

type SkillLevels = Record<(typeof skillIds)[number], v.ExactOptionalSchema<typeof level, undefined>>;

/** What a person said about themselves and how they want Sidelight to behave. */
export type Profile = v.InferOutput<typeof profileSchema>;
export type Preferences = Profile['preferences'];

/** The profile of somebody who has said nothing. */
export const emptyProfile: Profile = {
  personas: [],
  licences: [],
  tools: [],
  language: 'en',
  skills: {},
  preferences: { off: false, offIn: [], recentTools: [] },
};

const RECENT = 5;

/** The preferences after a person has said "I'm working in ...": that tool is the latest. */
export function withRecentTool(preferences: Preferences, tool: string): Preferences {
  const others = preferences.recentTools.filter((id) => id !== tool);
  return { ...preferences, recentTools: [tool, ...others].slice(0, RECENT) };
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
