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
      return [
        issueAt(spot, field, {
          rule: this.id,
          message: `There is no claim "${of}".`,
          fix: `${suggest(model, id, idsOf(model))}Write the model, a stroke and the id of the claim, as they stand in data/claims/.`,
        }),
      ];
    });
  },
};

/** The claim that is meant, or those among which it may be: another month's would be another claim, so none is picked. */
function suggest(model: string, id: string, known: readonly string[]): string {
  const ofSameName = [...new Set(known)].filter((one) => nameOf(one) === nameOf(id));
  const meant =
    known.find((one) => one === id) ??
    ofSameName.find((one) => sortLetters(one) === sortLetters(id)) ??
    (ofSameName.length === 0 ? findNearest(id, known) : undefined);
  if (meant !== undefined) return `Did you mean "${model}/${meant}"? `;
  return ofSameName.length === 0 ? '' : `Recorded under that name: ${ofSameName.join(', ')}. `;
}

/** An id without its date. */
function nameOf(id: string): string {
  return id.replace(/-\d.*$/, '');
}

function sortLetters(text: string): string {
  return [...text].sort().join('');
}
