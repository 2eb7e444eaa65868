import * as z from 'zod';
import { kebabId, localText, longLocalText, snakeId } from './text.ts';
import { ATTRIBUTE_TYPES, COUNTS, DIMENSIONS, USE_CASES } from './vocabulary.ts';

/** One answer that a choice or list attribute takes. */
export const choice = z.strictObject({
  id: kebabId,
  label: localText,
  /** When exactly this answer applies. */
  definition: longLocalText.optional(),
});
export type Choice = z.infer<typeof choice>;

/** One thing that can be asked of any model: one row of the matrix. */
export const attribute = z.strictObject({
  /** Permanent, snake_case: it is also the question's name in forms. */
  id: snakeId,
  dimension: z.enum(DIMENSIONS),
  type: z.enum(ATTRIBUTE_TYPES),
  /** What a number counts ("services", "INR", "percent") or the kind of a list's items. */
  unit: z.string().min(1).optional(),
  /** Numbers only. */
  counts: z.enum(COUNTS).optional(),
  /** False for a settled fact, which does not move with time. */
  changes: z.boolean(),
  /** `many`: claims are a list, not rivals. */
  cardinality: z.enum(['one', 'many']),
  /** Due for review when the best claim is older than so many months. */
  review_months: z.int().positive().optional(),
  /** The prose attribute that holds the detail of what this one codes. */
  codes: z.string().meta({ refersTo: 'attribute' }).optional(),
  use_cases: z.array(z.enum(USE_CASES)).min(1),
  choices: z.array(choice).min(2).optional(),
  label: localText,
  definition: longLocalText.optional(),
  question: longLocalText.optional(),
  /** What Delhi decides by the answer, or what goes wrong without it. */
  why: longLocalText.optional(),
});
export type Attribute = z.infer<typeof attribute>;
