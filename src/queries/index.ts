export type { CellView, FullCellView } from './cell-view.ts';
export type { ClaimView } from './claim-view.ts';
export {
  type ChoiceCell,
  type ChoiceModel,
  type ChoiceRow,
  type CompareChoicePage,
  compareChoicePage,
  compareModel,
} from './compare-choice-page.ts';
export {
  type CompareTable,
  compareDimensionPage,
  compareOverviewPage,
} from './compare-pages.ts';
export { dictionaryDimensionPage, dictionaryPage } from './dictionary-page.ts';
export { type EntryField, type EntryPage, entryPage, knownRecords } from './entry-page.ts';
export {
  type CitedClaim,
  type Filter,
  type FindingHead,
  findingListPage,
  findingPage,
  findingsOfModel,
} from './finding-pages.ts';
export {
  attributesToAsk,
  type GapCount,
  type GapSection,
  gapListPage,
  gapsPage,
  type KitHead,
} from './gap-pages.ts';
export { sheetRows } from './gap-sheet.ts';
export type { GapView } from './gap-view.ts';
export { exampleClaims } from './handbook-page.ts';
export { type HomePage, homePage } from './home-page.ts';
export { getKnowledge, type Knowledge } from './knowledge.ts';
export {
  type DimensionSection,
  type ModelHead,
  modelDimensionPage,
  modelListPage,
  modelPage,
} from './model-pages.ts';
export type { ReplyView } from './reply-view.ts';
export {
  type SourceHead,
  sourceListPage,
  sourcePage,
  sourcesOfYear,
  sourceYears,
  UNDATED,
} from './source-pages.ts';
export { type TourHead, type TourKit, tourListPage, tourPage } from './tour-pages.ts';
