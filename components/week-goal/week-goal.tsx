import { useId, useState } from 'preact/hooks';
import type { Preferences } from '@/utils/settings';
import './week-goal.css';

type Goal = Pick<Preferences, 'aim' | 'nation' | 'away'>;

export interface WeekGoalProps {
  goal: Goal;
  /** The last year whose bank holidays are known. */
  knownUntil: number;
  /** The year it is. */
  year: number;
  disabled?: boolean;
  /** Called with each change as it is made: a function, so that quick clicks do not undo one another. */
  onChange(change: (goal: Goal) => Partial<Goal>): void;
}

const nations: readonly { id: Goal['nation']; name: string }[] = [
  { id: 'england-and-wales', name: 'England and Wales' },
  { id: 'scotland', name: 'Scotland' },
  { id: 'northern-ireland', name: 'Northern Ireland' },
  { id: 'none', name: 'I work on bank holidays' },
];
const aims = [0, 1, 2, 3, 4, 5, 7, 10];

/** What a person aims at in a week, and the days that do not count: there is no streak, and nothing to lose. */
export function WeekGoal({ goal, knownUntil, year, disabled = false, onChange }: WeekGoalProps) {
  return (
    <div class="week-goal">
      <label>
        Tips to try in a full week{' '}
        <select
          name="aim"
          value={goal.aim}
          disabled={disabled}
          onChange={(event) => {
            const aim = Number(event.currentTarget.value);
            onChange(() => ({ aim }));
          }}
        >
          {[...new Set([...aims, goal.aim])]
            .sort((a, b) => a - b)
            .map((aim) => (
              <option key={aim} value={aim}>
                {aim === 0 ? 'No aim' : aim}
              </option>
            ))}
        </select>
      </label>
      <label>
        Bank holidays of{' '}
        <select
          name="nation"
          value={goal.nation}
          disabled={disabled}
          onChange={(event) => {
            const nation = event.currentTarget.value as Goal['nation'];
            onChange(() => ({ nation }));
          }}
        >
          {nations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {year > knownUntil && goal.nation !== 'none' && (
        <p class="small">
          This version knows the bank holidays up to {knownUntil}. Add this year's below, if you like.
        </p>
      )}
      <Away
        away={goal.away}
        disabled={disabled}
        onChange={(change) => onChange(({ away }) => ({ away: change(away) }))}
      />
    </div>
  );
}

interface AwayProps {
  away: Goal['away'];
  disabled: boolean;
  onChange(change: (away: Goal['away']) => Goal['away']): void;
}

function Away({ away, disabled, onChange }: AwayProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const id = useId();
  const backwards = from !== '' && to !== '' && to < from;
  const add = () => {
    onChange((current) => [...current, { from, to: to || from }].sort((a, b) => a.from.localeCompare(b.from)));
    setFrom('');
    setTo('');
  };
  return (
    <fieldset disabled={disabled}>
      <legend>Time away</legend>
      <p class="small" id={`${id}-hint`}>
        Leave, school holidays if you work in term time, anything else. The week's aim shrinks with it.
      </p>
      <ul>
        {away.map((time) => (
          <li key={`${time.from} ${time.to}`}>
            {sayTime(time)}{' '}
            <button
              type="button"
              class="button-quiet"
              data-action="remove-away"
              onClick={() =>
                onChange((current) => current.filter((other) => other.from !== time.from || other.to !== time.to))
              }
            >
              Remove<span class="visually-hidden">: {sayTime(time)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="week-goal-dates">
        <label>
          First day{' '}
          <input
            type="date"
            name="away-from"
            aria-describedby={`${id}-hint`}
            value={from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label>
          Last day <input type="date" name="away-to" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button type="button" data-action="add-away" disabled={from === '' || backwards} onClick={add}>
          Add
        </button>
      </p>
      {backwards && (
        <p class="small" role="alert">
          The last day is before the first. Choose a later one.
        </p>
      )}
    </fieldset>
  );
}

function sayTime({ from, to }: Goal['away'][number]): string {
  const say = (day: string) =>
    new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return from === to ? say(from) : `${say(from)} to ${say(to)}`;
}
