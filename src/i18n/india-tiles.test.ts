import { describe, expect, it } from 'vitest';
import { INDIA_TILES } from './india-tiles.ts';

/** Land borders between states and union territories, by code. */
const BORDERS = `
  JK-LA JK-HP JK-PB LA-HP HP-PB HP-HR HP-UK PB-CH PB-HR PB-RJ CH-HR HR-DL HR-RJ HR-UP DL-UP UK-UP
  RJ-UP RJ-MP RJ-GJ UP-MP UP-CG UP-JH UP-BR BR-JH BR-WB SK-WB WB-JH WB-OD WB-AS AS-AR AS-NL AS-ML AS-MN AR-NL
  NL-MN MN-MZ TR-MZ JH-CG JH-OD CG-MP CG-OD CG-MH CG-TS OD-AP GJ-MP GJ-MH GJ-DH DH-MH MP-MH MH-GA MH-KA MH-TS
  TS-KA TS-AP GA-KA KA-AP KA-KL KA-TN AP-TN KL-TN TN-PY`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('-'));

/** From north to south, and from west to east, where the map leaves no doubt. */
const SOUTHWARD = ['LA', 'HP', 'UK', 'BR', 'JH', 'OD', 'AP', 'TN'];
const EASTWARD = ['GJ', 'MP', 'CG', 'JH', 'WB', 'ML', 'MN'];

function tile(code: string | undefined) {
  const found = INDIA_TILES.find((one) => one.code === code);
  if (found === undefined) throw new Error(`There is no tile "${code}".`);
  return found;
}

describe('the tiles of India', () => {
  it('are 28 states and 8 union territories, each once and each in a place of its own', () => {
    expect(INDIA_TILES.filter(({ kind }) => kind === 'state')).toHaveLength(28);
    expect(INDIA_TILES.filter(({ kind }) => kind === 'union-territory')).toHaveLength(8);
    for (const of of ['code', 'place', 'name'] as const)
      expect(new Set(INDIA_TILES.map((one) => one[of])).size, of).toBe(36);
    expect(new Set(INDIA_TILES.map(({ row, column }) => `${row} ${column}`)).size).toBe(36);
  });

  it('stand near their neighbours', () => {
    const distances = BORDERS.map(([a, b]) =>
      Math.max(Math.abs(tile(a).row - tile(b).row), Math.abs(tile(a).column - tile(b).column)),
    );
    expect(Math.max(...distances)).toBeLessThanOrEqual(2);
    const touching = distances.filter((distance) => distance === 1).length;
    expect(touching / BORDERS.length, 'share of borders at which tiles touch').toBeGreaterThan(0.8);
  });

  it('keep north above south and west left of east', () => {
    expect(SOUTHWARD.map((code) => tile(code).row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const columns = EASTWARD.map((code) => tile(code).column);
    expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  });
});
