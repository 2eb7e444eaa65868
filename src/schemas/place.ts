import * as z from 'zod';
import { figure, kebabId } from './text.ts';
import { PLACE_KINDS } from './vocabulary.ts';

/** One row of data/places.csv. */
export const place = z.strictObject({
  id: kebabId,
  name_en: z.string(),
  name_hi: z.string(),
  kind: z.enum(PLACE_KINDS),
  /** Id of the place that holds it; empty for a country. */
  parent: z.string().meta({ refersTo: 'place' }).optional(),
});
export type Place = z.infer<typeof place>;

/** One row of data/populations.csv: people of a place in a year. */
export const population = z.strictObject({
  place: z.string().meta({ refersTo: 'place' }),
  year: figure,
  kind: z.enum(['census', 'projection']),
  population: figure,
  source: z.string().meta({ refersTo: 'source' }),
  note: z.string().meta({ control: 'long-text' }).optional(),
});
export type Population = z.infer<typeof population>;
