import * as z from 'zod';
import { partialDate } from './partial-date.ts';
import { kebabId } from './text.ts';

/**
 * How far an action has come, on the scale of the Open Government Partnership. `no-evidence`: nobody has found out, which
 * is not `not-started`.
 */
export const ADOPTION_STATUSES = [
  'not-started',
  'limited',
  'substantial',
  'complete',
  'no-evidence',
] as const;
export type AdoptionStatus = (typeof ADOPTION_STATUSES)[number];

/** One row of data/adoption.csv: how far one action of a blueprint had come at one time. */
export const adoption = z.strictObject({
  blueprint: z.string().meta({ refersTo: 'blueprint' }),
  /** Id of an action of that blueprint. */
  action: kebabId,
  /** The time of which the evidence speaks; for no-evidence, the day on which somebody looked. */
  as_of: partialDate,
  status: z.enum(ADOPTION_STATUSES),
  /** Id of the source that shows it. */
  evidence: z.string().meta({ refersTo: 'source' }).optional(),
  /** What the evidence shows; for no-evidence, where somebody looked. */
  note: z.string().meta({ control: 'long-text' }).optional(),
});
export type Adoption = z.infer<typeof adoption>;
