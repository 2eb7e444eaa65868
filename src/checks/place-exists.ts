import type { Check } from './check.ts';
import { findUnknownIds, idsOf } from './known-id.ts';

/** The place of a model or a population, and the place that holds another, are in the list. */
export const placeExists: Check = {
  id: 'place-exists',
  description: 'A model, a population and a place inside another name a place of data/places.csv.',
  run({ corpus: { entries } }) {
    const known = idsOf(entries.places);
    const words = { rule: this.id, noun: 'place', home: 'places are in data/places.csv' };
    return [
      ...findUnknownIds(entries.models, 'place', known, words),
      ...findUnknownIds(entries.populations, 'place', known, words),
      ...findUnknownIds(entries.places, 'parent', known, words),
    ];
  },
};
