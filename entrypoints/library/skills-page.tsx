import { useSignal } from '@preact/signals';
import { MySkills } from '@/components/my-skills/my-skills';
import type { YearWeek } from '@/components/my-skills/year-chart';
import {
  addDays,
  dayOf,
  isDayOff,
  PROFILE,
  practiceByWeek,
  sayWeek,
  skillRecord,
  skillsToCsv,
  skillsToStatements,
  toCsv,
  toStatements,
  weekOf,
} from '@/utils/learning';
import { saveFile } from '@/utils/platform';
import type { Preferences } from '@/utils/settings';
import type { Stored } from '@/utils/store';

const DAY = 24 * 60 * 60 * 1000;
const WEEKS = 52;

interface SkillsPageProps {
  stored: Stored;
  onPlan(tipId: string, plan: string | undefined): void;
}

/** Where the person stands, to look at and to take along. */
export function SkillsPage({ stored, onPlan }: SkillsPageProps) {
  const { tips, profile, history } = stored;
  const withYear = useSignal(false);
  const name = useSignal('');
  const now = Date.now();
  const skills = skillRecord(tips, history, profile, now);

  // Without the year, an export says how far somebody is, and nothing of when they did what.
  const save = (kind: 'csv' | 'xapi') => {
    // Excel reads UTF-8 only with a mark in front.
    if (kind === 'csv')
      return saveFile('sidelight-skills.csv', `\uFEFF${withYear.value ? toCsv(history, tips) : skillsToCsv(skills)}`);
    const telling = { actor: { homePage: PROFILE, name: name.value }, id: () => crypto.randomUUID() };
    const statements = withYear.value ? toStatements(history, tips, telling) : skillsToStatements(skills, telling, now);
    return saveFile('sidelight-skills.xapi.json', `${JSON.stringify(statements, null, 2)}\n`);
  };
  return (
    <MySkills
      skills={skills}
      weeks={yearOf(stored.history, profile.preferences, now)}
      plans={profile.plans}
      week={sayWeek(weekOf(profile.preferences, history, now))}
      today={new Date(now).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}
      withYear={withYear.value}
      name={name.value}
      onWithYear={(on) => {
        withYear.value = on;
      }}
      onName={(text) => {
        name.value = text;
      }}
      onDropPlan={(tipId) => onPlan(tipId, undefined)}
      onPrint={() => print()}
      onExport={save}
    />
  );
}

function yearOf(history: Stored['history'], preferences: Preferences, now: number): YearWeek[] {
  return practiceByWeek(history, now - (WEEKS - 1) * 7 * DAY, now).map((week) => ({
    ...week,
    away: Array.from({ length: 7 }, (_, day) => addDays(dayOf(week.monday), day)).every((day) =>
      isDayOff(day, preferences),
    ),
  }));
}
