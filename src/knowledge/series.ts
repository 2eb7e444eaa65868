import type { Claim } from '../schemas/claim.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import { periodOf } from '../schemas/period.ts';
import { type Cell, findContradicted } from './cell.ts';

/** One claim as a point in time. */
export interface Point {
  claim: Claim;
  date: PartialDate;
  value: number;
  /** Another claim of the same time gives another value: both points are there. */
  contested: boolean;
}

/** Points that may be joined by one line: same model, same attribute, same kind of period. */
export interface Series {
  model: string;
  attribute: string;
  /** Undefined for stocks and running totals; otherwise day, month, year, or the one interval that it covers. */
  period: string | undefined;
  /** Oldest first. */
  points: Point[];
}

/**
 * The figures of a number's cell over time. Only claims in use are points; figures of single periods are never
 * joined to running totals; those of days, months and years are series of their own, and so is each odd interval.
 */
export function seriesOf(cell: Cell): Series[] {
  if (cell.attribute.type !== 'number') return [];
  const contradicted = findContradicted(cell);
  const groups = new Map<string | undefined, Point[]>();
  for (const claim of [...cell.current, ...cell.periodFigures]) {
    const value = Number(claim.value);
    if (claim.stage !== 'in-use' || Number.isNaN(value)) continue;
    const period = periodOf(claim);
    const points = groups.get(period) ?? [];
    points.push({ claim, date: claim.as_of, value, contested: contradicted.has(claim.id) });
    groups.set(period, points);
  }
  return [...groups].map(([period, points]) => ({
    model: cell.model,
    attribute: cell.attribute.id,
    period,
    points: points.sort((a, b) => (a.date === b.date ? a.value - b.value : a.date < b.date ? -1 : 1)),
  }));
}
