import type { Dimension } from '../schemas/vocabulary.ts';

/** Pages of the handbook, in the order in which a contributor needs them; the last are for hosts and maintainers. */
export const HANDBOOK_PAGES = [
  'finding',
  'sheet',
  'basis',
  'privacy',
  'review',
  'host',
  'maintainers',
] as const;
export type HandbookPage = (typeof HANDBOOK_PAGES)[number];

/** Addresses of pages: permanent, and written nowhere else. */
export const addresses = {
  home: '/',
  models: '/models/',
  modelsByPlace: '/models/#places',
  modelsOfPlace: (place: string) => `/models/#${place}`,
  model: (id: string) => `/models/${id}/`,
  modelDimension: (id: string, dimension: Dimension) => `/models/${id}/${dimension}/`,
  cell: (model: string, dimension: Dimension, attribute: string) =>
    `/models/${model}/${dimension}/#${attribute}`,
  compare: '/compare/',
  /** What can be chosen on /compare/. */
  compareKnown: '/compare/known.json',
  /** A column of /compare/, as the browser fetches it. */
  compareModel: (id: string) => `/compare/models/${id}.json`,
  /** The baseline beside one other model. */
  compareDelhi: (model: string) => `/compare/delhi/${model}/`,
  compareDimension: (dimension: Dimension) => `/compare/${dimension}/`,
  charts: '/charts/',
  chart: (attribute: string) => `/charts/${attribute}/`,
  chartCsv: (attribute: string) => `/charts/${attribute}.csv`,
  chartJson: (attribute: string) => `/charts/${attribute}.json`,
  chartPicture: (attribute: string) => `/charts/${attribute}.png`,
  chartEmbed: (attribute: string) => `/charts/${attribute}/embed/`,
  definition: (dimension: Dimension, attribute: string) => `/compare/${dimension}/#${attribute}`,
  sources: '/sources/',
  sourcesOfYear: (year: string) => `/sources/published/${year}/`,
  source: (id: string) => `/sources/${id}/`,
  findings: '/findings/',
  finding: (id: string) => `/findings/${id}/`,
  blueprints: '/blueprints/',
  blueprint: (id: string) => `/blueprints/${id}/`,
  blueprintAction: (id: string, action: string) => `/blueprints/${id}/#${action}`,
  /** What it takes: technology, protocols, staffing, cost, risks, measures. */
  blueprintMeans: (id: string) => `/blueprints/${id}/means/`,
  /** Everything that it cites, when it was written and now. */
  blueprintEvidence: (id: string) => `/blueprints/${id}/evidence/`,
  /** Two pages for a meeting. */
  blueprintBrief: (id: string) => `/blueprints/${id}/brief/`,
  /** The whole on paper, to sign off. */
  blueprintDocument: (id: string) => `/blueprints/${id}/document/`,
  tours: '/tours/',
  tour: (id: string) => `/tours/${id}/`,
  gaps: '/gaps/',
  gapsByAttribute: (dimension: Dimension) => `/gaps/attributes/${dimension}/`,
  gapsOf: (model: string) => `/gaps/${model}/`,
  /** What blueprints wait for, at the head of a model's kit. */
  awaitedOf: (model: string) => `/gaps/${model}/#awaited`,
  gapsOfDimension: (model: string, dimension: Dimension) => `/gaps/${model}/${dimension}/`,
  gap: (model: string, dimension: Dimension, attribute: string) =>
    `/gaps/${model}/${dimension}/#${attribute}`,
  paperOf: (model: string) => `/gaps/${model}/paper/`,
  sheetOf: (model: string) => `/gaps/${model}/sheet.csv`,
  formOf: (model: string) => `/gaps/${model}/form.xlsx`,
  contribute: '/contribute/',
  entry: '/contribute/visit/',
  correctFinding: (id: string) => `/contribute/visit/?finding=${id}`,
  /** What the entry page chooses from. */
  entryRecords: '/contribute/visit/known.json',
  entryWorker: '/contribute/visit/worker.js',
  handbook: (page: HandbookPage) => `/contribute/${page}/`,
  dictionary: '/contribute/dictionary/',
  /** The fields of a blueprint: too many for the page of all kinds. */
  dictionaryOfBlueprints: '/contribute/dictionary/blueprint/',
  dictionaryOf: (dimension: Dimension) => `/contribute/dictionary/${dimension}/`,
  search: '/search/',
  about: '/about/',
  corrections: '/about/#corrections',
  rules: '/about/#rules',
} as const;
