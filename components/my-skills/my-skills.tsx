import { levelRules, type SkillRecord, sayLevelRule } from '@/utils/learning';
import type { Profile } from '@/utils/settings';
import { findSkill } from '@/utils/skills';
import { Plans } from './plans';
import { SkillsChart, sayChange } from './skills-chart';
import { YearChart, type YearWeek } from './year-chart';
import './my-skills.css';

export interface MySkillsProps {
  skills: readonly SkillRecord[];
  weeks: readonly YearWeek[];
  plans: Profile['plans'];
  /** Progress this week, in one line. */
  week: string;
  /** The day it is, in words. */
  today: string;
  /** Whether what was practised through the year goes into print and export. */
  withYear: boolean;
  /** The name on the record and in an export; nothing is kept of it. */
  name: string;
  onWithYear(on: boolean): void;
  onName(name: string): void;
  onDropPlan(tipId: string): void;
  onPrint(): void;
  onExport(kind: 'csv' | 'xapi'): void;
}

/** The skills page: level, evidence and next step of each of the eight; the year; the plans; and the record to take along. */
export function MySkills(props: MySkillsProps) {
  const { skills, weeks, plans, week, today, withYear, name, onWithYear, onName, onDropPlan } = props;
  return (
    <div class="my-skills">
      <p class="my-skills-week" data-week>
        {week}
      </p>
      <p class="my-skills-print-only">
        A record of AI skills{name && ` of ${name}`}, {today}, kept by the person themselves with Sidelight.
      </p>

      <SkillsChart skills={skills} />
      <p class="my-skills-key small" aria-hidden="true">
        <span class="my-skills-said" /> you said <span class="my-skills-shown" /> shown by practice
      </p>

      <h2>Each skill</h2>
      <div class="my-skills-scroll">
        <table class="my-skills-table">
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Level</th>
              <th scope="col">Evidence</th>
              <th scope="col">Next step</th>
              <th scope="col">Maps to</th>
            </tr>
          </thead>
          <tbody>
            {skills.map((record) => {
              const { skill, said, shown, tried, right, latest, next } = record;
              const about = findSkill(skill);
              return (
                <tr key={skill} data-skill={skill} data-shown={shown} data-tried={tried} data-right={right}>
                  <th scope="row">{about?.name}</th>
                  <td>
                    {shown > 0 ? `${shown}: ${about?.levels[shown - 1]}` : 'Not shown yet'}
                    <span class="small">
                      {said !== undefined && `You said ${said}. `}
                      {sayChange(record)}
                    </span>
                  </td>
                  <td>
                    {tried === 1 ? 'one tip tried' : `${tried} tips tried`},{' '}
                    {right === 1 ? 'one question right' : `${right} questions right`}
                    {latest !== undefined && <span class="small">Last on {sayDay(latest)}</span>}
                  </td>
                  <td>
                    {next ? (
                      <a href={`#/tip/${next.id}`}>{next.title}</a>
                    ) : (
                      'Nothing more that fits you and your AI for now.'
                    )}
                  </td>
                  <td class="small">{about?.benchmark}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <details class="my-skills-screen-only">
        <summary>How a level is shown</summary>
        <ul>
          {levelRules.map((rule) => (
            <li key={rule.level}>{sayLevelRule(rule)}</li>
          ))}
        </ul>
        <p>
          A level is never taken away. The benchmark is Skills England's “AI foundation skills for work” of January
          2026; the mapping is Sidelight's own reading of it.
        </p>
      </details>

      <Plans plans={plans} onDrop={onDropPlan} />

      <section class={withYear ? undefined : 'my-skills-screen-only'} aria-labelledby="my-skills-year">
        <h2 id="my-skills-year">Your year</h2>
        <YearChart weeks={weeks} />
        <p class="small">Weeks away are left out of it: they count neither way.</p>
      </section>

      <section class="my-skills-screen-only" aria-labelledby="my-skills-take">
        <h2 id="my-skills-take">Take it along</h2>
        <p>For a talk with your manager, an application, or a learning system. You decide who sees it.</p>
        <p class="my-skills-buttons">
          <label>
            Name on it, if you like{' '}
            <input
              type="text"
              name="record-name"
              autocomplete="off"
              value={name}
              onInput={(event) => onName(event.currentTarget.value)}
            />
          </label>
        </p>
        <label class="my-skills-tick">
          <input
            type="checkbox"
            name="with-year"
            checked={withYear}
            onChange={(event) => onWithYear(event.currentTarget.checked)}
          />
          With what I practised when, through the year
        </label>
        <p class="my-skills-buttons">
          <button type="button" data-action="print" onClick={props.onPrint}>
            Print my record
          </button>
          <button type="button" data-action="export-csv" onClick={() => props.onExport('csv')}>
            Save as CSV
          </button>
          <button type="button" data-action="export-xapi" onClick={() => props.onExport('xapi')}>
            Save as xAPI statements
          </button>
        </p>
      </section>
    </div>
  );
}

const sayDay = (at: number) =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
