import * as z from 'zod';
import { addFault } from './fault.ts';
import { firstDay, fullDate, isPartialDate, lastDay, partialDate } from './partial-date.ts';
import { kebabId } from './text.ts';
import { BASES, STAGES } from './vocabulary.ts';

/** `day`, `month`, `year` (the one that holds `as_of`) or an ISO 8601 interval 2022-01-01/2022-12-31. */
const period = z.string().superRefine((text, context) => {
  if (['day', 'month', 'year'].includes(text)) return;
  const [from, to, ...rest] = text.split('/');
  const fix =
    'Write one of the words day, month and year, or an interval of two days, as in 2022-01-01/2022-12-31.';
  if (
    from === undefined ||
    to === undefined ||
    rest.length > 0 ||
    !isPartialDate(from) ||
    !isPartialDate(to)
  ) {
    addFault(context, { rule: 'period-readable', message: `"${text}" is not a period.`, fix });
  } else if (firstDay(from) > lastDay(to)) {
    addFault(context, {
      rule: 'period-readable',
      message: `The period "${text}" ends before it begins.`,
      fix,
    });
  }
});

/** One row of data/claims/<model>.csv: what one source says of one attribute at one time. */
export const claim = z.strictObject({
  /** Permanent and unique within the model. */
  id: kebabId,
  attribute: z.string().meta({ refersTo: 'attribute' }),
  /** As text; the attribute's type says how to read it. */
  value: z.string().meta({ control: 'long-text' }),
  /** The time of which the source speaks. */
  as_of: partialDate,
  /** Empty: all up to that date, or at that date; otherwise only what falls within the period. */
  period: period.optional(),
  stage: z.enum(STAGES),
  source: z.string().meta({ refersTo: 'source' }),
  basis: z.enum(BASES),
  /** Id of a claim of the same cell that this one contradicts. */
  disputes: z.string().meta({ refersTo: 'claim-of-same-model' }).optional(),
  /** Id of the claim that this one corrects. */
  replaces: z.string().meta({ refersTo: 'claim-of-same-model' }).optional(),
  /** Why the claim was withdrawn. */
  withdrawn: z.string().meta({ control: 'long-text' }).optional(),
  note: z.string().meta({ control: 'long-text' }).optional(),
  recorded_on: fullDate,
  checked_on: fullDate,
});

/** A claim with the model that its file names. */
export type Claim = z.infer<typeof claim> & { model: string };
