export { itemsOf } from '../schemas/agreement.ts';
export { type ActionRecord, type Ledger, ledgerOf } from './adoption.ts';
export { monthsSince } from './age.ts';
export { type Awaited, awaitedOf } from './awaited.ts';
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
export { type Fit, type FitState, fitOf, modelsOfRegion } from './fit.ts';
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
export { type NoteParts, readNote } from './note.ts';
export { type PerLakh, perLakhOf, populationFor } from './per-head.ts';
export { isRegion, regionOf } from './place.ts';
export { endOf, lastMonthOf, sharedPreconditions, waitingFor } from './plan-order.ts';
export { RelatedFindings } from './related.ts';
export { repliesBySubject } from './replies.ts';
export { findResting, type Resting } from './resting.ts';
export { type Point, type Series, seriesOf } from './series.ts';
export {
  type ChangedBasis,
  changedBases,
  changesBasis,
  type Traced,
  type TraceMark,
  traceCitations,
} from './traced.ts';
