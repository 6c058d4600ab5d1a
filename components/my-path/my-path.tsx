import type { LearningPath, PathProgress } from '@/utils/learning';
import { findSkill } from '@/utils/skills';
import './my-path.css';

export interface MyPathProps {
  /** The roles that there are paths for: the person's own, or all of them where they have not said. */
  personas: readonly { id: string; name: string }[];
  persona: string;
  path: LearningPath;
  progress: PathProgress;
  onPersona(id: string): void;
  onPrint(): void;
}

/** The first eleven weeks as a list to go through at one's own pace: what is done is ticked, wherever it was done. */
export function MyPath({ personas, persona, path, progress, onPersona, onPrint }: MyPathProps) {
  const steps = path.reduce((sum, fortnight) => sum + fortnight.steps.length, 0);
  return (
    <div class="my-path">
      <p>
        About eleven minutes a week for eleven weeks, from the basics to helping others. Stop and go on whenever you
        like: a step is done once you say that you tried its tip, here or anywhere.
      </p>
      <p class="my-path-tools">
        <label>
          For{' '}
          <select name="path-persona" value={persona} onChange={(event) => onPersona(event.currentTarget.value)}>
            {personas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-action="print" onClick={onPrint}>
          Print
        </button>
      </p>
      <p role="status" data-path-done={progress.done.size}>
        {steps === 0
          ? 'No tip fits this role and your tools yet.'
          : `${progress.done.size} of ${steps} steps done.${progress.next === undefined ? ' You have been all the way.' : ''}`}
      </p>
      <ol class="my-path-fortnights">
        {path.map((fortnight, index) => (
          <li key={fortnight.from} aria-current={index === progress.next ? 'step' : undefined}>
            <h2>
              {fortnight.from === fortnight.to
                ? `Week ${fortnight.from}`
                : `Weeks ${fortnight.from} and ${fortnight.to}`}
              {index === progress.next && <span class="my-path-here">You are here</span>}
            </h2>
            <p class="small">{fortnight.minutes} minutes in all</p>
            <ul>
              {fortnight.steps.map((tip) => {
                const state = progress.done.has(tip.id) ? 'done' : progress.putAway.has(tip.id) ? 'put away' : '';
                return (
                  <li key={tip.id} data-step={tip.id} data-done={state === 'done'}>
                    <span class="my-path-box" aria-hidden="true">
                      {state === 'done' ? '✓' : state ? '–' : ''}
                    </span>
                    <span>
                      <a href={`#/tip/${tip.id}`}>{tip.title}</a>
                      <span class="small">
                        {' '}
                        {findSkill(tip.skill)?.name} · {tip.minutes} min{state && ` · ${state}`}
                      </span>
                    </span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
