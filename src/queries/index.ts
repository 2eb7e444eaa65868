export type { EntryView, LedgerView } from './adoption-view.ts';
export { type ChangedView, viewChangedBases } from './basis-changed.ts';
export type { BasisView, NoteView } from './blueprint-notes.ts';
export { type ActionView, type BlueprintHead, type BlueprintPage, blueprintPage } from './blueprint-pages.ts';
export type { CellView, FullCellView } from './cell-view.ts';
export {
  type ChartLine,
  type ChartListPage,
  type ChartPage,
  type ChartView,
  type ComparedInText,
  chartDocumentOf,
  chartedAttributes,
  chartInText,
  chartLine,
  chartListPage,
  chartNames,
  chartPage,
  chartSheet,
  chartSpecs,
  compareInText,
} from './chart-pages.ts';
export type { ClaimView } from './claim-view.ts';
export {
  type ChoiceCell,
  type ChoiceModel,
  type ChoiceRow,
  type CompareChoicePage,
  compareChoicePage,
  compareModel,
} from './compare-choice-page.ts';
export { besideDelhiList, type CompareDelhiPage, compareDelhiPage } from './compare-delhi-page.ts';
export {
  type CompareTable,
  compareDimensionPage,
} from './compare-pages.ts';
export { type DictionaryKind, dictionaryDimensionPage, dictionaryPage } from './dictionary-page.ts';
export { type EntryField, type EntryPage, entryPage, knownRecords } from './entry-page.ts';
export {
  type CitedClaim,
  type Filter,
  type FindingHead,
  findingListPage,
  findingPage,
  findingsOfModel,
} from './finding-pages.ts';
export type { FitView } from './fit-view.ts';
export { type GapAttributesPage, gapAttributesPage } from './gap-attributes-page.ts';
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
export { type HeatCell, SHADES } from './heat.ts';
export { type HomePage, homePage } from './home-page.ts';
export { getKnowledge, type Knowledge } from './knowledge.ts';
export {
  type DimensionSection,
  type ModelHead,
  modelDimensionPage,
  modelListPage,
  modelPage,
} from './model-pages.ts';
export { indiaTiles, modelsByPlace, type PlaceModels, type TileView } from './place-view.ts';
export type { ReplyView } from './reply-view.ts';
export {
  type SourceHead,
  sourceListPage,
  sourcePage,
  sourcesOfYear,
  sourceYears,
  UNDATED,
} from './source-pages.ts';
export { type PlanRow, type StrategyPage, strategyPage } from './strategy-page.ts';
export { type TourHead, type TourKit, type TourListPage, tourListPage, tourPage } from './tour-pages.ts';
export { hasVisitNote } from './visit-note.ts';
