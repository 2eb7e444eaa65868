import { issueAt } from '../issues/index.ts';
import { firstDay, lastDay } from '../schemas/partial-date.ts';
import type { Check } from './check.ts';

/** A source cannot speak of a time after its own publication. */
export const dateNotAfterSource: Check = {
  id: 'date-not-after-source',
  description: "A claim's date is not after the publication of its source.",
  run({ corpus: { entries } }) {
    const published = new Map(entries.sources.map(({ value }) => [value.id, value.published]));
    return entries.claims.flatMap(({ value: claim, spot }) => {
      const date = published.get(claim.source);
      if (date === undefined || claim.as_of === undefined || firstDay(claim.as_of) <= lastDay(date))
        return [];
      return [
        issueAt(spot, 'as_of', {
          rule: this.id,
          message: `"${claim.as_of}" is after the publication of "${claim.source}" (${date}).`,
          fix: 'Write the time of which the source speaks, or correct "published" in data/sources.csv.',
        }),
      ];
    });
  },
};
