import { describe, expect, it } from 'vitest';
import { BASES } from '../schemas/vocabulary.ts';
import { cellOf } from './cell.ts';
import {
  attributeOf,
  claimsFrom,
  idsOf,
  MODEL,
  permutationsOf,
  SETTLED_DATE,
  STOCK,
  YES_OR_NO,
} from './claims-for-tests.ts';
import { orderClaims } from './order.ts';

const SETTLED_CHOICE = attributeOf({ type: 'choice', changes: false });

describe('order of claims that move with time', () => {
  it.each([
    {
      rule: 'in use before planned, however old and weak',
      claims: `no  | 2019       | vendor
               yes | 2026-02-01 | official-document | planned`,
      order: 'a b',
    },
    {
      rule: 'the latest month before the stronger basis',
      claims: `161 | 2025-01-30 | observed
               900 | 2025-02-01 | vendor`,
      order: 'b a',
    },
    {
      rule: 'the stronger basis before the latest day of one month',
      claims: `150 | 2025-12-01 | official-statement
               175 | 2025-12-31 | press`,
      order: 'a b',
    },
    {
      rule: 'the latest day of one month on one basis',
      claims: `150 | 2025-12-01 | press
               175 | 2025-12-31 | press`,
      order: 'b a',
    },
    {
      rule: 'a day before its month on one basis',
      claims: `150 | 2025-12    | press
               175 | 2025-12-01 | press`,
      order: 'b a',
    },
    {
      rule: 'a month on a stronger basis before a day of it',
      claims: `150 | 2025-12-31 | press
               175 | 2025-12    | official-statement`,
      order: 'b a',
    },
    {
      rule: "a year alone counts before that year's first month, on any basis",
      claims: `750 | 2025       | observed
               161 | 2025-01-01 | vendor`,
      order: 'b a',
    },
    {
      rule: "a year alone counts after the year before's last month",
      claims: `750 | 2025       | vendor
               161 | 2024-12-31 | observed`,
      order: 'a b',
    },
    {
      rule: 'of two years alone the later, then the stronger basis',
      claims: `350 | 2024 | official-document
               500 | 2025 | vendor
               750 | 2025 | press`,
      order: 'c b a',
    },
    {
      rule: 'unknown comes after an older answer',
      claims: `unknown | 2026-03-01 | observed
               161     | 2019       | vendor`,
      order: 'b a',
    },
    {
      rule: 'unknown comes after a plan',
      claims: `unknown | 2026-03-01 | observed
               161     | 2019       | vendor | planned`,
      order: 'b a',
    },
    {
      rule: 'not-applicable is an answer like any other',
      claims: `not-applicable | 2026-03-01 | official-statement
               161            | 2019       | official-statement`,
      order: 'a b',
    },
    {
      rule: 'of two that are alike in all, the one recorded later',
      claims: `150 | 2025-12-25 | press | recorded_on 2026-11-23
               175 | 2025-12-25 | press | recorded_on 2026-11-24`,
      order: 'b a',
    },
  ])('$rule', ({ claims, order }) => {
    expect(idsOf(orderClaims(STOCK, claimsFrom(claims)))).toBe(order);
  });

  it('the bases stand in the order of the design, strongest first', () => {
    const claims = claimsFrom(`
      1 | 2025-12-06 | vendor
      1 | 2025-12-05 | press
      1 | 2025-12-04 | official-statement
      1 | 2025-12-03 | official-document
      1 | 2025-12-02 | independent
      1 | 2025-12-01 | observed
    `);
    const order = ['observed', 'independent', 'official-document', 'official-statement', 'press', 'vendor'];
    expect(orderClaims(STOCK, claims).map(({ basis }) => basis)).toEqual(order);
    expect(BASES).toEqual(order);
  });
});

describe('order of claims of a settled fact', () => {
  it.each([
    {
      rule: 'in use before planned',
      claims: `2024-01-01 | 2023-12-01 | official-document | planned
               2024-03-01 | 2024-03-02 | vendor`,
      order: 'b a',
    },
    {
      rule: 'the stronger basis before the later month and before more sources',
      claims: `2020-03-20 | 2024-01-01 | press
               2020-03-20 | 2024-02-01 | press
               2020-03-19 | 2020-03-19 | official-statement`,
      order: 'c b a',
    },
    {
      rule: 'the value most sources give before the later month',
      claims: `2020-03-19 | 2020-03-19 | press
               2020-03-19 | 2020-03-20 | press
               2020-03-20 | 2024-02-01 | press`,
      order: 'b a c',
    },
    {
      rule: 'a source that says it twice counts once',
      claims: `2020-03-19 | 2020-03-19 | press | source src-one
               2020-03-19 | 2020-03-20 | press | source src-one
               2020-03-20 | 2020-03-19 | press | source src-two
               2020-03-20 | 2020-03-20 | press | source src-three`,
      order: 'd c b a',
    },
    {
      rule: 'sources on a weaker basis support a value too',
      claims: `2020-03-19 | 2020-03-19 | official-statement
               2020-03-19 | 2020-03-20 | vendor
               2020-03-20 | 2024-02-01 | official-statement`,
      order: 'a c b',
    },
    {
      rule: 'a source that gives only the month supports a day within it',
      claims: `2020-03-19 | 2020-03-19 | press
               2020-03    | 2020-03-20 | vendor
               2020-04-20 | 2024-02-01 | press`,
      order: 'a c b',
    },
    {
      rule: 'a plan supports no fact',
      claims: `2020-03-19 | 2020-03-19 | press
               2020-03-19 | 2020-01-20 | press | planned
               2020-03-20 | 2020-03-20 | press`,
      order: 'c a b',
    },
    {
      rule: 'the more precise of two dates that agree',
      claims: `2019       | 2019-12-31 | press
               2019-02    | 2019-06-01 | press
               2019-02-12 | 2019-02-12 | press`,
      order: 'c b a',
    },
    {
      rule: 'the more precise of two dates that one source gave',
      claims: `2019-02    | 2019-06-01 | press | source src-one
               2019-02-12 | 2019-02-12 | press | source src-one`,
      order: 'b a',
    },
    {
      rule: 'the value most sources give before a more precise one that contradicts it',
      claims: `2019-03-12 | 2019-06-01 | press
               2019-02    | 2019-02-20 | press
               2019-02    | 2019-02-28 | press`,
      order: 'c b a',
    },
    {
      rule: 'a vaguer date that agrees with both sides does not come before them',
      claims: `2019-02    | 2019-06-01 | press
               2019-02-12 | 2019-02-12 | press
               2019-02-13 | 2019-02-13 | press`,
      order: 'c b a',
    },
    {
      rule: 'unknown comes after an answer on a weaker basis',
      claims: `unknown | 2026-01-01 | observed
               2019-02 | 2019-02-12 | vendor`,
      order: 'b a',
    },
  ])('$rule', ({ claims, order }) => {
    expect(idsOf(orderClaims(SETTLED_DATE, claimsFrom(claims)))).toBe(order);
  });

  it('precision is a matter of dates: a longer word is not a better answer', () => {
    const claims = claimsFrom(`
      vendor-built-it | 2024-01 | press
      meta            | 2024-02 | press
    `);
    expect(idsOf(orderClaims(SETTLED_CHOICE, claims))).toBe('b a');
  });

  it('not-applicable of a number is one value, whoever gives it', () => {
    const claims = claimsFrom(`
      not-applicable | 2020-01 | press
      not-applicable | 2020-02 | press
      5              | 2024-01 | press
    `);
    expect(idsOf(orderClaims(attributeOf({ changes: false }), claims))).toBe('b a c');
  });
});

describe('the order does not depend on the rows of the file', () => {
  it.each([
    {
      kind: 'that changes',
      attribute: YES_OR_NO,
      claims: `yes     | 2025-03-07 | press
               no      | 2025-03-24 | official-statement
               no      | 2025-03-24 | official-statement
               yes     | 2025       | press
               unknown | 2026-01    | observed
               yes     | 2026-02    | press | planned`,
      order: 'b c a d f e',
      rivals: 'a',
    },
    {
      kind: 'that is settled',
      attribute: SETTLED_DATE,
      claims: `2020-03-19 | 2020-03-19 | press
               2020-03-20 | 2020-03-19 | press
               2020-03    | 2020-03-19 | press
               2020       | 2020-03-19 | press
               2020-03-20 | 2020-03-19 | vendor
               2020-04    | 2020-03-19 | press`,
      order: 'b a c f d e',
      rivals: 'a f',
    },
  ])('of an attribute $kind', ({ attribute, claims, order, rivals }) => {
    const orders = permutationsOf(claimsFrom(claims));
    expect(orders).toHaveLength(720);
    const told = orders.map((rows) => {
      const cell = cellOf(MODEL, attribute, rows);
      return `${idsOf(cell.current)} against ${idsOf(cell.rivals)}`;
    });
    expect([...new Set(told)]).toEqual([`${order} against ${rivals}`]);
  });

  it('the list handed in is left as it was', () => {
    const claims = claimsFrom(`
      1 | 2025-01 | press
      2 | 2025-02 | press
    `);
    orderClaims(STOCK, claims);
    expect(idsOf(claims)).toBe('a b');
  });
});
