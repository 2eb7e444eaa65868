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
  /**
   * True for the bar of a model, and for a point through which its line runs. False for what contradicts a better
   * claim, and for a date known only to the year among others known better: it is drawn, and nothing is joined to it.
   */
  joined: boolean;
  /** "about", "more than", … as the note begins. */
  qualifier: string | undefined;
  note: string | undefined;
}

/**
 * Points of one model. In lines: oldest first, and one line may run through them. In bars: the model's bar is the last,
 * and before it stand the claims that contradict it.
 */
export interface ChartSeries {
  model: string;
  /** Undefined for stocks and running totals. */
  period: string | undefined;
  points: ChartPoint[];
}

/** Series that share one axis: their figures count the same period, and none is 50 times another. */
export interface ChartPanel {
  /** The period that all its figures count; undefined for stocks and running totals. */
  period: string | undefined;
  series: ChartSeries[];
  /** Ends of the axis, at or beyond every value: plain numbers in the attribute's unit. Linear axes hold 0. */
  from: number;
  to: number;
  /** Where the axis is marked, `from` and `to` among them. */
  ticks: number[];
}

/** Why figures of a chart must not be read against each other without a thought. */
export type ChartWarning =
  | { kind: 'periods-differ'; periods: (string | undefined)[] }
  | { kind: 'scales-differ' }
  | { kind: 'years-differ'; from: PartialDate; to: PartialDate }
  | { kind: 'places-differ' }
  /** Claims, as model/id, whose notes say how they count. */
  | { kind: 'notes-differ'; claims: string[] };

/**
 * Everything that a chart, its table and its downloads say: each is made from this and from nothing else.
 * `bars`: the best dated claim of each model. `lines`: claims over time. Figures of different periods, and scales that
 * differ by more than 50 times, stand in panels of their own (small multiples). The axis is linear unless `scale` says
 * otherwise, and then the chart says so.
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

/** All points of a spec, panel by panel. */
export function pointsOf(spec: ChartSpec): ChartPoint[] {
  return spec.panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
}
