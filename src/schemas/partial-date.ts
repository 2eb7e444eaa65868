import * as z from 'zod';
import type { ReadingFault } from '../issues/index.ts';
import { addFault } from './fault.ts';

/** A date known to the day (2025-01-30), the month (2025-01) or only the year (2025). */
export type PartialDate = string;

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const HOW_TO_WRITE =
  'Write year, month and day as in 2025-01-30, or 2025-01 where the day is not known, or 2025 where the month is not known either.';

/** True when the text is a day, month or year that the calendar has. */
export function isPartialDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Why a text is not a date, and what to write: shared by schemas and by the check of dates in claims. */
export function explainBadDate(text: string): ReadingFault {
  return {
    rule: 'date-possible',
    message: SHAPE.test(text) ? `"${text}" is not in the calendar.` : `"${text}" is not written as a date.`,
    fix: HOW_TO_WRITE,
  };
}

/** Schema of a date that may be known only to the month or the year. */
export const partialDate = z
  .string()
  .superRefine((text, context) => {
    if (!isPartialDate(text)) addFault(context, explainBadDate(text));
  })
  .meta({ control: 'date', pattern: SHAPE.source });

/** Schema of a date that must be known to the day. */
export const fullDate = z
  .string()
  .superRefine((text, context) => {
    if (!isPartialDate(text) || text.length !== 10) {
      addFault(context, {
        ...explainBadDate(text),
        message: isPartialDate(text) ? `"${text}" names no day.` : explainBadDate(text).message,
        fix: 'Write year, month and day, as in 2025-01-30.',
      });
    }
  })
  .meta({ control: 'full-date', format: 'date' });

/** First day that a partial date can mean, as yyyy-mm-dd. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a partial date can mean, as yyyy-mm-dd. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The month of a date (2025-01), or undefined when only the year is known. */
export function monthOf(date: PartialDate): string | undefined {
  return date.length >= 7 ? date.slice(0, 7) : undefined;
}
