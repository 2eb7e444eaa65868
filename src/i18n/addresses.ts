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
  model: (id: string) => `/models/${id}/`,
  modelDimension: (id: string, dimension: Dimension) => `/models/${id}/${dimension}/`,
  cell: (model: string, dimension: Dimension, attribute: string) =>
    `/models/${model}/${dimension}/#${attribute}`,
  compare: '/compare/',
  /** What can be chosen on /compare/. */
  compareKnown: '/compare/known.json',
  /** A column of /compare/, as the browser fetches it. */
  compareModel: (id: string) => `/compare/models/${id}.json`,
  compareDimension: (dimension: Dimension) => `/compare/${dimension}/`,
  definition: (dimension: Dimension, attribute: string) => `/compare/${dimension}/#${attribute}`,
  sources: '/sources/',
  sourcesOfYear: (year: string) => `/sources/published/${year}/`,
  source: (id: string) => `/sources/${id}/`,
  findings: '/findings/',
  finding: (id: string) => `/findings/${id}/`,
  tours: '/tours/',
  tour: (id: string) => `/tours/${id}/`,
  gaps: '/gaps/',
  gapsOf: (model: string) => `/gaps/${model}/`,
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
  dictionaryOf: (dimension: Dimension) => `/contribute/dictionary/${dimension}/`,
  search: '/search/',
  about: '/about/',
  corrections: '/about/#corrections',
  rules: '/about/#rules',
} as const;
