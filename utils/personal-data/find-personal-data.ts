import { emails, phones, platesInCompany, postcodes, vehiclePlates } from './contact';
import { birthDates, birthDatesBehind } from './dates';
import type { Find, Finder } from './find';
import { withoutPlaceHolders } from './kinds';
import { names } from './names';
import { bankAccounts, cards, nationalInsurance, nhsNumbers, sortCodes, uprns } from './numbers';
import { caseReferences, ombudsmanReferences } from './references';

/** Where two finds overlap, the one that is named first here stands: what can be proved goes before what only looks so. */
const finders: readonly Finder[] = [
  emails,
  cards,
  nationalInsurance,
  uprns,
  bankAccounts,
  sortCodes,
  nhsNumbers,
  birthDates,
  phones,
  postcodes,
  vehiclePlates,
  ombudsmanReferences,
  caseReferences,
];

/**
 * Finds personal data in a text, on the device: it stores nothing and sends nothing.
 *
 * @returns each find with its kind and its place in UTF-16 units, in order and not overlapping: the value alone, without
 * what says what it is. What a program can't tell is in docs/personal-data.md.
 */
export function findPersonalData(given: string): Find[] {
  const text = withoutPlaceHolders(given);
  const others = apart(finders.flatMap((finder) => finder(text)));
  const withNames = apart([...others, ...names(text, others)]);
  // What is told only by the person beside it comes last.
  return apart([...withNames, ...birthDatesBehind(text, withNames), ...platesInCompany(text, withNames)]).sort(
    (a, b) => a.start - b.start,
  );
}

/** Those that overlap none before them. */
function apart(finds: readonly Find[]): Find[] {
  const taken: Find[] = [];
  for (const find of finds) {
    if (!taken.some(({ start, end }) => find.start < end && start < find.end)) taken.push(find);
  }
  return taken;
}
