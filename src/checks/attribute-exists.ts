import type { Check } from './check.ts';
import { findUnknownIds } from './known-id.ts';

/** The attribute of a claim, and the prose attribute that another codes, are in the dictionary. */
export const attributeExists: Check = {
  id: 'attribute-exists',
  description: 'A claim speaks of an attribute of the dictionary.',
  run({ corpus }) {
    const { claims, attributes } = corpus.entries;
    const words = { rule: this.id, noun: 'attribute', home: 'data/attributes.yaml' };
    return [
      ...findUnknownIds(corpus, claims, 'attribute', 'attributes', words),
      ...findUnknownIds(corpus, attributes, 'codes', 'attributes', words),
    ];
  },
};
