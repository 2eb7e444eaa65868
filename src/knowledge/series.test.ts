import { describe, expect, it } from 'vitest';
import type { Attribute } from '../schemas/attribute.ts';
import { cellOf } from './cell.ts';
import {
  attributeOf,
  cellFrom,
  claimsFrom,
  MODEL,
  PER_PERIOD,
  permutationsOf,
  RUNNING_TOTAL,
  STOCK,
} from './claims-for-tests.ts';
import { type Series, seriesOf } from './series.ts';

/** Lines in words: by period, the points as "date value", with "!" where another claim contradicts. */
function tell(series: readonly Series[]): Record<string, string> {
  return Object.fromEntries(
    series.map(({ period = 'no period', points }) => [
      period,
      points.map(({ date, value, contested }) => `${date} ${value}${contested ? '!' : ''}`).join(', '),
    ]),
  );
}

describe('figures over time', () => {
  it.each<{ rule: string; attribute: Attribute; claims: string; lines: Record<string, string> }>([
    {
      rule: 'the oldest comes first, a year alone before its January, a month before its days',
      attribute: STOCK,
      claims: `900 | 2026-03    | official-statement
               161 | 2025-01-30 | official-statement
               750 | 2025       | press
               161 | 2025-01    | press
               100 | 2024-12-31 | press`,
      lines: { 'no period': '2024-12-31 100, 2025 750, 2025-01 161, 2025-01-30 161, 2026-03 900' },
    },
    {
      rule: 'figures of days, months, years and intervals never join a total nor each other',
      attribute: RUNNING_TOTAL,
      claims: `8674  | 2025-06-14 | press
               12265 | 2025-09-20 | press
               40    | 2025-09-19 | press | period day
               900   | 2025-08    | press | period month
               1200  | 2025-09    | press | period month
               5000  | 2024       | press | period year
               3300  | 2025-06-30 | press | period 2025-01-01/2025-06-30`,
      lines: {
        'no period': '2025-06-14 8674, 2025-09-20 12265',
        day: '2025-09-19 40',
        month: '2025-08 900, 2025-09 1200',
        year: '2024 5000',
        '2025-01-01/2025-06-30': '2025-06-30 3300',
      },
    },
    {
      rule: 'the same holds where periods are what is asked',
      attribute: PER_PERIOD,
      claims: `54226 | 2022-11    | press | period month
               30000 | 2022-11-13 | press | period day
               60000 | 2022-12    | press | period month`,
      lines: { month: '2022-11 54226, 2022-12 60000', day: '2022-11-13 30000' },
    },
    {
      rule: 'plans, unknowns, not-applicable and former claims are no points, and 0 is one',
      attribute: STOCK,
      claims: `0              | 2025-01 | press
               175            | 2025-02 | press | planned
               unknown        | 2025-03 | observed
               not-applicable | 2025-04 | press
               190            | 2025-05 | press | withdrawn misread
               200            | 2025-06 | press
               210            | 2025-06 | press | replaces f`,
      lines: { 'no period': '2025-01 0, 2025-06 210' },
    },
    {
      rule: 'both sides of a contradiction are points and are marked, also in the past',
      attribute: STOCK,
      claims: `161 | 2025-01-30 | official-statement
               200 | 2025-01-30 | press
               273 | 2025-05-05 | official-statement
               900 | 2026-02-14 | official-statement
               500 | 2026-02    | press`,
      lines: {
        'no period': '2025-01-30 161!, 2025-01-30 200!, 2025-05-05 273, 2026-02 500!, 2026-02-14 900!',
      },
    },
    {
      rule: 'growth within a month is not marked',
      attribute: RUNNING_TOTAL,
      claims: `10 | 2025-01-10 | press
               20 | 2025-01-20 | press`,
      lines: { 'no period': '2025-01-10 10, 2025-01-20 20' },
    },
    {
      rule: 'what `disputes` links is marked across months',
      attribute: STOCK,
      claims: `10 | 2025-01 | press
               20 | 2025-02 | press
               30 | 2025-03 | press | disputes a`,
      lines: { 'no period': '2025-01 10!, 2025-02 20, 2025-03 30!' },
    },
  ])('$rule', ({ attribute, claims, lines }) => {
    expect(tell(seriesOf(cellFrom(attribute, claims)))).toEqual(lines);
  });

  it('every point carries its claim, every line its model and attribute', () => {
    const claims = claimsFrom('150 | 2025-12-25 | official-statement');
    expect(seriesOf(cellOf(MODEL, STOCK, claims))).toEqual([
      {
        model: MODEL,
        attribute: 'asked',
        period: undefined,
        points: [{ claim: claims[0], date: '2025-12-25', value: 150, contested: false }],
      },
    ]);
  });

  it('there is no line without a record', () => {
    expect(seriesOf(cellFrom(STOCK, ''))).toEqual([]);
  });

  it.each(['date', 'text', 'choice', 'boolean', 'list'] as const)('a %s has no line', (type) => {
    expect(seriesOf(cellFrom(attributeOf({ type }), '2019 | 2025-12 | press'))).toEqual([]);
  });

  it('the order of the rows of the file does not matter', () => {
    const orders = permutationsOf(
      claimsFrom(`
        10 | 2025-01-10 | press
        20 | 2025-01-10 | press
        20 | 2025-01-10 | vendor
        30 | 2025-02    | press | period month
        40 | 2025-02    | press | period year
      `),
    );
    expect(orders).toHaveLength(120);
    const told = orders.map((rows) => JSON.stringify(seriesOf(cellOf(MODEL, RUNNING_TOTAL, rows))));
    expect(new Set(told).size).toBe(1);
  });
});
