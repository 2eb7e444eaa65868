import { describe, expect, it } from 'vitest';
import type { Attribute } from '../schemas/attribute.ts';
import { isContested } from './cell.ts';
import { cellFrom, RUNNING_TOTAL, SETTLED_DATE, STOCK, YES_OR_NO } from './claims-for-tests.ts';

/** The design's table of examples (section 5), row for row. */
const EXAMPLES: {
  row: string;
  attribute: Attribute;
  claims: string;
  best: string;
  contested: 'yes' | 'no';
  state?: string;
  lines?: string[];
}[] = [
  {
    row: '1: a day and its month, another value',
    attribute: STOCK,
    claims: `150 | 2025-12-25 | official-statement
             175 | 2025-12    | press`,
    best: '150',
    contested: 'yes',
  },
  {
    row: '2: a total, and a figure of one month',
    attribute: RUNNING_TOTAL,
    claims: `153000000 | 2023    | vendor
             3000000   | 2025-08 | official-statement | period month`,
    best: '153000000',
    contested: 'no',
    lines: ['3000000'],
  },
  {
    row: '3: a running total that grew',
    attribute: RUNNING_TOTAL,
    claims: `8674  | 2025-06-14 | official-statement
             12265 | 2025-09-20 | official-statement`,
    best: '12265',
    contested: 'no',
  },
  {
    row: '4: yes and no within a month',
    attribute: YES_OR_NO,
    claims: `yes | 2025-03-07 | press
             no  | 2025-03-24 | official-statement`,
    best: 'no',
    contested: 'yes',
  },
  {
    row: '5: two days of launch: the stronger basis, though fewer and older sources give it',
    attribute: SETTLED_DATE,
    claims: `2020-03-20 | 2020-03-20 | press
             2020-03-20 | 2020-04-02 | press
             2020-03-19 | 2020-03-19 | official-statement`,
    best: '2020-03-19',
    contested: 'yes',
  },
  {
    row: '5: two days of launch on one basis: the value that more sources give',
    attribute: SETTLED_DATE,
    claims: `2020-03-19 | 2020-03-19 | press
             2020-03-19 | 2020-03-21 | press
             2020-03-20 | 2020-04-02 | press`,
    best: '2020-03-19',
    contested: 'yes',
  },
  {
    row: '6: a month and a day within it',
    attribute: SETTLED_DATE,
    claims: `2019-02    | 2019-05-01 | press
             2019-02-12 | 2019-02-12 | press`,
    best: '2019-02-12',
    contested: 'no',
  },
  {
    row: '7: only a plan',
    attribute: YES_OR_NO,
    claims: 'yes | 2026-02 | official-statement | planned',
    best: 'yes',
    contested: 'no',
    state: 'planned',
  },
];

describe("the design's table of examples", () => {
  it.each(EXAMPLES)('$row', ({ attribute, claims, best, contested, state = 'answered', lines = [] }) => {
    const cell = cellFrom(attribute, claims);
    expect({
      best: cell.best?.value,
      contested: isContested(cell) ? 'yes' : 'no',
      state: cell.state,
      lines: cell.periodFigures.map(({ value }) => value),
    }).toEqual({ best, contested, state, lines });
  });
});
