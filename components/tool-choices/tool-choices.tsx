import { ChoiceList } from '@/components/choice-list/choice-list';
import { groupForChoice, tools } from '@/utils/tools';
import './tool-choices.css';

export interface ToolChoicesProps {
  /** The name of every box; its value is the tool's id. */
  name: string;
  chosen: readonly string[];
  disabled?: boolean;
  onToggle(id: string, on: boolean): void;
}

// What most people have on their desktop, too, stands open; the rest is folded away.
const common = tools.filter(({ desktop }) => desktop);
const groups = groupForChoice(tools.filter(({ desktop }) => !desktop));

/** Any number of tools out of all of them; most are folded into groups that say how many are chosen in each. */
export function ToolChoices({ name, chosen, disabled = false, onToggle }: ToolChoicesProps) {
  return (
    <div class="tool-choices">
      <ChoiceList
        legend="Most often"
        name={name}
        choices={common}
        chosen={chosen}
        disabled={disabled}
        onToggle={onToggle}
      />
      {groups.map(({ heading, tools: choices }) => {
        const count = choices.filter(({ id }) => chosen.includes(id)).length;
        return (
          <details key={heading}>
            <summary>
              {heading}
              <span class="small">{count === 0 ? ` ${choices.length} tools` : ` ${count} chosen`}</span>
            </summary>
            <ChoiceList
              legend={heading}
              name={name}
              choices={choices}
              chosen={chosen}
              disabled={disabled}
              onToggle={onToggle}
            />
          </details>
        );
      })}
    </div>
  );
}
