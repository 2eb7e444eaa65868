import * as z from 'zod';
import { addFault } from './fault.ts';
import { isPartialDate, partialDate } from './partial-date.ts';
import { isFigure, kebabId } from './text.ts';
import { BASES } from './vocabulary.ts';

const figureOrDay = z.string().superRefine((text, context) => {
  if (isFigure(text) || (text.length === 10 && isPartialDate(text))) return;
  addFault(context, {
    rule: 'figure-readable',
    message: `"${text}" is neither a figure nor a day.`,
    fix: 'Write digits alone, as in 0.115, or year, month and day, as in 2026-10-01.',
  });
});

/** One row of data/parameters.csv: a dated price, limit or ratio for calculations. */
export const parameter = z.strictObject({
  id: kebabId,
  label: z.string(),
  /** A figure in digits, or a day where the unit is "date". */
  value: figureOrDay,
  unit: z.string(),
  /** Empty when the source gives no start. */
  valid_from: partialDate.optional(),
  valid_to: partialDate.optional(),
  source: z.string().meta({ refersTo: 'source' }),
  basis: z.enum(BASES),
  note: z.string().meta({ control: 'long-text' }).optional(),
});
export type Parameter = z.infer<typeof parameter>;
