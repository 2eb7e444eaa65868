import { describe, expect, it } from 'vitest';
import { attributeOf, cellFrom, RUNNING_TOTAL, STOCK, YES_OR_NO } from './claims-for-tests.ts';
import { coverageOf } from './coverage.ts';

const REVIEWED = attributeOf({ review_months: 6 });

describe('coverage', () => {
  it('counts cells of each sort: all that is on record, whatever it says, and what is not', () => {
    const cells = [
      cellFrom(YES_OR_NO, 'no | 2026-10 | press'),
      cellFrom(STOCK, '0 | 2026-10 | press'),
      cellFrom(YES_OR_NO, 'yes | 2026-10 | press | planned'),
      cellFrom(STOCK, 'unknown | 2026-10 | observed'),
      cellFrom(STOCK, 'not-applicable | 2026-10 | press'),
      cellFrom(RUNNING_TOTAL, '3000000 | 2026-10 | press | period month'),
      cellFrom(
        REVIEWED,
        `150 | 2025-12-25 | official-statement
         175 | 2025-12    | press`,
      ),
      cellFrom(STOCK, ''),
      cellFrom(REVIEWED, ''),
      cellFrom(STOCK, '150 | 2025-12 | press | withdrawn misread'),
    ];
    expect(coverageOf(cells, '2026-11-24')).toEqual({
      cells: 10,
      recorded: 7,
      planned: 1,
      contested: 1,
      dueForReview: 1,
      noRecord: 3,
    });
    expect(coverageOf(cells, '2026-06-30').dueForReview).toBe(0);
  });

  it('of no cells is nothing', () => {
    expect(coverageOf([], '2026-11-24')).toEqual({
      cells: 0,
      recorded: 0,
      planned: 0,
      contested: 0,
      dueForReview: 0,
      noRecord: 0,
    });
  });
});
