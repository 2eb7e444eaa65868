import * as z from 'zod';
import { partialDate } from './partial-date.ts';
import { localText, longLocalText, webAddress } from './text.ts';
import { MODEL_KINDS } from './vocabulary.ts';

/** data/models/<id>.yaml: one place's way of governing over WhatsApp. */
export const model = z.strictObject({
  name: localText,
  /** Id of a row of data/places.csv. */
  place: z.string().meta({ refersTo: 'place' }),
  kind: z.enum(MODEL_KINDS),
  /** What it covers, who runs it, since when, and where it stood when last heard of. */
  summary: longLocalText,
  /** Official pages only. */
  links: z.array(z.strictObject({ label: localText, url: webAddress })),
  /** When public sources were last searched: what "no record" means. */
  searched_on: partialDate,
  /** True for one of Delhi's: the one against which others are compared. */
  baseline: z.literal(true).optional(),
});
export type Model = z.infer<typeof model> & { id: string };
