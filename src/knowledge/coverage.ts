import { type Cell, isContested, isDueForReview } from './cell.ts';

/** How many cells hold something, and of what sort. Numbers of cells. */
export interface Coverage {
  cells: number;
  /** Cells with any record: answered, planned, figures of single periods, asked and not known, not applicable. */
  recorded: number;
  planned: number;
  contested: number;
  dueForReview: number;
  noRecord: number;
}

/** Counts the cells handed in as of a day (yyyy-mm-dd). */
export function coverageOf(cells: readonly Cell[], today: string): Coverage {
  const count = (holds: (cell: Cell) => boolean) => cells.filter(holds).length;
  const noRecord = count(({ state }) => state === 'no-record');
  return {
    cells: cells.length,
    recorded: cells.length - noRecord,
    planned: count(({ state }) => state === 'planned'),
    contested: count(isContested),
    dueForReview: count((cell) => isDueForReview(cell, today)),
    noRecord,
  };
}
