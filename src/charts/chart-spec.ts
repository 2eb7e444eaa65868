import type { PartialDate } from '../schemas/partial-date.ts';
import type { Basis, Counts, Dimension } from '../schemas/vocabulary.ts';

/** One claim as a mark of a chart: it leads to its source. */
export interface ChartPoint {
  /** model/id */
  claim: string;
  model: string;
  value: number;
  date: PartialDate;
  /** Set when the figure counts only a period, in the words of the claim: day, month, year or an interval. */
  period: string | undefined;
  basis: Basis;
  /** Id of the source. */
  source: string;
  /** Another claim of the same time gives another value: both are drawn. */
  contested: boolean;
  /** "about", "more than", … as the note begins. */
  qualifier: string | undefined;
  note: string | undefined;
}

/** Points of one model that one line may join, or the one bar of a model. Oldest first. */
export interface ChartSeries {
  model: string;
  /** Undefined for stocks and running totals. */
  period: string | undefined;
  points: ChartPoint[];
}

/** Series that share one axis. */
export interface ChartPanel {
  series: ChartSeries[];
  /** From 0, or from below it where a value is negative, to the largest value: plain numbers in the attribute's unit. */
  from: number;
  to: number;
}

/** Why figures of a chart must not be read against each other without a thought. */
export type ChartWarning =
  | { kind: 'periods-differ'; periods: (string | undefined)[] }
  | { kind: 'years-differ'; from: string; to: string }
  | { kind: 'places-differ' }
  | { kind: 'notes-differ' };

/**
 * Everything that a chart, its table and its downloads say: each is made from this and from nothing else.
 * `bars`: the best dated claim of each model. `lines`: claims over time. Scales that differ by more than 50 times stand
 * in panels of their own (small multiples). The axis is linear unless `scale` says otherwise.
 */
export interface ChartSpec {
  attribute: string;
  dimension: Dimension;
  unit: string | undefined;
  counts: Counts | undefined;
  form: 'bars' | 'lines';
  scale: 'linear' | 'logarithmic';
  panels: ChartPanel[];
  warnings: ChartWarning[];
}
