import type { Check } from './check.ts';
import { findUnknownIds } from './known-id.ts';

/** Every claim, population, parameter, rule, reply and entry of the ledger rests on a source of the list. */
export const sourceExists: Check = {
  id: 'source-exists',
  description: 'Whatever is recorded rests on a source of data/sources.csv.',
  run({ corpus }) {
    const { claims, populations, parameters, rules, replies, adoption } = corpus.entries;
    const words = { rule: this.id, noun: 'source', home: 'data/sources.csv' };
    return [
      ...findUnknownIds(corpus, claims, 'source', 'sources', words),
      ...findUnknownIds(corpus, populations, 'source', 'sources', words),
      ...findUnknownIds(corpus, parameters, 'source', 'sources', words),
      ...findUnknownIds(corpus, rules, 'source', 'sources', words),
      ...findUnknownIds(corpus, replies, 'source', 'sources', words),
      ...findUnknownIds(corpus, adoption, 'evidence', 'sources', words),
    ];
  },
};
