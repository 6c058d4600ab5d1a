import './choice-list.css';

export interface Choice {
  id: string;
  name: string;
  /** How to know it, in a few words. */
  hint?: string;
}

export interface ChoiceListProps {
  legend: string;
  /** The name of every box; its value is the choice's id. */
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  disabled?: boolean;
  onToggle(id: string, on: boolean): void;
}

/** A group of tick boxes, any number of which may be ticked. */
export function ChoiceList({ legend, name, choices, chosen, disabled = false, onToggle }: ChoiceListProps) {
  return (
    <fieldset class="choice-list" disabled={disabled}>
      <legend>{legend}</legend>
      {choices.map(({ id, name: label, hint }) => (
        <label key={id}>
          <input
            type="checkbox"
            name={name}
            value={id}
            checked={chosen.includes(id)}
            onChange={(event) => onToggle(id, event.currentTarget.checked)}
          />
          <span>
            {label}
            {hint && <span class="small choice-hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
