import * as z from 'zod';
import { addFault } from './fault.ts';
import { fullDate } from './partial-date.ts';
import { claimReference } from './reference.ts';
import { kebabId } from './text.ts';

/** What is replied to: a claim as model/id, or a finding by its id. */
const subject = z.string().superRefine((text, context) => {
  if ([claimReference, kebabId].some((schema) => schema.safeParse(text).success)) return;
  addFault(context, {
    rule: 'id-well-formed',
    message: `"${text}" names neither a claim nor a finding.`,
    fix: 'Write a claim as its model, a stroke and its id, as in odisha-ama-sathi/launched-on-2025-09-26, or the id of a finding alone.',
  });
});

/** One row of data/replies.csv: what a host state answers to a claim or a finding about it. */
export const reply = z.strictObject({
  id: kebabId,
  about: subject,
  /** The office that replies; never a person. */
  by: z.string(),
  on: fullDate,
  /** In the office's own words. */
  text: z.string().meta({ control: 'long-text' }),
  /** How we have it: a letter, a message, a page. */
  source: z.string().meta({ refersTo: 'source' }),
});
export type Reply = z.infer<typeof reply>;
