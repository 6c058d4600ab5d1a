import type { Kind } from './find';

/** Each kind in words, as it is named to a person and as it stands in the place of a find. */
const words: Readonly<Record<Kind, string>> = {
  'nhs-number': 'NHS number',
  'national-insurance': 'National Insurance number',
  postcode: 'postcode',
  phone: 'phone number',
  email: 'email address',
  'date-of-birth': 'date of birth',
  'bank-account': 'bank account',
  'sort-code': 'sort code',
  card: 'card number',
  uprn: 'UPRN',
  'case-reference': 'case reference',
  'vehicle-plate': 'number plate',
  name: 'name',
};

/** What a kind of personal data is called. */
export const sayKind = (kind: Kind): string => words[kind];

const PLACE_HOLDER = new RegExp(`\\[(?:${Object.values(words).join('|')})(?: \\d+)?\\]`, 'g');

/** The text with its place-holders made blank, at the same length: "[date of birth]" must be no cue for the date after it. */
export const withoutPlaceHolders = (text: string): string =>
  text.replace(PLACE_HOLDER, (one) => `[${'_'.repeat(one.length - 2)}]`);
