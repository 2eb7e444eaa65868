import * as z from 'zod';
import { partialDate } from './partial-date.ts';
import { kebabId } from './text.ts';
import { BASES } from './vocabulary.ts';

/** One row of data/rules.csv: a law, policy or platform rule that a blueprint must respect. */
export const rule = z.strictObject({
  id: kebabId,
  title: z.string(),
  what_it_requires: z.string().meta({ control: 'long-text' }),
  /** Empty when the source gives no start. */
  applies_from: partialDate.optional(),
  source: z.string().meta({ refersTo: 'source' }),
  basis: z.enum(BASES),
  note: z.string().meta({ control: 'long-text' }).optional(),
});
export type Rule = z.infer<typeof rule>;
