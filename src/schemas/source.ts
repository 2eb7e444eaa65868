import * as z from 'zod';
import { partialDate } from './partial-date.ts';
import { kebabId, webAddress } from './text.ts';
import { COPIES, SOURCE_TYPES } from './vocabulary.ts';

/** One row of data/sources.csv: a document, page, order, dataset, visit note or interview. */
export const source = z.strictObject({
  id: kebabId,
  title: z.string(),
  publisher: z.string(),
  /** Empty when the page shows no date. */
  published: partialDate.optional(),
  type: z.enum(SOURCE_TYPES),
  /** Empty for what is not on the web (a visit note, an order on paper). */
  url: webAddress.optional(),
  /** Set when what was read is not the publisher's own page. */
  copy: z.enum(COPIES).optional(),
  /** What is weak about it, shown to the reader. */
  reliability_note: z.string().meta({ control: 'long-text' }).optional(),
});
export type Source = z.infer<typeof source>;
