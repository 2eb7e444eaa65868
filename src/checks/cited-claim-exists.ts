import { issueAt, suggestNearest } from '../issues/index.ts';
import type { Check } from './check.ts';
import { findCitations } from './cited-claims.ts';

/** A claim that prose cites is one that is recorded. */
export const citedClaimExists: Check = {
  id: 'cited-claim-exists',
  description: 'A finding or tour cites only claims that are recorded.',
  run({ corpus }) {
    if (corpus.incomplete.has('claims')) return [];
    const known = new Set(corpus.entries.claims.map(({ value }) => `${value.model}/${value.id}`));
    return findCitations(corpus)
      .filter(({ of }) => !known.has(of))
      .map(({ of, field, spot }) => {
        const ofModel = [...known].filter((id) => id.startsWith(`${of.split('/')[0]}/`));
        return issueAt(spot, field, {
          rule: this.id,
          message: `There is no claim "${of}".`,
          fix: `${suggestNearest(of, ofModel)}Write model/id as they stand in data/claims/.`,
        });
      });
  },
};
