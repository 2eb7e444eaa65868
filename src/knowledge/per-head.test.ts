import { describe, expect, it } from 'vitest';
import { type Population, population } from '../schemas/place.ts';
import { claimsFrom, permutationsOf } from './claims-for-tests.ts';
import { perLakhOf, populationFor } from './per-head.ts';

/** Populations written as `place | year | kind | people`, one a line. */
function populationsFrom(table: string): Population[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [place, year, kind, people] = line.split('|').map((cell) => cell.trim());
    return population.parse({ place, year, kind, population: people, source: 'src-census' });
  });
}

const PEOPLE = populationsFrom(`
  odisha | 2011 | census     | 40000000
  odisha | 2021 | projection | 45000000
  odisha | 2026 | projection | 50000000
  kerala | 2025 | census     | 1
`);

describe('the population a figure is divided by', () => {
  it.each([
    { claim: 'of an earlier year', year: 2009, taken: 2011 },
    { claim: 'nearer to the census', year: 2015, taken: 2011 },
    { claim: 'as near to the census: the census', year: 2016, taken: 2011 },
    { claim: 'nearer to a projection', year: 2017, taken: 2021 },
    { claim: 'of the very year', year: 2026, taken: 2026 },
    { claim: 'of a later year', year: 2030, taken: 2026 },
  ])('a claim $claim', ({ year, taken }) => {
    expect(populationFor(PEOPLE, 'odisha', year)?.year).toBe(taken);
  });

  it('the census of a year comes before a projection of it', () => {
    const people = populationsFrom(`
      odisha | 2011 | projection | 41000000
      odisha | 2011 | census     | 40000000
    `);
    expect(populationFor(people, 'odisha', 2020)?.kind).toBe('census');
  });

  it('the order of the rows of the file does not matter', () => {
    const rows = populationsFrom(`
      odisha | 2021 | projection | 45000000
      odisha | 2031 | projection | 52000000
      odisha | 2036 | projection | 54000000
    `);
    const taken = permutationsOf(rows).map((people) => populationFor(people, 'odisha', 2026)?.year);
    expect(taken).toHaveLength(6);
    expect(new Set(taken).size).toBe(1);
  });

  it('a place without population has none', () => {
    expect(populationFor(PEOPLE, 'goa', 2026)).toBeUndefined();
    expect(populationFor([], 'odisha', 2026)).toBeUndefined();
  });
});

describe('a figure per lakh', () => {
  const perLakh = (table: string, place = 'odisha') => {
    const [claim] = claimsFrom(table);
    if (claim === undefined) throw new Error('The table holds no claim.');
    return perLakhOf(claim, place, PEOPLE);
  };

  it('is the figure for every 100,000 people, with the population it was divided by', () => {
    expect(perLakh('6000 | 2012-03-01 | press')).toEqual({ value: 15, population: PEOPLE[0] });
    expect(perLakh('6000 | 2026 | press')).toEqual({ value: 12, population: PEOPLE[2] });
  });

  it('of nothing is 0, which is a figure', () => {
    expect(perLakh('0 | 2026 | press')?.value).toBe(0);
  });

  it.each(['unknown', 'not-applicable', 'yes'])('of "%s" there is none', (value) => {
    expect(perLakh(`${value} | 2026 | press`)).toBeUndefined();
  });

  it('of a place without population there is none', () => {
    expect(perLakh('6000 | 2026 | press', 'goa')).toBeUndefined();
  });
});
