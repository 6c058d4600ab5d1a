import type { SkillRecord } from '@/utils/learning';
import { type SkillLevel, skillIds } from '@/utils/skills';
import { MySkills, type MySkillsProps } from './my-skills';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const monday = Date.parse('2026-11-23T00:00:00Z');
const record = (said: SkillLevel | undefined, shown: SkillLevel): SkillRecord[] =>
  skillIds.map((skill, index) => ({
    skill,
    ...(said !== undefined && { said }),
    shown: index % 2 === 0 ? shown : 0,
    tried: index,
    right: Math.min(index, 1),
  }));
const ignore = () => {};
const props: MySkillsProps = {
  skills: record(2, 3),
  weeks: Array.from({ length: 12 }, (_, index) => ({
    monday: monday - (11 - index) * WEEK,
    tried: index % 3,
    answered: index % 2,
    away: index === 5,
  })),
  plans: [
    { tipId: 'example/one', text: 'Next time a thread is long, I will ask for the decisions first.', at: monday },
  ],
  week: 'This week: 1 of 2 tried. On track.',
  today: '27 November 2026',
  withYear: false,
  name: '',
  onWithYear: ignore,
  onName: ignore,
  onDropPlan: ignore,
  onPrint: ignore,
  onExport: ignore,
};

export const examples = {
  'some of it': () => <MySkills {...props} />,
  'nothing yet': () => <MySkills {...props} skills={record(undefined, 0)} weeks={[]} plans={[]} />,
  'with the year, and a name': () => (
    <MySkills {...props} withYear name="Learner of Llanfairpwllgwyngyllgogerychwyrndrobwll" />
  ),
};
