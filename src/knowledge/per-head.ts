import type { Claim } from '../schemas/claim.ts';
import type { Population } from '../schemas/place.ts';

/** A figure for every lakh (100,000) of people, with the population it was divided by. */
export interface PerLakh {
  value: number;
  population: Population;
}

const LAKH = 100_000;

/** The population of a place in the year nearest to a claim's; of two equally near the census, then the later. */
export function populationFor(
  populations: readonly Population[],
  place: string,
  year: number,
): Population | undefined {
  const distance = (population: Population) => Math.abs(population.year - year);
  const weight = ({ kind }: Population) => (kind === 'census' ? 1 : 0);
  return populations
    .filter((population) => population.place === place)
    .sort((a, b) => distance(a) - distance(b) || weight(b) - weight(a) || b.year - a.year)[0];
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
