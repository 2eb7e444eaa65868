export { monthsSince } from './age.ts';
export { itemsOf } from './agreement.ts';
export {
  type Cell,
  type CellState,
  cellOf,
  findContradicted,
  historyOf,
  isContested,
  isDueForReview,
} from './cell.ts';
export { claimsByReference, type Standing, standingOf } from './citations.ts';
export {
  type ComparedCell,
  countsWithPeople,
  mixesPeriods,
  type RowRelation,
  relateRow,
} from './compare-row.ts';
export { type Coverage, coverageOf } from './coverage.ts';
export {
  countGaps,
  GAP_KINDS,
  type Gap,
  type GapKind,
  gapKindOf,
  gapsOf,
  type Weight,
  Weights,
} from './gaps.ts';
export { Matrix } from './matrix.ts';
export { type PerLakh, perLakhOf, populationFor } from './per-head.ts';
export { RelatedFindings } from './related.ts';
export { repliesBySubject } from './replies.ts';
export { findResting, type Resting } from './resting.ts';
export { type Point, type Series, seriesOf } from './series.ts';
