import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPartialDate } from '../schemas/partial-date.ts';
import { isFigure } from '../schemas/text.ts';
import { newClaim } from './bundle.ts';
import { formatSheet, type SheetRow } from './sheet.ts';
import { formatRefused } from './sheet-refused.ts';
import { CONTEXT, read, sheet } from './sheets-for-tests.ts';

describe('whatever comes in', () => {
  function isOfType(value: string, id: string): boolean {
    const { type, choices } = CONTEXT.attributes.find((attribute) => attribute.id === id) ?? {};
    if (value === 'unknown' || value === 'not-applicable') return true;
    if (type === 'number') return isFigure(value);
    if (type === 'boolean') return value === 'yes' || value === 'no';
    if (type === 'date') return isPartialDate(value);
    return choices === undefined || value.split(';').every((item) => choices.some((one) => one.id === item));
  }

  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'about 5',
      '2.7 lakh',
      '45988',
      '27/11/2025',
      'yes',
      '=1',
      '',
      'Hindi; English',
      'Oct 2026',
    ),
  );
  const row = fc.record({
    attribute: fc.constantFrom(...CONTEXT.attributes.map(({ id }) => id)),
    answer: cell,
    as_of: cell,
    period: fc.oneof(fc.constantFrom('', 'month'), cell),
    planned: fc.oneof(fc.constantFrom('', 'haan'), cell),
    note: cell,
  });

  test('is a claim that the records can hold, a refusal, or left open; and nothing breaks', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const { incoming, refused, faults, unanswered } = read(sheet(...rows));
        for (const claim of incoming.claims) {
          expect(newClaim.safeParse(claim).error).toBeUndefined();
          expect(claim.value).toSatisfy((value: string) => isOfType(value, claim.attribute));
        }
        if (faults.length > 0) return;
        const told = new Set(refused.map((cell) => cell.row)).size;
        // A row in which every cell is blank is no row; the model is always there.
        expect(incoming.claims.length + told + unanswered).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });

  test('even text that is no sheet at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(read(text).faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what goes out comes back', () => {
  const row: SheetRow = {
    model: 'odisha-ama-sathi',
    attribute: 'users',
    dimension: 'Impact',
    label: 'Users',
    question: '=How many people have used it?',
    question_hi: 'कितने लोगों ने इसका उपयोग किया है?',
    why: 'Nothing on record.',
    unit: 'people',
    choices: '',
    kind: 'number',
    held: '-',
    held_as_of: '',
    held_basis: '',
    held_source: '@example',
  };

  test('as it was, with every question still open', () => {
    const { faults, refused, unanswered } = read(formatSheet([row, { ...row, attribute: 'voice_support' }]));
    expect([faults, refused, unanswered]).toEqual([[], [], 2]);
  });

  test('with a byte-order mark, Windows line ends, and nothing that a spreadsheet runs', () => {
    const text = formatSheet([row]);
    expect(text.startsWith('\uFEFFlabel,question,question_hi,unit,choices,answer,as_of,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain(",'=How many people");
    expect(text).toContain(",'-,");
    expect(text).toContain(",'@example,");
  });

  test('refused rows go back with the reason, and come in again when they are mended', () => {
    const text = sheet(
      { attribute: 'users', answer: '=1+1', planned: 'soon', note: 'test' },
      { attribute: 'voice_support', answer: 'yes' },
      { attribute: 'languages', answer: 'Hindi' },
      { attribute: 'languages', answer: 'Odia' },
    );
    const back = formatRefused(read(text).refused);
    expect(back).toBe(
      [
        '\uFEFFmodel,attribute,answer,as_of,period,planned,source,note,basis,reason',
        'odisha-ama-sathi,users,\'=1+1,,,soon,,test,,"answer: ""=1+1"" is a formula. Write its result: copy the cell and paste it as a value. planned: ""soon"" does not say whether it is only planned. Write yes when the answer is only a plan, and leave the cell empty when it is in use."',
        'odisha-ama-sathi,languages,Hindi,,,,,,,"answer: Rows 4 and 5 both answer ""languages"", for the same time and from the same source. Keep one of them; an answer of another day has its own date, one from elsewhere its own source."',
        'odisha-ama-sathi,languages,Odia,,,,,,,"answer: Rows 4 and 5 both answer ""languages"", for the same time and from the same source. Keep one of them; an answer of another day has its own date, one from elsewhere its own source."',
        '',
      ].join('\r\n'),
    );
    const mended = back.replace("'=1+1", '2').replace('soon', 'yes').replace(',Odia,', ',,');
    const { incoming, faults, refused } = read(mended);
    expect([faults, refused]).toEqual([[], []]);
    expect(incoming.claims.map(({ value, stage }) => [value, stage])).toEqual([
      ['2', 'planned'],
      ['hi', 'in-use'],
    ]);
  });
});
