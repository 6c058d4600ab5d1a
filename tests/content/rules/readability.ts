import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Tip } from '@/utils/tips';
import { sentencesOf, wordsOf } from './texts';

/** Names of products and what stands in quotes on a screen are no measure of how plain the English is. */
const names =
  /\b(Microsoft|Copilot|Gemini|Google|ChatGPT|Claude|PowerPoint|Outlook|Excel|SharePoint|OneDrive|OneNote|Whiteboard|Salesforce|ServiceNow|Confluence|Zendesk|Workspace|Notebook|GOV\.UK|Notify|Dynamics|Freshservice|Perplexity|information governance)\b/gi;

export interface Readability {
  /** Flesch reading ease: 60 to 69 is standard, more is easier. */
  ease: number;
  /** Flesch-Kincaid grade: years of school. */
  grade: number;
}

/** How easy reason, steps and check line are to read; the formulas swing on texts as short as these. */
export function readability(tip: Pick<Tip, 'reason' | 'steps' | 'check'>): Readability {
  const text = [tip.reason, ...tip.steps, tip.check].join(' ').replace(names, 'it');
  const words = wordsOf(text);
  const counts = {
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
  return { ease: flesch(counts), grade: fleschKincaid(counts) };
}

export function readabilityProblems(tip: Tip): string[] {
  const { ease, grade } = readability(tip);
  if (ease >= 50 && grade <= 9) return [];
  return [
    `Use shorter words and sentences in ${tip.id}: reading ease ${Math.round(ease)} (50 or more), grade ${grade.toFixed(1)} (9 or less).`,
  ];
}
