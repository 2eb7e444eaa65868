import type * as z from 'zod';
import { type KindName, RECORD_KINDS, type RecordKind as ReadingKind } from '../../corpus/record-kinds.ts';
import type { RecordKind } from '../../i18n/fields-en.ts';

/** One kind of record, as the dictionary shows it. */
export interface DerivedKind {
  name: RecordKind;
  schema: z.ZodObject<z.ZodRawShape>;
  /** Files in which records of the kind stand, as in data/claims/<model>.csv. */
  place: string;
}

/** By what one record of each kind is called; in the order of the dictionary: what people add most stands first. */
const KIND_NAMES = {
  findings: 'finding',
  claims: 'claim',
  sources: 'source',
  tours: 'tour',
  blueprints: 'blueprint',
  models: 'model',
  attributes: 'attribute',
  replies: 'reply',
  places: 'place',
  populations: 'population',
  parameters: 'parameter',
  rules: 'rule',
  adoption: 'adoption',
  allowed: 'allowed',
  site: 'site',
} as const satisfies Record<KindName, RecordKind>;

/** Every kind of record, from the list by which records are read. */
export const DERIVED_KINDS: readonly DerivedKind[] = Object.entries(KIND_NAMES).map(([kind, name]) => {
  const { schema, path, layout, named }: ReadingKind = RECORD_KINDS[kind as KindName];
  const ending = layout === 'mdx' ? '.mdx' : layout === 'csv' ? '.csv' : '.yaml';
  return { name, schema, place: path.endsWith('/') ? `${path}<${named ?? 'id'}>${ending}` : path };
});
