import { issueAt } from '../issues/index.ts';
import { firstDay, lastDay, type PartialDate } from '../schemas/partial-date.ts';
import type { Check } from './check.ts';

/** A source cannot speak of a time after its own publication. */
export const dateNotAfterSource: Check = {
  id: 'date-not-after-source',
  description: "A claim's date is not after the publication of its source.",
  run({ corpus: { entries } }) {
    const published = new Map(entries.sources.map(({ value }) => [value.id, value.published]));
    return entries.claims.flatMap(({ value: claim, spot }) => {
      if (claim.as_of === undefined || claim.source === undefined) return [];
      const fault = explainAfterSource(claim.as_of, claim.source, published.get(claim.source));
      return fault === undefined ? [] : [issueAt(spot, 'as_of', { rule: this.id, ...fault })];
    });
  },
};

/** Why a source cannot speak of a time, and what to write instead; undefined when it can. */
export function explainAfterSource(
  asOf: PartialDate,
  source: string,
  published: PartialDate | undefined,
): { message: string; fix: string } | undefined {
  if (published === undefined || firstDay(asOf) <= lastDay(published)) return undefined;
  return {
    message: `"${asOf}" is after the publication of "${source}" (${published}).`,
    fix: 'Write the time of which the source speaks, or correct "published" in data/sources.csv.',
  };
}
