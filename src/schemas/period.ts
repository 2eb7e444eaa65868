import type { Claim } from './claim.ts';

/**
 * The period of a claim in one form, so that equal periods are equal texts: an interval that is just the calendar
 * year of `as_of` is "year". Undefined for stocks and running totals.
 */
export function periodOf(claim: Pick<Claim, 'as_of' | 'period'>): string | undefined {
  const year = claim.as_of.slice(0, 4);
  if (claim.period === `${year}-01-01/${year}-12-31`) return 'year';
  return claim.period;
}
