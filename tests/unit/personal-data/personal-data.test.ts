import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, piecesOf, replaceAll } from '@/utils/personal-data';
import { isCardNumber, isNhsNumber } from '@/utils/personal-data/numbers';
import { measure, readLines } from './measure';

const lines = readLines('tests/fixtures/personal-data.txt');
const valuesIn = (text: string) => findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('on labelled lines', () => {
  const WITH_A_CHECK = ['nhs-number', 'national-insurance', 'card'];
  const floorOf = (kind: string) => (WITH_A_CHECK.includes(kind) ? 0.95 : kind === 'name' ? 0.9 : 0.93);

  it('there are enough of them, with traps', () => {
    expect(lines.length).toBeGreaterThan(2000);
    expect(lines.filter(({ finds }) => finds.length === 0).length).toBeGreaterThan(700);
  });

  it.each(measure(lines))('$kind: precision $precision, recall $recall', ({ kind, there, precision, recall }) => {
    expect(there).toBeGreaterThan(100);
    expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(floorOf(kind));
  });

  it('nothing is left once all of it is replaced', () => {
    const left = lines.flatMap(({ text }) => valuesIn(replaceAll(text, findPersonalData(text))));
    expect(left).toEqual([]);
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...lines.slice(0, 400).map((line) => line.text)), { maxLength: 4 })
      .map((all) => all.join('\n')),
  );
  it('finds lie in order, inside it, and do not overlap', () => {
    fc.assert(
      fc.property(text, (value) => {
        let end = 0;
        for (const find of findPersonalData(value)) {
          expect(find.start).toBeGreaterThanOrEqual(end);
          expect(find.end).toBeGreaterThan(find.start);
          end = find.end;
        }
        expect(end).toBeLessThanOrEqual(value.length);
      }),
    );
  });

  it('its pieces are the text again', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(
          piecesOf(value, findPersonalData(value))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(value);
      }),
    );
  });
});

describe('check digits', () => {
  it('one digit off is no NHS number and no card', () => {
    expect(isNhsNumber('943 476 5919')).toBe(true);
    expect(isNhsNumber('943 476 5918')).toBe(false);
    expect(isCardNumber('4111 1111 1111 1111')).toBe(true);
    expect(isCardNumber('4111 1111 1111 1112')).toBe(false);
  });

  it('an order number of ten digits is none, even where its last digit fits', () => {
    expect(valuesIn('Order number 9434765919 has been sent.')).toEqual([]);
    expect(valuesIn('Her NHS number is 9434765919.')).toEqual([['nhs-number', '9434765919']]);
  });
});

it('a field of a form that holds nothing but the value is found as well', () => {
  expect(valuesIn('CF10 3AT')).toEqual([['postcode', 'CF10 3AT']]);
  expect(valuesIn('AB12 CDE')).toEqual([['vehicle-plate', 'AB12 CDE']]);
  expect(valuesIn('07700 900123')).toEqual([['phone', '07700 900123']]);
  expect(valuesIn('Priya Sharma')).toEqual([['name', 'Priya Sharma']]);
});

it('two people stay two, and one stays one', () => {
  const text = 'Priya Sharma rang Tom Evans. Tom Evans rang back on 07700 900123.';
  expect(replaceAll(text, findPersonalData(text))).toBe(
    '[name 1] rang [name 2]. [name 2] rang back on [phone number].',
  );
});
