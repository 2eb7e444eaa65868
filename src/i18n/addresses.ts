import type { Dimension } from '../schemas/vocabulary.ts';

/** Addresses of pages: permanent, and written nowhere else. */
export const addresses = {
  home: '/',
  models: '/models/',
  model: (id: string) => `/models/${id}/`,
  modelDimension: (id: string, dimension: Dimension) => `/models/${id}/${dimension}/`,
  cell: (model: string, dimension: Dimension, attribute: string) =>
    `/models/${model}/${dimension}/#${attribute}`,
  compare: '/compare/',
  compareDimension: (dimension: Dimension) => `/compare/${dimension}/`,
  definition: (dimension: Dimension, attribute: string) => `/compare/${dimension}/#${attribute}`,
  sources: '/sources/',
  sourcesOfYear: (year: string) => `/sources/published/${year}/`,
  source: (id: string) => `/sources/${id}/`,
  findings: '/findings/',
  finding: (id: string) => `/findings/${id}/`,
  tours: '/tours/',
  tour: (id: string) => `/tours/${id}/`,
  contribute: '/contribute/',
  search: '/search/',
  about: '/about/',
  corrections: '/about/#corrections',
  rules: '/about/#rules',
} as const;
