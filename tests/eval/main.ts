import { shippedTips } from '../content/shipped';
import { measureQuality, readJudged } from './judged';
import { simulate } from './simulate';

const PEOPLE = 500;

/** How good the order of the tips is: on situations judged by hand, and with invented people over eleven weeks. */
export function evaluate(root: string): string {
  const judged = readJudged(`${root}/tests/fixtures/judged.json`);
  const quality = measureQuality(shippedTips, judged);
  const lived = simulate(shippedTips, PEOPLE);
  const share = (value: number) => `${(value * 100).toFixed(1)} %`;
  return [
    `${judged.length} situations judged by hand, ${judged.reduce((sum, { grades }) => sum + grades.size, 0)} grades:`,
    '',
    table(
      ['order', 'nDCG@3', 'good first tips', 'of the first ten not judged'],
      quality.map(({ method, ndcg3, goodFirst, ungraded }) => [
        method,
        ndcg3.toFixed(2),
        share(goodFirst),
        share(ungraded),
      ]),
    ),
    '',
    `${PEOPLE} invented people over eleven weeks, one tip a working day:`,
    '',
    table(
      ['order', 'tips tried', 'in the first two weeks', 'in the last two', 'skills tried, of 8'],
      lived.map(({ method, tried, early, late, skills }) => [
        method,
        share(tried),
        share(early),
        share(late),
        skills.toFixed(1),
      ]),
    ),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
