/** The ids of the eight AI skills, in the order in which they are shown. */
export const skillIds = ['understand', 'instruct', 'apply', 'check', 'protect', 'fair', 'adapt', 'share'] as const;
export type SkillId = (typeof skillIds)[number];

/** 0: not begun; 1: start; 2: use well; 3: lead others. */
export type SkillLevel = 0 | 1 | 2 | 3;

export interface Skill {
  id: SkillId;
  name: string;
  /** What a person can do at levels 1, 2 and 3. */
  levels: readonly [string, string, string];
  /** Where it stands in national frameworks, in our own reading of them. */
  benchmark: string;
}

/** Drawn from Skills England's "AI foundation skills for work" and the AI Playbook for the UK Government. */
export const skills: readonly Skill[] = [
  {
    id: 'understand',
    name: 'Know what AI can and cannot do',
    levels: [
      'Explain it in plain words and expect errors',
      'Say where it will fail in my job',
      'Brief others honestly',
    ],
    benchmark: 'AI Playbook, principle 1',
  },
  {
    id: 'instruct',
    name: 'Give clear instructions',
    levels: ['State goal, context, source and format', 'Refine, give examples, split steps', 'Keep tested recipes'],
    benchmark: 'Skills England, technical skill 1',
  },
  {
    id: 'apply',
    name: 'Choose the right task and tool',
    levels: ['Use AI for one routine task', 'Pick the tool by the task, or none', 'Redesign a process end to end'],
    benchmark: 'Skills England, technical skill 2',
  },
  {
    id: 'check',
    name: 'Check the output and own it',
    levels: ['Read before use, spot made-up facts', 'Verify against the source', 'Set checking rules for a team'],
    benchmark: 'Skills England, responsible skill 2',
  },
  {
    id: 'protect',
    name: 'Protect people and their data',
    levels: ['Know the approved tools', 'Minimise, anonymise, record', 'Handle assessments and incidents'],
    benchmark: 'Skills England, responsible skill 1',
  },
  {
    id: 'fair',
    name: 'Be fair, open and accessible',
    levels: ['Say when AI helped, mind bias', 'Test for bias, write for everyone', 'Assess the effect on groups'],
    benchmark: 'AI Playbook, principles 2 and 7',
  },
  {
    id: 'adapt',
    name: 'Adjust settings, automate safely',
    levels: [
      'Change tone, length and privacy settings',
      'Use templates and simple automations',
      'Govern shared agents',
    ],
    benchmark: 'Skills England, non-technical skills 1 and 2',
  },
  {
    id: 'share',
    name: 'Learn, share and lead change',
    levels: [
      'Try a tip a week, note what worked',
      'Share a recipe, coach a colleague',
      'Measure, see gaps, plan training',
    ],
    benchmark: 'AI Playbook, principles 9 and 10',
  },
];

const byId = new Map<string, Skill>(skills.map((skill) => [skill.id, skill]));

/** A skill by its id; undefined for one this version does not know. */
export function findSkill(id: string): Skill | undefined {
  return byId.get(id);
}
