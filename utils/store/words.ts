import type { Problem } from './load';

const words: Readonly<Record<Problem, string>> = {
  newer:
    'A newer version of Sidelight wrote your data. Until this one is updated too, these are the tips that ship with it, and nothing can be saved.',
  busy: 'Your data is in use by another page of Sidelight. These are the tips that ship with it, and nothing can be saved. Close the other pages and open this one again.',
  unopenable:
    'Your data on this device could not be opened. These are the tips that ship with Sidelight, and nothing can be saved. Restart the browser; if that does not help, tell your IT service desk.',
  full: 'The disk is full, so that newer tips could not be stored. Free some space and open this page again.',
  'damaged-tips': 'Some stored tips were damaged. Sidelight has replaced them with those that ship with it.',
  'damaged-profile':
    'Part of what you told Sidelight about yourself could not be read. Choose again in the settings; the old entry is kept aside.',
  'damaged-history': 'Part of your history could not be read and was left out. Everything else is as it was.',
};

/** What went wrong with the store, in a sentence, with what to do next. */
export function sayProblem(problem: Problem): string {
  return words[problem];
}
