import type { Check } from './check.ts';
import { findUnknownIds, idsOf } from './known-id.ts';

/** Every claim, population, parameter and rule rests on a source of the list. */
export const sourceExists: Check = {
  id: 'source-exists',
  description: 'Whatever is recorded rests on a source of data/sources.csv.',
  run({ corpus: { entries } }) {
    const known = idsOf(entries.sources);
    const words = { rule: this.id, noun: 'source', home: 'sources are in data/sources.csv' };
    return [
      ...findUnknownIds(entries.claims, 'source', known, words),
      ...findUnknownIds(entries.populations, 'source', known, words),
      ...findUnknownIds(entries.parameters, 'source', known, words),
      ...findUnknownIds(entries.rules, 'source', known, words),
    ];
  },
};
