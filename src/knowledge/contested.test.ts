import { describe, expect, it } from 'vitest';
import type { Attribute } from '../schemas/attribute.ts';
import { isContested } from './cell.ts';
import {
  attributeOf,
  cellFrom,
  idsOf,
  LIST,
  PER_PERIOD,
  RUNNING_TOTAL,
  SETTLED_DATE,
  STOCK,
  TEXT,
  YES_OR_NO,
} from './claims-for-tests.ts';

const CHOICE = attributeOf({ type: 'choice' });
const MANY = attributeOf({ type: 'list', cardinality: 'many' });
const SETTLED_NUMBER = attributeOf({ changes: false });
const SETTLED_TEXT = attributeOf({ type: 'text', changes: false });

interface Case {
  rule: string;
  attribute: Attribute;
  claims: string;
  /** "b against a c": the best claim, and those that contradict it; "b" when none does. */
  shown: string;
}

function expectShown({ attribute, claims, shown }: Case): void {
  const cell = cellFrom(attribute, claims);
  const against = cell.rivals.length > 0 ? ` against ${idsOf(cell.rivals)}` : '';
  expect(`${cell.best?.id}${against}`).toBe(shown);
  expect(isContested(cell)).toBe(shown.includes('against'));
}

describe('contested by the same month', () => {
  it.each<Case>([
    {
      rule: 'a stock that differs on two days of one month',
      attribute: STOCK,
      claims: `254 | 2025-04-07 | official-statement
               210 | 2025-04-16 | official-statement`,
      shown: 'b against a',
    },
    {
      rule: 'the same value of two sources is no conflict',
      attribute: STOCK,
      claims: `200 | 2025-04-07 | official-statement
               200 | 2025-04-16 | press`,
      shown: 'a',
    },
    {
      rule: 'the same figure written in two ways is no conflict',
      attribute: STOCK,
      claims: `93   | 2025-04-07 | official-statement
               93.0 | 2025-04-16 | press`,
      shown: 'a',
    },
    {
      rule: 'two neighbouring months are two times',
      attribute: STOCK,
      claims: `273 | 2025-05-31 | official-statement
               200 | 2025-06-01 | press`,
      shown: 'b',
    },
    {
      rule: 'the same month of another year is another time',
      attribute: STOCK,
      claims: `273 | 2024-05 | official-statement
               200 | 2025-05 | press`,
      shown: 'b',
    },
    {
      rule: 'only the best claim counts: an earlier month may disagree with itself',
      attribute: STOCK,
      claims: `161 | 2025-01-30 | official-statement
               200 | 2025-01-30 | press
               900 | 2026-03    | press`,
      shown: 'c',
    },
    {
      rule: 'every other value of the month is a rival, the strongest first',
      attribute: STOCK,
      claims: `150 | 2025-12-25 | official-document
               175 | 2025-12    | press
               160 | 2025-12-01 | official-statement
               150 | 2025-12-02 | press`,
      shown: 'a against c b',
    },
    {
      rule: 'two claims known only to the year are not of one month',
      attribute: STOCK,
      claims: `350 | 2025 | press
               500 | 2025 | press`,
      shown: 'a',
    },
    {
      rule: 'a year alone is not of one month with its January',
      attribute: STOCK,
      claims: `350 | 2025    | press
               161 | 2025-01 | press`,
      shown: 'b',
    },
    {
      rule: 'choices',
      attribute: CHOICE,
      claims: `live      | 2025-09-14 | press
               announced | 2025-09-01 | press`,
      shown: 'a against b',
    },
    {
      rule: 'not-applicable contradicts a figure',
      attribute: STOCK,
      claims: `not-applicable | 2025-09-14 | official-statement
               120            | 2025-09-26 | press`,
      shown: 'a against b',
    },
    {
      rule: 'not-applicable, said twice of a number, is no conflict',
      attribute: STOCK,
      claims: `not-applicable | 2025-09-14 | official-statement
               not-applicable | 2025-09-26 | press`,
      shown: 'a',
    },
    {
      rule: '"asked, not known" contradicts nothing',
      attribute: STOCK,
      claims: `120     | 2025-09-26 | press
               unknown | 2025-09-27 | observed`,
      shown: 'a',
    },
  ])('$rule', expectShown);
});

describe('running totals', () => {
  it.each<Case>([
    {
      rule: 'growth within a month is no conflict',
      attribute: RUNNING_TOTAL,
      claims: `8674  | 2025-06-14 | official-statement
               12265 | 2025-06-30 | official-statement`,
      shown: 'b',
    },
    {
      rule: 'two totals of one day are',
      attribute: RUNNING_TOTAL,
      claims: `4525 | 2025-06-14 | official-statement
               5361 | 2025-06-14 | press`,
      shown: 'a against b',
    },
    {
      rule: 'a month alone against a day of it is, for nobody knows that it grew',
      attribute: RUNNING_TOTAL,
      claims: `150 | 2025-12-25 | official-statement
               175 | 2025-12    | press`,
      shown: 'a against b',
    },
    {
      rule: 'two totals of a month alone are',
      attribute: RUNNING_TOTAL,
      claims: `150 | 2025-12 | official-statement
               175 | 2025-12 | press`,
      shown: 'a against b',
    },
    {
      rule: 'a stock is not a running total: another day of the month is no excuse',
      attribute: STOCK,
      claims: `8674  | 2025-06-14 | official-statement
               12265 | 2025-06-30 | official-statement`,
      shown: 'b against a',
    },
  ])('$rule', expectShown);
});

describe('periods', () => {
  it.each<Case>([
    {
      rule: 'a figure of the month does not contradict the total of that month',
      attribute: RUNNING_TOTAL,
      claims: `12265 | 2025-09 | official-statement
               3591  | 2025-09 | press              | period month`,
      shown: 'a',
    },
    {
      rule: 'two figures of the same month contradict each other where periods are what is asked',
      attribute: PER_PERIOD,
      claims: `5000000 | 2025-08    | official-statement | period month
               3000000 | 2025-08-28 | vendor             | period month`,
      shown: 'a against b',
    },
    {
      rule: 'a day and a month are two questions',
      attribute: PER_PERIOD,
      claims: `54226 | 2022-11    | official-statement | period month
               30000 | 2022-11-13 | press              | period day`,
      shown: 'a',
    },
    {
      rule: 'two days of one month are two periods',
      attribute: PER_PERIOD,
      claims: `146 | 2023-06-23 | press | period day
               30  | 2023-06-24 | press | period day`,
      shown: 'b',
    },
    {
      rule: 'two figures of one day are one period',
      attribute: PER_PERIOD,
      claims: `146 | 2023-06-23 | official-statement | period day
               30  | 2023-06-23 | press              | period day`,
      shown: 'a against b',
    },
    {
      rule: 'two intervals are two questions, though reported on one day',
      attribute: PER_PERIOD,
      claims: `5714  | 2025-09-14 | official-statement | period 2025-01-01/2025-09-14
               34055 | 2025-09-14 | press              | period 2022-01-01/2025-09-14`,
      shown: 'a',
    },
  ])('$rule', expectShown);
});

describe('plans, corrections and withdrawals', () => {
  it.each<Case>([
    {
      rule: 'a plan does not contradict a fact',
      attribute: YES_OR_NO,
      claims: `no  | 2026-02-10 | press
               yes | 2026-02-16 | official-statement | planned`,
      shown: 'a',
    },
    {
      rule: 'a plan does not contradict a plan',
      attribute: YES_OR_NO,
      claims: `no  | 2026-02-10 | press              | planned
               yes | 2026-02-16 | official-statement | planned`,
      shown: 'b',
    },
    {
      rule: 'a plan of a settled fact contradicts nothing',
      attribute: SETTLED_DATE,
      claims: `2024-03-03 | 2024-03-03 | press
               2024-01-26 | 2023-12-01 | press | planned`,
      shown: 'a',
    },
    {
      rule: 'a replaced claim contradicts nothing',
      attribute: STOCK,
      claims: `175 | 2025-12    | press
               150 | 2025-12-25 | press | replaces a`,
      shown: 'b',
    },
    {
      rule: 'a replaced claim does not compete',
      attribute: STOCK,
      claims: `175 | 2025-12-31 | observed
               150 | 2025-12-25 | vendor | replaces a`,
      shown: 'b',
    },
    {
      rule: 'a withdrawn claim neither competes nor contradicts',
      attribute: STOCK,
      claims: `175 | 2025-12-31 | observed | withdrawn counted twice
               150 | 2025-12-25 | vendor`,
      shown: 'b',
    },
    {
      rule: 'a replaced claim does not dispute',
      attribute: TEXT,
      claims: `open all day       | 2025-01 | press
               open in the day    | 2024-01 | press | disputes a
               open in office hours | 2024-02 | press | replaces b`,
      shown: 'a',
    },
    {
      rule: 'a withdrawn claim does not dispute',
      attribute: TEXT,
      claims: `open all day    | 2025-01 | press
               open in the day | 2024-01 | press | disputes a, withdrawn another service`,
      shown: 'a',
    },
    {
      rule: 'a withdrawn claim lends no support to a settled fact',
      attribute: SETTLED_DATE,
      claims: `2020-03-19 | 2020-03-19 | press
               2020-03-19 | 2020-03-20 | press | withdrawn another service
               2020-03-20 | 2020-03-20 | press`,
      shown: 'c against a',
    },
  ])('$rule', expectShown);
});

describe('text, lists and linked claims', () => {
  it.each<Case>([
    {
      rule: 'two texts of one month are not yet a conflict',
      attribute: TEXT,
      claims: `eight in the morning to eight | 2025-12-25 | official-statement
               all day                       | 2025-12-25 | press`,
      shown: 'a',
    },
    {
      rule: 'nor two texts of a settled fact',
      attribute: SETTLED_TEXT,
      claims: `Meta   | 2025-12-25 | official-statement
               Haptik | 2025-12-25 | press`,
      shown: 'a',
    },
    {
      rule: 'a text that disputes the best one',
      attribute: TEXT,
      claims: `all day         | 2025-12-25 | official-statement
               until the night | 2025-12-25 | press | disputes a`,
      shown: 'a against b',
    },
    {
      rule: 'a text that the best one disputes',
      attribute: TEXT,
      claims: `all day         | 2025-12-25 | official-statement | disputes b
               until the night | 2025-12-25 | press`,
      shown: 'a against b',
    },
    {
      rule: '`disputes` reaches across months, forwards',
      attribute: CHOICE,
      claims: `single-number         | 2025-08-28 | official-statement
               number-per-department | 2026-02-16 | official-statement | disputes a`,
      shown: 'b against a',
    },
    {
      rule: '`disputes` reaches across months, backwards',
      attribute: CHOICE,
      claims: `single-number         | 2025-08-28 | official-statement | disputes b
               number-per-department | 2026-02-16 | official-statement`,
      shown: 'b against a',
    },
    {
      rule: '`disputes` reaches across periods',
      attribute: PER_PERIOD,
      claims: `54226 | 2022-11    | press              | period month
               30000 | 2022-11-13 | official-statement | period day, disputes a`,
      shown: 'b against a',
    },
    {
      rule: '`disputes` reaches a line of its own',
      attribute: RUNNING_TOTAL,
      claims: `153000000 | 2023    | vendor
               3000000   | 2025-08 | press | period month, disputes a`,
      shown: 'a against b',
    },
    {
      rule: '`disputes` between two others leaves the best alone',
      attribute: TEXT,
      claims: `all day         | 2025-12-25 | official-statement
               until the night | 2025-11    | press | disputes c
               in the day      | 2025-10    | press`,
      shown: 'a',
    },
    {
      rule: 'a list in another order is the same set',
      attribute: LIST,
      claims: `english; hindi;odia | 2025-12-25 | official-statement
               odia;english;hindi  | 2025-12-26 | press`,
      shown: 'a',
    },
    {
      rule: 'a list that names an item twice is the same set',
      attribute: LIST,
      claims: `english;hindi       | 2025-12-25 | official-statement
               hindi;english;hindi | 2025-12-26 | press`,
      shown: 'a',
    },
    {
      rule: 'a list with one item fewer is another set',
      attribute: LIST,
      claims: `english;hindi;odia | 2025-12-25 | official-statement
               english;odia       | 2025-12-26 | press`,
      shown: 'a against b',
    },
    {
      rule: 'claims that are a list together are not rivals',
      attribute: MANY,
      claims: `aadhaar | 2025-12-25 | official-statement
               e-sevai | 2025-12-25 | press`,
      shown: 'a',
    },
  ])('$rule', expectShown);
});

describe('settled facts', () => {
  it.each<Case>([
    {
      rule: 'are contradicted at any time',
      attribute: SETTLED_DATE,
      claims: `2020-03-19 | 2020-03-19 | official-statement
               2020-03-20 | 2024-11    | press
               2020-03-21 | 2025       | press`,
      shown: 'a against c b',
    },
    {
      rule: 'a year, a month and a day that agree as far as they go',
      attribute: SETTLED_DATE,
      claims: `2019       | 2019-12-31 | press
               2019-02    | 2019-06-01 | press
               2019-02-12 | 2019-02-12 | press`,
      shown: 'c',
    },
    {
      rule: 'a stronger basis that gives only the month is not contradicted by a day of it',
      attribute: SETTLED_DATE,
      claims: `2019-02    | 2019-06-01 | official-statement
               2019-02-12 | 2019-02-12 | press`,
      shown: 'a',
    },
    {
      rule: 'a day is contradicted by another month',
      attribute: SETTLED_DATE,
      claims: `2019-03    | 2019-06-01 | press
               2019-02-12 | 2019-02-12 | official-statement`,
      shown: 'b against a',
    },
    {
      rule: 'the year 2019 is no prefix of another year',
      attribute: SETTLED_DATE,
      claims: `2020       | 2020-06-01 | press
               2019-02-12 | 2019-02-12 | official-statement`,
      shown: 'b against a',
    },
    {
      rule: 'two days stay a conflict when a third source gives only their month',
      attribute: SETTLED_DATE,
      claims: `2019-02    | 2019-06-01 | press
               2019-02-12 | 2019-02-12 | press
               2019-02-13 | 2019-02-13 | press`,
      shown: 'c against b',
    },
    {
      rule: "a period's figure is a line of its own here too",
      attribute: SETTLED_NUMBER,
      claims: `10000000 | 2024 | official-document
               2000000  | 2024 | official-document | period year`,
      shown: 'a',
    },
    {
      rule: '"asked, not known" contradicts no date',
      attribute: SETTLED_DATE,
      claims: `2019-02-12 | 2019-02-12 | press
               unknown    | 2026-11-01 | observed`,
      shown: 'a',
    },
  ])('$rule', expectShown);
});
