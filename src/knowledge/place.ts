import type { Place } from '../schemas/place.ts';

/** The state or union territory in which a place lies, or the country where there is none; undefined for an unknown place. */
export function regionOf(id: string, places: ReadonlyMap<string, Place>): Place | undefined {
  const passed = new Set<string>();
  let place = places.get(id);
  while (place !== undefined && !isRegion(place) && place.parent !== undefined && !passed.has(place.id)) {
    passed.add(place.id);
    place = places.get(place.parent);
  }
  return place;
}

/** True for a state or a union territory of India. */
export function isRegion({ kind }: Pick<Place, 'kind'>): boolean {
  return kind === 'state' || kind === 'union-territory';
}
