import { ChoiceList } from '@/components/choice-list/choice-list';
import type { Preferences } from '@/utils/settings';
import './work-hours.css';

export type Work = Preferences['work'];

export interface WorkHoursProps {
  work: Work;
  disabled?: boolean;
  /** Called with each change as it is made: a function, so that quick clicks do not undo one another. */
  onChange(change: (work: Work) => Work): void;
}

const days = [
  { id: '1', name: 'Monday' },
  { id: '2', name: 'Tuesday' },
  { id: '3', name: 'Wednesday' },
  { id: '4', name: 'Thursday' },
  { id: '5', name: 'Friday' },
  { id: '6', name: 'Saturday' },
  { id: '0', name: 'Sunday' },
];
const hours = Array.from({ length: 25 }, (_, hour) => hour);

/** The days and hours in which a person works: outside them, nothing asks for attention. */
export function WorkHours({ work, disabled = false, onChange }: WorkHoursProps) {
  const select = (name: 'from' | 'to', label: string) => (
    <label>
      {label}{' '}
      <select
        name={`work-${name}`}
        value={work[name]}
        disabled={disabled}
        onChange={(event) => {
          const hour = Number(event.currentTarget.value);
          onChange((current) => ({ ...current, [name]: hour }));
        }}
      >
        {hours.map((hour) => (
          <option key={hour} value={hour}>
            {sayHour(hour)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="work-hours">
      <ChoiceList
        legend="Your working days"
        name="work-day"
        choices={days}
        chosen={work.days.map(String)}
        disabled={disabled}
        onToggle={(id, on) =>
          onChange((current) => {
            const day = Number(id) as Work['days'][number];
            const others = current.days.filter((other) => other !== day);
            return { ...current, days: on ? [...others, day].sort() : others };
          })
        }
      />
      <p class="work-hours-times">
        {select('from', 'From')}
        {select('to', 'to')}
      </p>
      {work.from >= work.to && (
        <p class="small" role="alert">
          The end is not after the beginning, so there is no hour in which Sidelight would ask for attention. Choose a
          later end.
        </p>
      )}
    </div>
  );
}

function sayHour(hour: number): string {
  if (hour === 0 || hour === 24) return 'midnight';
  if (hour === 12) return 'noon';
  return hour < 12 ? `${hour}am` : `${hour - 12}pm`;
}
