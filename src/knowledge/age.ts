import { firstDay, type PartialDate } from '../schemas/partial-date.ts';

/**
 * Whole months from a date to today (yyyy-mm-dd), by the calendar's months.
 * A date known only to the year counts from that year's first month, as in the order of claims.
 */
export function monthsSince(date: PartialDate, today: string): number {
  return monthNumber(today) - monthNumber(firstDay(date));
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}
