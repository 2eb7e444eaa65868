import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';
import { findCitations } from './cited-claims.ts';
import { suggestClaim } from './suggest-claim.ts';

/** A claim that prose cites is one that is recorded. */
export const citedClaimExists: Check = {
  id: 'cited-claim-exists',
  description: 'A finding, tour or blueprint cites only claims that are recorded.',
  run({ corpus }) {
    if (corpus.incomplete.has('claims')) return [];
    const claims = corpus.entries.claims.map(({ value }) => value);
    const known = new Set(claims.map(({ model, id }) => `${model}/${id}`));
    return findCitations(corpus).flatMap(({ of, field, spot }) =>
      known.has(of)
        ? []
        : [
            issueAt(spot, field, {
              rule: this.id,
              message: `There is no claim "${of}".`,
              fix: `${suggestClaim(of, claims)}Write the model, a stroke and the id of the claim, as they stand in data/claims/.`,
            }),
          ],
    );
  },
};
