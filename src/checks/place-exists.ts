import type { Check } from './check.ts';
import { findUnknownIds } from './known-id.ts';

/** The place of a model or a population, and the place that holds another, are in the list. */
export const placeExists: Check = {
  id: 'place-exists',
  description: 'A model, a population and a place inside another name a place of data/places.csv.',
  run({ corpus }) {
    const { models, populations, places } = corpus.entries;
    const words = { rule: this.id, noun: 'place', home: 'data/places.csv' };
    return [
      ...findUnknownIds(corpus, models, 'place', 'places', words),
      ...findUnknownIds(corpus, populations, 'place', 'places', words),
      ...findUnknownIds(corpus, places, 'parent', 'places', words),
    ];
  },
};
