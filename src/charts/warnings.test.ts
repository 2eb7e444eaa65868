import { describe, expect, test } from 'vitest';
import { attributeOf } from '../knowledge/claims-for-tests.ts';
import { warningInWords } from './chart-words.ts';
import { countsOtherwise } from './counts-otherwise.ts';
import { NAMES, only, PER_PERIOD, STOCK, specsFrom, TOTAL } from './specs-for-tests.ts';

const kindsOf = (...args: Parameters<typeof specsFrom>) =>
  only(specsFrom(...args).bars).warnings.map(({ kind }) => kind);

describe('bars of other times', () => {
  test('twelve months apart are of the same time, thirteen are not', () => {
    expect(kindsOf(STOCK, { one: '5|2024-01|press', two: '6|2025-01|press' })).toEqual([]);
    const { bars } = specsFrom(STOCK, { one: '5|2024-01|press', two: '6|2025-02-03|press' });
    expect(bars?.warnings).toEqual([{ kind: 'years-differ', from: '2024-01', to: '2025-02-03' }]);
  });
});

describe('places of other kinds', () => {
  const tables = { one: '500|2025-01|press', two: '600|2025-01|press' };
  const kinds = { one: 'country', two: 'city' } as const;
  test('are said of totals and people, which grow with a place', () => {
    expect(kindsOf(TOTAL, tables, kinds)).toEqual(['places-differ']);
    expect(kindsOf(TOTAL, tables)).toEqual([]);
  });
  test('are not said of shares and of services', () => {
    expect(kindsOf(STOCK, tables, kinds)).toEqual([]);
    expect(
      kindsOf(attributeOf({ unit: 'percent' }), { one: '5|2025|press', two: '6|2025|press' }, kinds),
    ).toEqual([]);
  });
});

describe('notes that say how a figure counts', () => {
  test.each([
    ["counts 'uses', not people, in the first 22 days", true],
    ['garbage only, from 7 June; debris not counted, so lower than a total', true],
    ['how a service is counted is not said', true],
    ['worked out from 23,003 of 2.37 lakh complaints', true],
    ['the corporation’s line, by mid-June 2025', false],
    ['undated page, written at launch', false],
    ["minister's figures", false],
    [undefined, false],
  ])('%s: %s', (note, expected) => {
    expect(countsOtherwise(note)).toBe(expected);
  });

  test('are named by their claims', () => {
    const { bars } = specsFrom(STOCK, { one: '5|2025-01|press|note counts uses', two: '6|2025-01|press' });
    expect(bars?.warnings).toEqual([{ kind: 'notes-differ', claims: ['one/a'] }]);
  });
});

test('each warning is said in words', () => {
  const { bars } = specsFrom(
    PER_PERIOD,
    {
      one: '5|2023-01|press|period day, note counts uses',
      two: '9000|2025-01|press|period month',
      three: '6|2025-01|press|period month',
    },
    { one: 'country' },
  );
  expect(only(bars).warnings.map((warning) => warningInWords(warning, NAMES))).toEqual([
    'These figures do not all count the same time (in a day; in a month). Each kind has an axis of its own; do not read one against another.',
    'Some figures are more than 50 times as large as others. They stand apart, each group on an axis of its own.',
    'The bars do not speak of the same time: the oldest is of January 2023, the newest of January 2025.',
    'A country, states and cities stand side by side: totals grow with the number of people, and are not divided by it here.',
    'Not all of these count alike. The sources or the records say of them:',
  ]);
});
