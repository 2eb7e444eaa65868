import type { Claim } from '../schemas/claim.ts';
import type { Population } from '../schemas/place.ts';

/** A figure for every lakh (100,000) of people, with the population it was divided by. */
export interface PerLakh {
  value: number;
  population: Population;
}

const LAKH = 100_000;

/** The population of a place in the year nearest to a claim's; the census when two are equally near. */
export function populationFor(
  populations: readonly Population[],
  place: string,
  year: number,
): Population | undefined {
  return populations
    .filter((population) => population.place === place)
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || (a.kind === 'census' ? -1 : 1))[0];
}

/** A claim's figure per lakh people of a place; undefined when the claim has no figure or the place no population. */
export function perLakhOf(
  claim: Claim,
  place: string,
  populations: readonly Population[],
): PerLakh | undefined {
  const figure = Number(claim.value);
  const population = populationFor(populations, place, Number(claim.as_of.slice(0, 4)));
  if (Number.isNaN(figure) || population === undefined) return undefined;
  return { value: (figure * LAKH) / population.population, population };
}
