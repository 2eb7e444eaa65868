import * as z from 'zod';

/** One entry of data/allowed.yaml: a published number or address that only looks private. */
export const allowed = z.strictObject({
  /** Exactly as it stands in the records. */
  text: z.string().min(1),
  /** Why it may be published. */
  reason: z.string().min(1).meta({ control: 'long-text' }),
});
export type Allowed = z.infer<typeof allowed>;
