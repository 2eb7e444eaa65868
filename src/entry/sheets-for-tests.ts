import Papa from 'papaparse';
import type { Attribute } from '../schemas/attribute.ts';
import type { Source } from '../schemas/source.ts';
import type { SourceType } from '../schemas/vocabulary.ts';
import { readSheet } from './read-sheet.ts';
import { ANSWER_COLUMNS } from './sheet.ts';
import type { SheetContext } from './sheet-context.ts';

function attribute(id: string, given: Partial<Attribute>): Attribute {
  return {
    id,
    dimension: 'scope',
    type: 'text',
    changes: true,
    cardinality: 'one',
    use_cases: ['service-delivery'],
    label: { en: id.replaceAll('_', ' ') },
    ...given,
  };
}

function source(id: string, type: SourceType, published?: string): Source {
  return { id, title: id, publisher: 'test', type, ...(published === undefined ? {} : { published }) };
}

/** A small dictionary, with one attribute of each type. */
export const ATTRIBUTES: Attribute[] = [
  attribute('services_available', {
    type: 'number',
    unit: 'services',
    counts: 'at-a-date',
    label: { en: 'Services available' },
    question: { en: 'How many services can a citizen complete today?', hi: 'आज कितनी सेवाएँ पूरी हो सकती हैं?' },
  }),
  attribute('languages', {
    type: 'list',
    choices: [
      { id: 'hi', label: { en: 'Hindi', hi: 'हिन्दी' } },
      { id: 'en', label: { en: 'English' } },
      { id: 'or', label: { en: 'Odia' } },
    ],
  }),
  attribute('launched_on', { type: 'date', changes: false }),
  attribute('service_examples', { cardinality: 'many' }),
  attribute('voice_support', { dimension: 'technology', type: 'boolean' }),
  attribute('interaction_style', {
    dimension: 'technology',
    type: 'choice',
    choices: [
      { id: 'menu', label: { en: 'Menu' } },
      { id: 'free-text', label: { en: 'Free text' } },
    ],
  }),
  attribute('users', { dimension: 'impact', type: 'number', unit: 'people', counts: 'cumulative' }),
  attribute('active_users', { dimension: 'impact', type: 'number', unit: 'people', counts: 'per-period' }),
  attribute('satisfaction', { dimension: 'impact', type: 'number', unit: 'percent', counts: 'at-a-date' }),
];

/** Records for tests, as of 24 November 2026, with the note of a visit made as the source of what names none. */
export const CONTEXT: SheetContext = {
  attributes: ATTRIBUTES,
  models: [{ id: 'odisha-ama-sathi' }, { id: 'delhi-mcd' }],
  claims: [{ model: 'odisha-ama-sathi', id: 'services-available-2026-11-20' }],
  sources: [
    source('test-visit', 'visit-note', '2026-11-20'),
    source('test-visit-planned', 'visit-note', '2026-11-20'),
    source('test-interview', 'interview', '2026-11-21'),
    source('test-order', 'government', '2026-11'),
    source('test-dataset', 'dataset', '2026-10'),
    source('test-paper', 'press', '2026-11-22'),
    source('test-blog', 'blog', '2026-11-22'),
    source('test-vendor', 'vendor'),
  ],
  tours: [
    { id: 'test-made', status: 'made', sources: ['test-visit'] },
    { id: 'test-planned', status: 'planned', sources: ['test-visit-planned'] },
  ],
  allowed: ['94372 92000'],
  defaultSource: 'test-visit',
  today: '2026-11-24',
};

export const FILE = 'sheet.csv';
const HEADER = ['model', 'attribute', ...ANSWER_COLUMNS, 'basis'];

export type Filled = Partial<Record<string, string>>;

/** A sheet with these cells filled; the model is Ama Sathi unless another is given. */
export function sheet(...rows: Filled[]): string {
  const lines = rows.map((row) =>
    HEADER.map((name) => row[name] ?? (name === 'model' ? 'odisha-ama-sathi' : '')),
  );
  return Papa.unparse([HEADER, ...lines]);
}

/** Reads a sheet against the records for tests, with what is said of the whole sheet. */
export function read(text: string, context: Partial<SheetContext> = {}) {
  return readSheet(FILE, text, { ...CONTEXT, ...context });
}
