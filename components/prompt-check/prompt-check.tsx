import { useId, useState } from 'preact/hooks';
import { Marked } from '@/components/personal-data-stop/marked';
import { PersonalDataStop } from '@/components/personal-data-stop/personal-data-stop';
import { findPersonalData, replaceAll } from '@/utils/personal-data';
import './prompt-check.css';

export interface PromptCheckProps {
  /** Copies a text; resolves when it is on the clipboard. */
  onCopy(text: string): Promise<void>;
}

/** A box for a prompt of one's own: what looks like personal data is marked as one types. Nothing of it is kept. */
export function PromptCheck({ onCopy }: PromptCheckProps) {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState('');
  const id = useId();
  const finds = findPersonalData(text);
  const change = (next: string) => {
    setText(next);
    setOutcome('');
  };
  const copy = () =>
    onCopy(text).then(
      () => setOutcome('Copied.'),
      () => setOutcome('The browser did not let Sidelight copy. Select the text and copy it yourself.'),
    );
  return (
    <details class="prompt-check">
      <summary>Check my prompt for personal data</summary>
      <label for={id}>Your prompt</label>
      <p class="small" id={`${id}-hint`}>
        Paste or type it here before you paste it into an AI tool. It stays on this page and is gone when you close it.
        Sidelight can miss things: read it through as well.
      </p>
      <textarea
        id={id}
        rows={5}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {finds.length > 0 && (
        <p class="prompt-check-marked">
          <Marked text={text} finds={finds} />
        </p>
      )}
      <PersonalDataStop found={[{ text, finds }]} onReplace={() => change(replaceAll(text, finds))} />
      {text.trim() !== '' && (
        <p class="prompt-check-end">
          {finds.length === 0 && <span>Nothing that a program can see.</span>}
          <button type="button" data-action="copy-checked" onClick={copy}>
            Copy it
          </button>
        </p>
      )}
      <p class="small" role="status">
        {outcome}
      </p>
    </details>
  );
}
