import type { Tip } from './schema';

type Prompt = NonNullable<Tip['prompt']>;

/** A stretch of a prompt: plain text, or a place for the person's own words. */
export interface PromptPart {
  text: string;
  /** What belongs here, where it is a place to fill. */
  label?: string;
}

/** A prompt in pieces, in order; each `{{variable}}` shows its example in square brackets. */
export function promptParts({ text, variables }: Prompt): PromptPart[] {
  return text
    .split(/(\{\{.*?\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const variable = variables.find(({ name }) => piece === `{{${name}}}`);
      return variable ? { text: `[${variable.example}]`, label: variable.label } : { text: piece };
    });
}

/** The prompt as it is copied, with its examples in square brackets. */
export function fillPrompt(prompt: Prompt): string {
  return promptParts(prompt)
    .map(({ text }) => text)
    .join('');
}
