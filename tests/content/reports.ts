import { guessable, sayAlike, tipProblems } from './rules';
import { packFiles, parseShipped, registry, shippedTips } from './shipped';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What is to be mended in a pack, or in all of them: a sentence each.
 *
 * @param pack its id; every pack where it is left out.
 */
export function check(pack?: string): string[] {
  const files = packFiles.filter((file) => pack === undefined || file === `${pack}.json`);
  if (files.length === 0) return [`There is no public/packs/${pack}.json. npm run new:pack ${pack} makes one.`];
  const problems = files.flatMap((file) => {
    const result = parseShipped(file);
    if (!result.ok) return result.problems.map((problem) => `${file}: ${problem}`);
    const { tips } = result.pack;
    return [...tips.flatMap((tip) => tipProblems(tip, registry)), ...guessable(tips).map((one) => `${file}: ${one}`)];
  });
  const isAsked = (id: string) => files.includes(`${id.split('/')[0]}.json`);
  return [...problems, ...sayAlike(shippedTips, isAsked)];
}

/** The tips whose next check falls within so many days of a moment, soonest first, with the sources to read again. */
export function due(days: number, now: number): string {
  const soon = shippedTips
    .filter(({ reviewBy }) => Date.parse(reviewBy) - now <= days * DAY)
    .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.id.localeCompare(b.id));
  if (soon.length === 0) return `No tip is to be checked again within ${days} days.`;
  const address = new Map(registry.map(({ id, url }) => [id, url]));
  return soon
    .flatMap(({ id, reviewBy, sources }) => [`${reviewBy} ${id}`, ...sources.map((one) => `    ${address.get(one)}`)])
    .join('\n');
}
