import type { Check } from './check.ts';
import { findUnknownIds, idsOf } from './known-id.ts';

/** The attribute of a claim, and the prose attribute that another codes, are in the dictionary. */
export const attributeExists: Check = {
  id: 'attribute-exists',
  description: 'A claim speaks of an attribute of the dictionary.',
  run({ corpus: { entries } }) {
    const known = idsOf(entries.attributes);
    const words = { rule: this.id, noun: 'attribute', home: 'attributes are in data/attributes.yaml' };
    return [
      ...findUnknownIds(entries.claims, 'attribute', known, words),
      ...findUnknownIds(entries.attributes, 'codes', known, words),
    ];
  },
};
