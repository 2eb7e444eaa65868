import * as z from 'zod';
import type { Prose } from './finding.ts';
import { kebabId } from './text.ts';

/** `reported`: by the press; `planned`: announced; `made`: there is a visit note. */
export const TOUR_STATUSES = ['reported', 'planned', 'made'] as const;
export type TourStatus = (typeof TOUR_STATUSES)[number];

/** Front matter of content/tours/<id>.mdx: a visit, planned or made. */
export const tour = z.strictObject({
  title: z.string().trim().min(1),
  places: z.array(kebabId.meta({ refersTo: 'place' })),
  models: z.array(kebabId.meta({ refersTo: 'model' })),
  /** Offices that went or are to go, as far as known. */
  offices: z.array(z.string().trim().min(1)),
  /** In words, as far as known. */
  dates: z.string().trim().min(1).optional(),
  status: z.enum(TOUR_STATUSES),
  purpose: z.string().trim().min(1).meta({ control: 'long-text' }),
  learnt: z.string().trim().min(1).meta({ control: 'long-text' }).optional(),
  not_known: z
    .string()
    .trim()
    .min(1)
    .describe('Write what is not known yet of the visit.')
    .meta({ control: 'long-text' }),
  sources: z.array(kebabId.meta({ refersTo: 'source' })).min(1),
});
export type Tour = z.infer<typeof tour> & Prose;
