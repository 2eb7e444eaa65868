import { isPartialDate } from '../schemas/partial-date.ts';

/**
 * The day as of which the site speaks, yyyy-mm-dd: the environment's SITE_DATE, or else today in India.
 * With the same records and the same SITE_DATE a build gives the same bytes.
 */
export function buildDate(): string {
  const set = process.env['SITE_DATE'];
  if (set !== undefined && set !== '') {
    if (set.length === 10 && isPartialDate(set)) return set;
    throw new Error(`SITE_DATE is "${set}". Write a day as 2026-11-24.`);
  }
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' }).format(new Date());
}
