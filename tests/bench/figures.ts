import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One figure of the bench, beside what it is measured against. */
export interface Figure {
  name: string;
  unit: string;
  /** One value a round; sizes have one. */
  ours: readonly number[];
  /** The same, of the yardstick, measured in turn with ours; none for sizes. */
  yardstick?: readonly number[];
  /** What the yardstick is. */
  against?: string;
  /** What the figure is meant to stay under, in its unit. */
  bound?: number;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

/** The figures as one table, and as JSON in `.output/bench.json`. The spread is the middle half of the rounds. */
export function report(figures: readonly Figure[], root: string): string {
  const rows = figures.map(({ name, unit, ours, yardstick, against, bound }) => {
    const ratios = yardstick && ours.map((value, round) => value / (yardstick[round] ?? Number.NaN));
    return {
      name,
      unit,
      median: median(ours),
      spread: [quantile(ours, 0.25), quantile(ours, 0.75)],
      ...(yardstick && { against, yardstick: median(yardstick) }),
      ...(ratios && { ratio: median(ratios), ratioSpread: [quantile(ratios, 0.25), quantile(ratios, 0.75)] }),
      ...(bound !== undefined && { bound }),
      rounds: ours.length,
    };
  });
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(join(root, '.output', 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
  const lines = rows.map((row) => [
    row.name,
    `${round(row.median)} ${row.unit}`,
    row.rounds > 1 ? row.spread.map(round).join(' to ') : '',
    row.yardstick === undefined ? '' : `${round(row.yardstick)} (${row.against})`,
    row.ratio === undefined ? '' : `${round(row.ratio)} (${row.ratioSpread?.map(round).join(' to ')})`,
    row.bound === undefined ? '' : `${row.bound} ${row.unit}`,
  ]);
  return table([['figure', 'median', 'middle half', 'yardstick', 'ratio', 'aim: at most'], ...lines]);
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function table([head = [], ...rows]: string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
