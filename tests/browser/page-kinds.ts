/** One real address of each kind of page. */
export const PAGE_KINDS = {
  home: '/',
  findings: '/findings/',
  finding: '/findings/pay-reporters-in-cash/',
  tours: '/tours/',
  tour: '/tours/delhi-announced-visits/',
  search: '/search/',
  contribute: '/contribute/',
  models: '/models/',
  model: '/models/andhra-pradesh-mana-mitra/',
  'baseline model': '/models/delhi-governance-through-whatsapp/',
  'dimension of a model': '/models/andhra-pradesh-mana-mitra/impact/',
  compare: '/compare/',
  'dimension compared': '/compare/protocols/',
  sources: '/sources/',
  'sources of a year': '/sources/published/2025/',
  source: '/sources/src-newsdrum-2025-01-30-launch/',
  'source of prices': '/sources/src-richautomate-20260601-rate-hike/',
  'source of populations': '/sources/src-rdrr-censusindia-projections/',
  'dimension without a record': '/models/delhi-governance-through-whatsapp/cost/',
  about: '/about/',
  'unknown address': '/nowhere/',
} as const;

/** Kinds of page on which a script adds something that is not there without it. */
export const SCRIPTED: readonly string[] = ['findings', 'search'];
