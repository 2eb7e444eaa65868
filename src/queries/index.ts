export type { CellView, FullCellView } from './cell-view.ts';
export type { ClaimView } from './claim-view.ts';
export {
  type CompareTable,
  compareDimensionPage,
  compareOverviewPage,
} from './compare-pages.ts';
export {
  type CitedClaim,
  type Filter,
  type FindingHead,
  findingListPage,
  findingPage,
  findingsOfModel,
} from './finding-pages.ts';
export { type HomePage, homePage } from './home-page.ts';
export { getKnowledge, type Knowledge } from './knowledge.ts';
export {
  type DimensionSection,
  type ModelHead,
  modelDimensionPage,
  modelListPage,
  modelPage,
} from './model-pages.ts';
export {
  type SourceHead,
  sourceListPage,
  sourcePage,
  sourcesOfYear,
  sourceYears,
  UNDATED,
} from './source-pages.ts';
export { type TourHead, tourListPage, tourPage } from './tour-pages.ts';
