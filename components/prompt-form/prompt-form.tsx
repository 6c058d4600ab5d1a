import { useId, useState } from 'preact/hooks';
import { Marked } from '@/components/personal-data-stop/marked';
import { PersonalDataStop } from '@/components/personal-data-stop/personal-data-stop';
import type { Assistant } from '@/utils/licences';
import { findPersonalData, replaceAll } from '@/utils/personal-data';
import { type Filled, fillPrompt, promptParts, type Tip } from '@/utils/tips';
import './prompt-form.css';

export interface PromptFormProps {
  tipId: string;
  prompt: NonNullable<Tip['prompt']>;
  check: string;
  /** Where the person may paste it. */
  assistants: readonly Assistant[];
  /** Copies a text; resolves when it is on the clipboard. */
  onCopy(text: string): Promise<void>;
  /** Opens an assistant in a tab of its own. */
  onOpen(address: string): void;
}

/** What was typed on this page, by tip: for this visit only, so that a tip that comes back still has it. */
const typed = new Map<string, Filled>();

/** A prompt as a form: its places to fill, what it will say, and the ways to take it along. */
export function PromptForm({ tipId, prompt, check, assistants, onCopy, onOpen }: PromptFormProps) {
  const [filled, setFilled] = useState<Filled>(typed.get(tipId) ?? {});
  const [outcome, setOutcome] = useState('');
  const id = useId();
  const fill = (next: Filled) => {
    typed.set(tipId, next);
    setFilled(next);
    setOutcome('');
  };

  const found = prompt.variables.map(({ name }) => {
    const text = filled[name] ?? '';
    return { name, text, finds: findPersonalData(text) };
  });
  const replace = () =>
    fill({ ...filled, ...Object.fromEntries(found.map(({ name, text, finds }) => [name, replaceAll(text, finds)])) });

  const copy = async (then?: () => void) => {
    try {
      await onCopy(fillPrompt(prompt, filled));
    } catch {
      setOutcome('The browser did not let Sidelight copy. Select the text and copy it yourself.');
      return;
    }
    const open = promptParts(prompt, filled).some((part) => part.filled === false);
    setOutcome(`Copied. ${open ? 'Put your own words for what stands in [brackets]. ' : ''}Afterwards: ${check}`);
    then?.();
  };

  return (
    <div class="prompt-form">
      {prompt.variables.map(({ name, label, example }) => (
        <div key={name} class="prompt-field">
          <label for={`${id}-${name}`}>{label}</label>
          <span class="small" id={`${id}-${name}-hint`}>
            For example: {example}
          </span>
          <input
            type="text"
            id={`${id}-${name}`}
            name={name}
            aria-describedby={`${id}-${name}-hint`}
            autocomplete="off"
            value={filled[name] ?? ''}
            onInput={(event) => fill({ ...filled, [name]: event.currentTarget.value })}
          />
        </div>
      ))}
      <p class="prompt-preview" data-prompt-preview>
        {promptParts(prompt, filled).map(({ text, place, filled: own }, at) => {
          if (place === undefined) return text;
          const finds = own ? findPersonalData(text) : [];
          return (
            <mark key={at} class={own ? 'prompt-own' : 'prompt-open'}>
              <Marked text={text} finds={finds} />
            </mark>
          );
        })}
      </p>
      <PersonalDataStop found={found} onReplace={replace} />
      <div class="prompt-buttons">
        <button type="button" data-action="copy-prompt" onClick={() => copy()}>
          Copy the prompt
        </button>
        {assistants.map(({ name, address }) => (
          <button key={address} type="button" data-action="open-assistant" onClick={() => copy(() => onOpen(address))}>
            Copy it and open {name}
          </button>
        ))}
      </div>
      <p class="small" role="status">
        {outcome}
      </p>
    </div>
  );
}
