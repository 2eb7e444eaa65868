import { expect, it } from 'vitest';
import type { Place } from '../schemas/place.ts';
import { regionOf } from './place.ts';

const PLACES = new Map(
  (
    [
      ['india', 'country', undefined],
      ['karnataka', 'state', 'india'],
      ['delhi', 'union-territory', 'india'],
      ['bengaluru', 'city', 'karnataka'],
      ['argentina', 'country', undefined],
      ['buenos-aires', 'city', 'argentina'],
      ['here', 'city', 'there'],
      ['there', 'city', 'here'],
    ] as const
  ).map(([id, kind, parent]): [string, Place] => [
    id,
    { id, kind, name_en: id, name_hi: id, ...(parent === undefined ? {} : { parent }) },
  ]),
);

it.each([
  ['bengaluru', 'karnataka'],
  ['karnataka', 'karnataka'],
  ['delhi', 'delhi'],
  ['india', 'india'],
  ['buenos-aires', 'argentina'],
  ['nowhere', undefined],
])('%s lies in %s', (place, region) => {
  expect(regionOf(place, PLACES)?.id).toBe(region);
});

it('comes to an end where two places are said to hold each other', () => {
  expect(regionOf('here', PLACES)?.id).toBe('here');
});
