import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventSchema, type HistoryEvent, parseHistory } from '@/utils/history';
import { skillRecord, skillsToCsv, toCsv } from '@/utils/learning';
import { emptyProfile } from '@/utils/settings';
import { skillIds } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import { makeTip } from '../../fixtures/tips';

/** Reads CSV as RFC 4180 has it, and nothing that it has not. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const [, quoted, afterQuoted, plain, afterPlain] = cell.exec(csv) ?? expect.fail(`no cell at ${at}: ${csv}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if ((afterQuoted ?? afterPlain) === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The table by the names of its columns, without the marks that keep a spreadsheet from running a cell. */
function readTable(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(csv);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, (row[index] ?? '').replace(/^'/, '')]));
  });
}

function readHistory(csv: string): HistoryEvent[] {
  const time = (text: string) => (/^\d{4}-/.test(text) ? Date.parse(text) : Number(text));
  const values = readTable(csv).map((row) => ({
    tipId: row['tip id'],
    what: row.what,
    at: time(row.at ?? ''),
    ...(row.result ? { result: JSON.parse(row.result) } : {}),
    ...(row.until ? { until: time(row.until) } : {}),
    ...(row.of ? { of: row.of } : {}),
  }));
  const { history, damaged } = parseHistory(values);
  expect(damaged).toBe(0);
  return history;
}

const whats = fc.constantFrom(...eventSchema.entries.what.options);
/** Texts with what spreadsheets and CSV make much of. */
const text = fc.string({ unit: fc.constantFrom(...`=+-@'",;\t\r\n aé🦉`) });
const tipId = fc.oneof(fc.constantFrom('test/a', 'test/b'), text).filter((id) => id !== '');
const time = fc.oneof(
  fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
  fc.nat(9),
  fc.constantFrom(0.5, Date.UTC(9999, 11, 31, 23, 59, 59, 999), 8.64e15, 8.64e15 + 1, 1e300),
);
const result = fc.oneof(
  fc.constantFrom('right', 'wrong', 'skipped', '', 'true', '1', 'null'),
  text,
  fc.boolean(),
  fc.integer(),
  fc.constant(0.1),
);
const event = fc.record(
  { tipId, what: whats, at: time, until: time, result, of: whats },
  { requiredKeys: ['tipId', 'what', 'at'] },
);

const at = Date.UTC(2026, 10, 25, 9, 30);

describe('the history as CSV', () => {
  it('has a header and one row an event, each with its line end', () => {
    const tip = makeTip({ id: 'test/a', title: 'Ask for dates, names and "owners"', skill: 'check', level: 2 });
    const history: HistoryEvent[] = [
      { tipId: 'test/a', what: 'recalled', at, result: 'right' },
      { tipId: 'test/gone', what: 'snoozed', at: at + 1, until: Date.UTC(2026, 10, 26) },
      { tipId: 'test/a', what: 'undone', at: at + 2, of: 'saved' },
    ];
    expect(toCsv(history, [tip])).toBe(
      [
        'at,what,tip id,tip title,skill,level,result,until,of',
        '2026-11-25T09:30:00.000Z,recalled,test/a,"Ask for dates, names and ""owners""",check,2,"""right""",,',
        '2026-11-25T09:30:00.001Z,snoozed,test/gone,,,,,2026-11-26T00:00:00.000Z,',
        '2026-11-25T09:30:00.002Z,undone,test/a,"Ask for dates, names and ""owners""",check,2,,,saved',
        '',
      ].join('\r\n'),
    );
  });

  it('is its header where nothing has happened', () => {
    expect(toCsv([], [])).toBe('at,what,tip id,tip title,skill,level,result,until,of\r\n');
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx', '\n=x', "'", "'=1"])(
    'lets no spreadsheet run a cell that begins %j, and loses none of it',
    (text) => {
      const history: HistoryEvent[] = [{ tipId: text, what: 'tried', at }];
      const csv = toCsv(history, [makeTip({ id: text, title: text })]);
      const [, row = []] = readCsv(csv);
      expect([row[2], row[3]]).toEqual([`'${text}`, `'${text}`]);
      expect(readTable(csv)[0]?.['tip title']).toBe(text);
      expect(readHistory(csv)).toEqual(history);
    },
  );

  it('gives the same history when it is read back, whatever happened, and no cell that is a formula', () => {
    const titled = (title: string): Tip[] => [makeTip({ id: 'test/a', title })];
    fc.assert(
      fc.property(fc.array(event), text, (history, title) => {
        const csv = toCsv(history, titled(title));
        expect(readHistory(csv)).toEqual(history);
        expect(
          readCsv(csv)
            .flat()
            .filter((cell) => /^[=+\-@\t\r\n]/.test(cell)),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

it('without the year, has a row for each skill and no event', () => {
  const tip = makeTip({ skill: 'check' });
  const at = Date.parse('2026-11-27T09:00:00Z');
  const csv = skillsToCsv(skillRecord([tip], [{ tipId: tip.id, what: 'tried', at }], emptyProfile, at));
  const rows = readCsv(csv);
  expect(rows.slice(1).map(([skill]) => skill)).toEqual([...skillIds]);
  expect(rows.find(([skill]) => skill === 'check')?.slice(2, 6)).toEqual(['', '0', '1', '0']);
  expect(csv).not.toContain(tip.id);
});
