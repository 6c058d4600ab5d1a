import 'charts.css/dist/charts.min.css';
import { changedSince, type SkillRecord } from '@/utils/learning';
import { findSkill } from '@/utils/skills';

/** The eight skills: a table that is drawn as bars as well, so that both say the same. */
export function SkillsChart({ skills }: { skills: readonly SkillRecord[] }) {
  return (
    <table class="charts-css bar multiple show-heading show-labels show-primary-axis show-3-secondary-axes data-spacing-8 skills-chart">
      <caption>Your level in each skill, from 0 to 3: what you said, and what practice shows</caption>
      <thead>
        <tr>
          <th scope="col">Skill</th>
          <th scope="col">You said</th>
          <th scope="col">Shown by practice</th>
        </tr>
      </thead>
      <tbody>
        {skills.map(({ skill, said, shown }) => (
          <tr key={skill} data-skill={skill}>
            <th scope="row">{findSkill(skill)?.name}</th>
            <td style={{ '--size': (said ?? 0) / 3 }} class="skills-said">
              <span class="data">{said ?? 'not said'}</span>
            </td>
            <td style={{ '--size': shown / 3 }} class="skills-shown">
              <span class="data">{shown}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands between a rating of one's own and what practice shows, in words. */
export function sayChange(record: SkillRecord): string {
  const { kind, by } = changedSince(record);
  const levels = by === 1 ? 'one level' : `${by} levels`;
  if (kind === 'above') return `Practice shows ${levels} more than you said.`;
  if (kind === 'below') return `Practice shows ${levels} less so far.`;
  return kind === 'same' ? 'As you said.' : 'You have not rated it yet.';
}
