import { type Cell, countGaps, coverageOf, gapsOf } from '../knowledge/index.ts';

/** Shades of a heat table: none on record, then a fifth each. */
export const SHADES = [0, 1, 2, 3, 4, 5] as const;
export type Shade = (typeof SHADES)[number];

/** One cell of a heat table: how much is on record, and what of it is to be asked again. */
export interface HeatCell {
  href: string;
  cells: number;
  recorded: number;
  shade: Shade;
  /** Counted as gaps are: each once, under the first that applies. */
  contested: number;
  planned: number;
  due: number;
}

/** Sums up cells of the matrix as of a day (yyyy-mm-dd); `href` leads to the list behind them. */
export function heatOf(cells: readonly Cell[], href: string, today: string): HeatCell {
  const { recorded } = coverageOf(cells, today);
  const gaps = countGaps(gapsOf(cells, today));
  return {
    href,
    cells: cells.length,
    recorded,
    shade: shadeOf(recorded, cells.length),
    contested: gaps.contested,
    planned: gaps.planned,
    due: gaps['due-for-review'],
  };
}

/** The shade of a share: 0 for none, 1 for up to a fifth, 5 for more than four fifths. */
export function shadeOf(part: number, whole: number): Shade {
  if (part === 0 || whole === 0) return 0;
  return SHADES[Math.ceil((part * 5) / whole)] ?? 5;
}
