/** The six parts in which a model is described, in the order in which pages show them. */
export const DIMENSIONS = ['scope', 'technology', 'protocols', 'staffing', 'impact', 'cost'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What governing over WhatsApp is used for. */
export const USE_CASES = [
  'service-delivery',
  'grievance-redressal',
  'public-information',
  'emergency-alerts',
  'internal-operations',
] as const;
export type UseCase = (typeof USE_CASES)[number];

/** How a claim is known, strongest first: the order decides which claim of a month is the best. */
export const BASES = [
  'observed',
  'independent',
  'official-document',
  'official-statement',
  'press',
  'vendor',
] as const;
export type Basis = (typeof BASES)[number];

/** `planned` when the source speaks of a plan; a plan is never shown as a fact. */
export const STAGES = ['in-use', 'planned'] as const;
export type Stage = (typeof STAGES)[number];

export const MODEL_KINDS = [
  'state-platform',
  'department-service',
  'city-service',
  'national-service',
  'abroad',
] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

export const PLACE_KINDS = ['country', 'state', 'union-territory', 'city'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const SOURCE_TYPES = [
  'government',
  'parliament',
  'law',
  'court',
  'visit-note',
  'interview',
  'dataset',
  'academic',
  'press',
  'vendor',
  'aggregator',
  'blog',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** How the page that was read differs from the publisher's own; empty when it is the publisher's own. */
export const COPIES = ['mirror', 'proxy', 'staging', 'digest'] as const;
export type Copy = (typeof COPIES)[number];

export const ATTRIBUTE_TYPES = ['number', 'boolean', 'choice', 'list', 'date', 'text'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** What a number counts: a stock at a date, all up to a date, or only what falls within a period. */
export const COUNTS = ['at-a-date', 'cumulative', 'per-period'] as const;
export type Counts = (typeof COUNTS)[number];

/** Values that any attribute takes when the question was asked and gave no figure. */
export const UNKNOWN = 'unknown';
export const NOT_APPLICABLE = 'not-applicable';

/** Between the items of a list in one cell. */
export const LIST_SEPARATOR = ';';
