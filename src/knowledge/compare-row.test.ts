import { describe, expect, test } from 'vitest';
import { type ComparedCell, countsWithPeople, mixesPeriods, relateRow } from './compare-row.ts';

const cell = (value: string | undefined, rest: Partial<ComparedCell> = {}): ComparedCell => ({
  state: value === undefined ? 'no-record' : 'answered',
  value,
  period: undefined,
  contested: false,
  ...rest,
});

describe('the answers of a row', () => {
  test.each([
    ['number', ['150', '150.0'], 'same'],
    ['number', ['150', '161'], 'differs'],
    ['boolean', ['yes', 'no'], 'differs'],
    ['list', ['te;en', 'en; te'], 'same'],
    ['list', ['te;en', 'te'], 'differs'],
    ['date', ['2025-01', '2025-01-30'], 'differs'],
    ['text', ['By order', 'By law'], 'prose'],
    ['text', ['By order', 'By order'], 'prose'],
  ] as const)('%s %j: %s', (type, values, relation) => {
    expect(
      relateRow(
        { type },
        values.map((value) => cell(value)),
      ),
    ).toBe(relation);
  });

  test('a cell without a record neither differs nor agrees', () => {
    expect(relateRow({ type: 'boolean' }, [cell('yes'), cell(undefined)])).toBe('alone');
    expect(relateRow({ type: 'boolean' }, [cell('yes'), cell(undefined), cell('yes')])).toBe('same');
  });

  test('a plan differs from the fact that it plans', () => {
    expect(relateRow({ type: 'boolean' }, [cell('yes'), cell('yes', { state: 'planned' })])).toBe('differs');
  });

  test('"asked, not known" is an answer that differs from one that is known, in words too', () => {
    const unknown = cell('unknown', { state: 'unknown' });
    expect(relateRow({ type: 'number' }, [cell('150'), unknown])).toBe('differs');
    expect(relateRow({ type: 'text' }, [cell('By order'), unknown])).toBe('differs');
    expect(relateRow({ type: 'text' }, [unknown, unknown])).toBe('same');
  });

  test('a contested answer differs, since both sides stand there', () => {
    expect(relateRow({ type: 'number' }, [cell('150', { contested: true }), cell('150')])).toBe('differs');
  });

  test('a figure of a month differs from a total, and the row says that it mixes them', () => {
    const cells = [cell('150'), cell('150', { state: 'period-only', period: 'month' })];
    expect(relateRow({ type: 'number' }, cells)).toBe('differs');
    expect(mixesPeriods({ type: 'number' }, cells)).toBe(true);
    expect(mixesPeriods({ type: 'number' }, [cell('150'), cell('160'), cell(undefined)])).toBe(false);
  });
});

test('totals and people are counted per head; shares, hours and services are not', () => {
  expect(countsWithPeople({ type: 'number', counts: 'cumulative', unit: 'complaints' })).toBe(true);
  expect(countsWithPeople({ type: 'number', counts: 'at-a-date', unit: 'people' })).toBe(true);
  expect(countsWithPeople({ type: 'number', counts: 'at-a-date', unit: 'percent' })).toBe(false);
  expect(countsWithPeople({ type: 'number', counts: 'at-a-date', unit: 'services' })).toBe(false);
  expect(countsWithPeople({ type: 'text', counts: undefined, unit: undefined })).toBe(false);
});
