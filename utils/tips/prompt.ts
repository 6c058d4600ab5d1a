import type { Tip } from './schema';

type Prompt = NonNullable<Tip['prompt']>;

/** What a person put into the places of a prompt, by the variable's name. */
export type Filled = Readonly<Record<string, string>>;

/** A stretch of a prompt: plain text, or a place for the person's own words. */
export interface PromptPart {
  text: string;
  /** The variable's name, where it is a place. */
  place?: string;
  /** Whether the person has put something there; an example stands in square brackets until then. */
  filled?: boolean;
}

/** A prompt in pieces, in order. */
export function promptParts({ text, variables }: Prompt, filled: Filled = {}): PromptPart[] {
  return text
    .split(/(\{\{.*?\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const variable = variables.find(({ name }) => piece === `{{${name}}}`);
      if (!variable) return { text: piece };
      const own = filled[variable.name]?.trim();
      return own
        ? { text: own, place: variable.name, filled: true }
        : { text: `[${variable.example}]`, place: variable.name, filled: false };
    });
}

/** The prompt as it is copied: the person's own words, or the example in square brackets. */
export function fillPrompt(prompt: Prompt, filled: Filled = {}): string {
  return promptParts(prompt, filled)
    .map(({ text }) => text)
    .join('');
}
