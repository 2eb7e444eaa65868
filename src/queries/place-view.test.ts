import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import { INDIA_TILES } from '../i18n/india-tiles.ts';
import { isRegion } from '../knowledge/index.ts';
import { deriveKnowledge } from './derive-knowledge.ts';
import { indiaTiles, modelsByPlace } from './place-view.ts';

const RECORDS = recordsOf(loadCorpus(join(import.meta.dirname, '../..')));
const KNOWLEDGE = deriveKnowledge(RECORDS, '2026-11-24');
const tiles = indiaTiles(KNOWLEDGE, 'en');
const tile = (code: string) => tiles.find((one) => one.code === code);

it('every state and union territory of data/places.csv has a tile of its name and kind', () => {
  const regions = RECORDS.places.filter(isRegion);
  expect(regions.length).toBeGreaterThan(15);
  for (const { id, name_en, kind } of regions)
    expect(
      INDIA_TILES.find(({ place }) => place === id),
      `data/places.csv: "${id}" is the id of no tile in src/i18n/india-tiles.ts; the tiles say which ids there are`,
    ).toMatchObject({ name: name_en, kind });
});

describe('India as tiles', () => {
  it('counts the models of cities under their state', () => {
    const own = RECORDS.models.filter(({ place }) => ['karnataka', 'bengaluru'].includes(place));
    expect(own.map(({ place }) => place)).toContain('bengaluru');
    expect(tile('KA')).toMatchObject({ models: own.length, href: '/models/#karnataka' });
  });

  it('leads to the one model of a place, or to the list of its models, or nowhere', () => {
    expect(tile('AP')).toMatchObject({ models: 1, href: '/models/andhra-pradesh-mana-mitra/' });
    expect(tile('OD')?.href).toBe('/models/#odisha');
    expect(tile('BR')).toMatchObject({ name: 'Bihar', models: 0, href: undefined });
  });

  it('loses no model: those not on a tile are of the Union or from abroad', () => {
    const onTiles = tiles.reduce((sum, { models }) => sum + models, 0);
    const elsewhere = RECORDS.models.filter(({ kind }) => ['national-service', 'abroad'].includes(kind));
    expect(onTiles + elsewhere.length).toBe(RECORDS.models.length);
  });
});

describe('models by place', () => {
  const groups = modelsByPlace(KNOWLEDGE, 'en');

  it('hold every model once', () => {
    const ids = groups.flatMap(({ models }) => models.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(RECORDS.models.map(({ id }) => id).toSorted());
  });

  it('begin with Delhi, go on by name, and end with India and abroad', () => {
    const names = groups.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Delhi', 'Andhra Pradesh', 'Assam']);
    expect(names.slice(-3)).toEqual(['India', 'Argentina', 'South Africa']);
  });
});
