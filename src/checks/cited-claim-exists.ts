import { findNearest, issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';
import { findCitations } from './cited-claims.ts';

/** A claim that prose cites is one that is recorded. */
export const citedClaimExists: Check = {
  id: 'cited-claim-exists',
  description: 'A finding or tour cites only claims that are recorded.',
  run({ corpus }) {
    if (corpus.incomplete.has('claims')) return [];
    const known = Map.groupBy(
      corpus.entries.claims.flatMap(({ value: { model = '', id = '' } }) => ({ model, id })),
      ({ model }) => model,
    );
    const idsOf = (model: string) => (known.get(model) ?? []).map(({ id }) => id);
    return findCitations(corpus).flatMap(({ of, field, spot }) => {
      const [written = '', id = ''] = of.split('/');
      if (idsOf(written).includes(id)) return [];
      const model = findNearest(written, [...known.keys()]) ?? written;
      const nearest = findNearest(id, idsOf(model));
      return [
        issueAt(spot, field, {
          rule: this.id,
          message: `There is no claim "${of}".`,
          fix: `${nearest === undefined ? '' : `Did you mean "${model}/${nearest}"? `}Write the model, a stroke and the id of the claim, as they stand in data/claims/.`,
        }),
      ];
    });
  },
};
