import * as z from 'zod';
import { fullDate } from './partial-date.ts';
import { claimReference } from './reference.ts';
import { kebabId } from './text.ts';
import { BASES, DIMENSIONS, USE_CASES } from './vocabulary.ts';

/** How sure a finding is; the reason stands beside it. */
export const CERTAINTIES = ['low', 'moderate', 'high'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const FINDING_STATUSES = ['draft', 'in-review', 'published'] as const;

/** Who read it against its claims, when, and what came of it. */
export const review = z.strictObject({
  by: z.string().trim().min(1),
  on: fullDate,
  note: z.string().trim().min(1).meta({ control: 'long-text' }).optional(),
});

/** Front matter of content/findings/<id>.mdx: what a team argues from claims. */
export const finding = z.strictObject({
  /** Says the lesson, not the topic. */
  title: z.string().trim().min(1),
  summary: z.string().trim().min(1).meta({ control: 'long-text' }),
  models: z.array(kebabId.meta({ refersTo: 'model' })).min(1),
  dimensions: z.array(z.enum(DIMENSIONS)).min(1),
  use_cases: z.array(z.enum(USE_CASES)).min(1),
  /** Every claim on which the finding stands, as model/id. */
  claims: z.array(claimReference).min(2),
  /** The weakest basis on which its main point rests. */
  basis: z.enum(BASES),
  /** Id of the tour that brought it. */
  tour: kebabId.meta({ refersTo: 'tour' }).optional(),
  /** "None reported" says who was asked. */
  what_did_not_work: z
    .string()
    .trim()
    .min(1)
    .describe('Write what failed or fell short; if nothing was reported, say so, and who was asked.')
    .meta({ control: 'long-text' }),
  for_delhi: z.string().trim().min(1).meta({ control: 'long-text' }),
  certainty: z.strictObject({
    level: z.enum(CERTAINTIES),
    why: z
      .string()
      .trim()
      .min(1)
      .describe('Write in a sentence what makes it as sure as that.')
      .meta({ control: 'long-text' }),
  }),
  /** An office, or "desk research"; never a person. */
  author: z.string().trim().min(1),
  written_on: fullDate,
  status: z.enum(FINDING_STATUSES),
  /** By an office other than the author. */
  review: review.optional(),
  host_reply: z.string().trim().min(1).meta({ control: 'long-text' }).optional(),
});

/** A finding with its body and the claims that the body cites. */
export type Finding = z.infer<typeof finding> & Prose;

/** What a file of prose has besides its front matter. */
export interface Prose {
  /** The file's name. */
  id: string;
  /** Markdown with the components of src/mdx/, checked. */
  body: string;
  /** Claims that the body cites, as model/id, in order, each once. */
  cites: string[];
  /** What the body draws or compares, in order. */
  shows: Shown[];
}

/** A chart or comparison that stands in prose. */
export interface Shown {
  component: 'Chart' | 'Compare';
  attribute: string;
  /** Ids of models; none: all that have a figure. */
  models: string[];
}
