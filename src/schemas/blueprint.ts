import * as z from 'zod';
import { FINDING_STATUSES, type Prose, review } from './finding.ts';
import { fullDate } from './partial-date.ts';
import { claimReference } from './reference.ts';
import { kebabId } from './text.ts';
import { USE_CASES } from './vocabulary.ts';

const line = z.string().trim().min(1);
const longText = line.meta({ control: 'long-text' });

/** A role in an office; never a person. */
const office = z.strictObject({ role: line, department: line });
export type Office = z.infer<typeof office>;

/** What something stands on. A check sees to it that at least one of these is there. */
const basis = {
  claims: z.array(claimReference).min(1).optional(),
  findings: z
    .array(kebabId.meta({ refersTo: 'finding' }))
    .min(1)
    .optional(),
  /** Prices, limits and ratios of data/parameters.csv. */
  parameters: z
    .array(kebabId.meta({ refersTo: 'parameter' }))
    .min(1)
    .optional(),
  /** Laws, policies and platform rules of data/rules.csv. */
  rules: z
    .array(kebabId.meta({ refersTo: 'rule' }))
    .min(1)
    .optional(),
  /** The reason, where no evidence carries it; shown as judgement. */
  judgement: longText.optional(),
};

/** The lists of what a part of a blueprint can cite, and its reason where it cites nothing. */
export interface StandsOn {
  claims?: string[] | undefined;
  findings?: string[] | undefined;
  parameters?: string[] | undefined;
  rules?: string[] | undefined;
  judgement?: string | undefined;
}

const action = z.strictObject({
  /** Permanent within the blueprint. */
  id: kebabId,
  /** One concrete thing that can be done and seen to be done. */
  what: longText,
  who: office,
  /** Month from the start in which it begins; the first is 1. */
  month: z.number().int().min(1),
  /** How many months it takes. */
  months: z.number().int().min(1),
  /** Ids of actions of the same blueprint that must be done before. */
  depends_on: z.array(kebabId),
  ...basis,
});
export type Action = z.infer<typeof action>;

const point = z.strictObject({ text: longText, ...basis });
export type Point = z.infer<typeof point>;

const risk = z.strictObject({
  risk: longText,
  /** What happened elsewhere; left out where nothing is on record. */
  elsewhere: longText.optional(),
  ...basis,
  /** What the plan does about it. */
  answer: longText,
});
export type Risk = z.infer<typeof risk>;

const measure = z.strictObject({
  /** By what it is measured. */
  attribute: z.string().meta({ refersTo: 'attribute' }),
  what: longText,
  /** In words, with the month by which. */
  target: longText,
  /** Today's value; left out where it is not known. */
  claim: claimReference.optional(),
});
export type Measure = z.infer<typeof measure>;

const precondition = z.strictObject({
  id: kebabId,
  what: longText,
  attribute: z.string().meta({ refersTo: 'attribute' }),
  /** Values that meet it. */
  wants: z.array(line).min(1).optional(),
  /** For a number: what meets it. */
  at_least: z.number().optional(),
  /** Ids of the actions that wait for it; left out when the whole blueprint does. */
  for: z.array(kebabId).min(1).optional(),
});
export type Precondition = z.infer<typeof precondition>;

const alternative = z.strictObject({ what: longText, why_not: longText, ...basis });
export type Alternative = z.infer<typeof alternative>;

const unknown = z.strictObject({
  question: longText,
  /** Whom to ask. */
  model: kebabId.meta({ refersTo: 'model' }).optional(),
  /** Which question of the dictionary it is: that model's kit then asks it first. */
  attribute: z.string().meta({ refersTo: 'attribute' }).optional(),
});
export type NotKnown = z.infer<typeof unknown>;

/** Front matter of content/blueprints/<id>.mdx: a plan for Delhi in which each action says what it stands on. */
export const blueprint = z.strictObject({
  /** What Delhi does, in a line. */
  title: line,
  summary: longText,
  purpose: longText,
  use_cases: z.array(z.enum(USE_CASES)).min(1),
  /** Delhi today: only what the claims show. */
  problem: z.strictObject({ text: longText, claims: z.array(claimReference).min(1) }),
  owner: office,
  /** In the order of doing. */
  actions: z.array(action).min(1),
  technology: z.array(point),
  protocols: z.array(point),
  staffing: z.array(point),
  cost: z.array(point),
  risks: z.array(risk),
  measures: z.array(measure),
  /** Tested against the claims of every model of Delhi. */
  preconditions: z.array(precondition),
  alternatives: z.array(alternative),
  not_known: z.array(unknown),
  /** An office, or "desk research"; never a person. */
  author: line,
  /** What it cites is compared with what stood on this day. */
  written_on: fullDate,
  version: line,
  status: z.enum(FINDING_STATUSES),
  review: review.optional(),
});

/** A blueprint with its body and the claims that the body cites. */
export type Blueprint = z.infer<typeof blueprint> & Prose;

/** The parts that are lists of points, in the order in which pages show them. */
export const POINT_PARTS = ['technology', 'protocols', 'staffing', 'cost'] as const;
export type PointPart = (typeof POINT_PARTS)[number];
