import { describe, expect, it } from 'vitest';
import type { Attribute } from '../schemas/attribute.ts';
import { cellOf, findContradicted, historyOf, isContested, isDueForReview } from './cell.ts';
import {
  attributeOf,
  cellFrom,
  claimsFrom,
  idsOf,
  MODEL,
  PER_PERIOD,
  RUNNING_TOTAL,
  STOCK,
  TEXT,
  YES_OR_NO,
} from './claims-for-tests.ts';

describe('what a cell says', () => {
  it.each<{ state: string; when: string; attribute: Attribute; claims: string; best: string | undefined }>([
    {
      state: 'answered',
      when: 'a claim in use says yes',
      attribute: YES_OR_NO,
      claims: 'yes | 2025-03 | press',
      best: 'yes',
    },
    {
      state: 'answered',
      when: 'a claim in use says no: an answer like yes',
      attribute: YES_OR_NO,
      claims: 'no | 2025-03 | press',
      best: 'no',
    },
    {
      state: 'answered',
      when: 'the figure is 0: an answer like any other',
      attribute: STOCK,
      claims: '0 | 2025-03 | press',
      best: '0',
    },
    {
      state: 'answered',
      when: 'a later plan stands beside a claim in use',
      attribute: YES_OR_NO,
      claims: `no  | 2019    | vendor
               yes | 2026-02 | official-document | planned`,
      best: 'no',
    },
    {
      state: 'answered',
      when: 'nobody knew, later, what an older claim knows',
      attribute: STOCK,
      claims: `150     | 2019    | vendor
               unknown | 2026-02 | observed`,
      best: '150',
    },
    {
      state: 'planned',
      when: 'there are only plans',
      attribute: YES_OR_NO,
      claims: `no  | 2025-02 | official-document | planned
               yes | 2026-02 | press             | planned`,
      best: 'yes',
    },
    {
      state: 'period-only',
      when: 'a total was asked and only a period is counted',
      attribute: RUNNING_TOTAL,
      claims: '3000000 | 2025-08 | vendor | period month',
      best: undefined,
    },
    {
      state: 'period-only',
      when: 'a stock was asked and only a period is counted',
      attribute: STOCK,
      claims: '3000000 | 2025-08 | vendor | period 2025-01-01/2025-06-30',
      best: undefined,
    },
    {
      state: 'answered',
      when: 'periods are what is asked',
      attribute: PER_PERIOD,
      claims: '3000000 | 2025-08 | vendor | period month',
      best: '3000000',
    },
    {
      state: 'unknown',
      when: 'it was asked and nobody knew',
      attribute: STOCK,
      claims: `unknown | 2026-02 | observed
               unknown | 2026-01 | press`,
      best: 'unknown',
    },
    {
      state: 'not-applicable',
      when: 'the question makes no sense there',
      attribute: STOCK,
      claims: 'not-applicable | 2026-02 | press',
      best: 'not-applicable',
    },
    { state: 'no-record', when: 'there is no claim', attribute: STOCK, claims: '', best: undefined },
    {
      state: 'no-record',
      when: 'the only claim was withdrawn',
      attribute: STOCK,
      claims: '150 | 2025-03 | press | withdrawn speaks of another service',
      best: undefined,
    },
  ])('$state, when $when', ({ state, attribute, claims, best }) => {
    const cell = cellFrom(attribute, claims);
    expect(cell.state).toBe(state);
    expect(cell.best?.value).toBe(best);
    expect(isContested(cell)).toBe(false);
  });

  it('names its model and its attribute', () => {
    const cell = cellOf('kerala', STOCK, []);
    expect(cell.model).toBe('kerala');
    expect(cell.attribute).toBe(STOCK);
  });
});

describe('where the claims of a cell stand', () => {
  it('each in one place: of its own kind, of a period, or former', () => {
    const cell = cellFrom(
      RUNNING_TOTAL,
      `8674  | 2025-06-14 | official-statement
       12265 | 2025-09-20 | official-statement
       900   | 2025-08    | press              | period month
       1200  | 2025-09    | press              | period month
       9000  | 2025-06-14 | press              | withdrawn counted twice
       800   | 2025-08    | press              | withdrawn misread, period month`,
    );
    expect(idsOf(cell.current)).toBe('b a');
    expect(idsOf(cell.periodFigures)).toBe('d c');
    expect(idsOf(cell.former)).toBe('f e');
  });

  it('a claim corrected twice leaves only the last', () => {
    const chain = `100 | 2025-03 | observed
                   110 | 2025-03 | press | replaces a
                   120 | 2025-03 | press | replaces b`;
    const cell = cellFrom(STOCK, chain);
    expect(idsOf(cell.current)).toBe('c');
    expect(idsOf(cell.former)).toBe('a b');
    expect(isContested(cell)).toBe(false);
    expect(cellOf(MODEL, STOCK, claimsFrom(chain).reverse())).toEqual(cell);
  });

  it('a correction may move a figure to a line of its own', () => {
    const cell = cellFrom(
      RUNNING_TOTAL,
      `3000000 | 2025-08 | vendor
       3000000 | 2025-08 | vendor | period month, replaces a`,
    );
    expect(cell.state).toBe('period-only');
    expect(idsOf(cell.periodFigures)).toBe('b');
    expect(idsOf(cell.former)).toBe('a');
  });

  it('where periods are what is asked, all compete: the latest month first, whatever its period', () => {
    const cell = cellFrom(
      PER_PERIOD,
      `5000000 | 2022-12-29 | vendor             | period month
       110000  | 2025-08-01 | vendor             | period day
       9000000 | 2024       | official-statement | period year`,
    );
    expect(idsOf(cell.current)).toBe('b c a');
    expect(cell.periodFigures).toEqual([]);
  });

  it('the claims handed in are left as they were', () => {
    const claims = claimsFrom(`
      1 | 2025-01 | press
      2 | 2025-02 | press
      3 | 2025-02 | press | period month
      4 | 2025-03 | press | period month
    `);
    cellOf(MODEL, STOCK, claims);
    expect(idsOf(claims)).toBe('a b c d');
  });
});

describe('history', () => {
  it('holds all that stands, newest first, plans and periods too, and nothing that fell', () => {
    const cell = cellFrom(
      STOCK,
      `161     | 2025-01-30 | official-statement
       750     | 2025       | press
       200     | 2025-01    | press
       900     | 2026-03    | press              | planned
       3000    | 2025-08    | vendor             | period month
       unknown | 2025-09    | observed
       700     | 2024-12    | press
       173     | 2025-01-31 | vendor             | withdrawn misread`,
    );
    expect(idsOf(historyOf(cell))).toBe('d f e a c b g');
  });

  it('is empty where there is no record', () => {
    expect(historyOf(cellFrom(STOCK, ''))).toEqual([]);
  });
});

describe('contradictions in the history', () => {
  it.each([
    {
      rule: 'those of earlier months are marked, though the best claim is not contested',
      attribute: STOCK,
      claims: `161 | 2025-01-30 | official-statement
               200 | 2025-01-30 | press
               273 | 2025-05-05 | official-statement
               900 | 2026-03    | official-statement`,
      marked: ['a', 'b'],
      contested: false,
    },
    {
      rule: 'those of the best claim are marked as well, on both sides',
      attribute: STOCK,
      claims: `150 | 2025-12-25 | official-statement
               175 | 2025-12    | press
               120 | 2025-09    | press`,
      marked: ['a', 'b'],
      contested: true,
    },
    {
      rule: 'claims linked by `disputes`, both',
      attribute: TEXT,
      claims: `all day    | 2024-01 | press
               in the day | 2024-06 | press | disputes a
               all day    | 2025-01 | press`,
      marked: ['a', 'b'],
      contested: false,
    },
    {
      rule: 'two figures of one month, among the lines of their own',
      attribute: RUNNING_TOTAL,
      claims: `153000000 | 2023       | vendor
               5000000   | 2022-12-29 | vendor | period month
               6000000   | 2022-12    | press  | period month
               3000000   | 2025-08-28 | vendor | period month`,
      marked: ['b', 'c'],
      contested: false,
    },
    {
      rule: 'two figures of one month reported on two days: a figure of a period does not grow',
      attribute: RUNNING_TOTAL,
      claims: `5000000 | 2022-12-29 | vendor | period month
               6000000 | 2022-12-30 | press  | period month`,
      marked: ['a', 'b'],
      contested: false,
    },
    {
      rule: 'growth, other months, plans, unknowns and years alone are not',
      attribute: RUNNING_TOTAL,
      claims: `10      | 2025-01-10 | press
               20      | 2025-01-20 | press
               30      | 2025-02    | press
               40      | 2025-02    | press | planned
               unknown | 2025-02    | observed
               50      | 2025       | press
               60      | 2025       | press`,
      marked: [],
      contested: false,
    },
    {
      rule: 'what was replaced or withdrawn is not, and marks nothing',
      attribute: STOCK,
      claims: `10 | 2025-01 | press
               20 | 2025-01 | press | replaces a
               30 | 2025-01 | press | withdrawn misread`,
      marked: [],
      contested: false,
    },
  ])('$rule', ({ attribute, claims, marked, contested }) => {
    const cell = cellFrom(attribute, claims);
    expect([...findContradicted(cell)].sort()).toEqual(marked);
    expect(isContested(cell)).toBe(contested);
  });
});

describe('due for review', () => {
  const REVIEWED = attributeOf({ review_months: 6 });
  const SETTLED = attributeOf({ type: 'date', changes: false, review_months: 6 });
  const REVIEWED_TOTAL = attributeOf({ counts: 'cumulative', review_months: 6 });

  it.each<{ when: string; attribute: Attribute; claims: string; today: string; due: boolean }>([
    {
      when: 'exactly so many months old: no',
      attribute: REVIEWED,
      claims: '150 | 2025-01-30 | press',
      today: '2025-07-01',
      due: false,
    },
    {
      when: 'the same on the last day of that month: no',
      attribute: REVIEWED,
      claims: '150 | 2025-01-01 | press',
      today: '2025-07-31',
      due: false,
    },
    {
      when: 'one month more: yes',
      attribute: REVIEWED,
      claims: '150 | 2025-01-30 | press',
      today: '2025-08-01',
      due: true,
    },
    {
      when: 'a month alone, exactly so many months old: no',
      attribute: REVIEWED,
      claims: '150 | 2025-01 | press',
      today: '2025-07-31',
      due: false,
    },
    {
      when: 'a month alone, one month more: yes',
      attribute: REVIEWED,
      claims: '150 | 2025-01 | press',
      today: '2025-08-01',
      due: true,
    },
    {
      when: 'over the turn of a year: no',
      attribute: REVIEWED,
      claims: '150 | 2025-11 | press',
      today: '2026-05-31',
      due: false,
    },
    {
      when: 'a year alone counts from its January: not yet in July',
      attribute: REVIEWED,
      claims: '150 | 2025 | press',
      today: '2025-07-31',
      due: false,
    },
    {
      when: 'a year alone counts from its January: in August',
      attribute: REVIEWED,
      claims: '150 | 2025 | press',
      today: '2025-08-01',
      due: true,
    },
    {
      when: 'the best claim is new, whatever stands behind it: no',
      attribute: REVIEWED,
      claims: `150 | 2019-01 | observed
               200 | 2026-10 | vendor`,
      today: '2026-11-24',
      due: false,
    },
    {
      when: 'the best claim is old, though a plan is new: yes',
      attribute: REVIEWED,
      claims: `150 | 2019-01 | observed
               200 | 2026-10 | vendor | planned`,
      today: '2026-11-24',
      due: true,
    },
    {
      when: 'a plan alone grows old as well: yes',
      attribute: REVIEWED,
      claims: '150 | 2019-01 | observed | planned',
      today: '2026-11-24',
      due: true,
    },
    {
      when: 'a settled fact: never',
      attribute: SETTLED,
      claims: '2019-02-12 | 2019-02-12 | press',
      today: '2026-11-24',
      due: false,
    },
    {
      when: 'an attribute that names no time for review: never',
      attribute: STOCK,
      claims: '150 | 2009 | press',
      today: '2026-11-24',
      due: false,
    },
    { when: 'no record: no', attribute: REVIEWED, claims: '', today: '2026-11-24', due: false },
    {
      when: 'only figures of periods, and no best claim: no',
      attribute: REVIEWED_TOTAL,
      claims: '150 | 2009 | press | period year',
      today: '2026-11-24',
      due: false,
    },
  ])('$when', ({ attribute, claims, today, due }) => {
    expect(isDueForReview(cellFrom(attribute, claims), today)).toBe(due);
  });
});
