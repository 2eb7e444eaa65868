import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import { coverageOf } from '../knowledge/index.ts';
import { deriveKnowledge } from './derive-knowledge.ts';
import { gapAttributesPage } from './gap-attributes-page.ts';
import { gapListPage, gapsPage } from './gap-pages.ts';
import { shadeOf } from './heat.ts';

const RECORDS = recordsOf(loadCorpus(join(import.meta.dirname, '../..')));
const KNOWLEDGE = deriveKnowledge(RECORDS, '2026-11-24');

it.each([
  [0, 20, 0],
  [1, 20, 1],
  [4, 20, 1],
  [5, 20, 2],
  [8, 20, 2],
  [16, 20, 4],
  [17, 20, 5],
  [20, 20, 5],
  [0, 0, 0],
])('%i of %i has shade %i', (part, whole, shade) => {
  expect(shadeOf(part, whole)).toBe(shade);
});

describe('the heat table of /gaps/', () => {
  const page = gapListPage(KNOWLEDGE, 'en');

  it('adds up to all that is on record', () => {
    const { recorded } = coverageOf(KNOWLEDGE.matrix.all(), KNOWLEDGE.today);
    const cells = page.rows.flatMap(({ heat }) => heat);
    expect(cells).toHaveLength(RECORDS.models.length * 6);
    expect(cells.reduce((sum, cell) => sum + cell.recorded, 0)).toBe(recorded);
    for (const [column, { all, attributes }] of page.dimensions.entries()) {
      const own = page.rows.flatMap(({ heat }) => heat[column] ?? []);
      expect(own.every((cell) => cell.cells === attributes)).toBe(true);
      for (const of of ['recorded', 'contested', 'planned', 'due'] as const)
        expect(own.reduce((sum, cell) => sum + cell[of], 0)).toBe(all[of]);
    }
  });

  it('says of each cell what the list behind it holds', () => {
    const model = KNOWLEDGE.models.get('odisha-ama-sathi');
    if (model === undefined) throw new Error('The model has gone.');
    const [scope] = page.rows.find(({ head }) => head.id === model.id)?.heat ?? [];
    expect(scope?.href).toBe('/gaps/odisha-ama-sathi/scope/');
    const [section] = gapsPage(model, KNOWLEDGE, 'en', 'scope').sections;
    const kinds = [...(section?.held ?? []), ...(section?.noRecord ?? [])].map(({ kind }) => kind.id);
    const count = (id: string) => kinds.filter((kind) => kind === id).length;
    expect(scope).toMatchObject({
      contested: count('contested'),
      planned: count('planned'),
      due: count('due-for-review'),
      recorded: (scope?.cells ?? 0) - count('no-record'),
    });
    expect(scope?.contested).toBeGreaterThan(0);
  });
});

describe('gaps by attribute', () => {
  const page = gapAttributesPage('scope', KNOWLEDGE, 'en');

  it('has every attribute of the dimension and every kind of model, and each cell leads to its list', () => {
    expect(page.rows.map(({ attribute }) => attribute.id)).toEqual(
      RECORDS.attributes.filter(({ dimension }) => dimension === 'scope').map(({ id }) => id),
    );
    for (const { heat, lists } of page.rows)
      expect(heat.map(({ href }) => href)).toEqual(lists.map(({ anchor }) => `#${anchor}`));
    expect(page.kinds.reduce((sum, { models }) => sum + models, 0)).toBe(RECORDS.models.length);
  });

  it('lists every model behind a number, by how it stands', () => {
    for (const { heat, lists, attribute } of page.rows)
      for (const [column, cell] of heat.entries()) {
        const { standings = [], models } = lists[column] ?? {};
        const count = (label: string) =>
          standings.find((standing) => standing.label === label)?.models.length ?? 0;
        expect(standings.reduce((sum, standing) => sum + standing.models.length, 0)).toBe(models);
        expect(cell, attribute.id).toMatchObject({
          recorded: cell.cells - count('No record'),
          contested: count('Contested'),
          planned: count('Planned when last heard of'),
          due: count('Due for review'),
        });
      }
  });

  it('leads from what is known to its claims, and from what is not to the question', () => {
    const services = page.rows.find(({ attribute }) => attribute.id === 'services_available');
    const standings = services?.lists[0]?.standings ?? [];
    expect(standings.find(({ label }) => label === 'Contested')?.models).toContainEqual({
      name: 'Ama Sathi, Odisha',
      href: '/models/odisha-ama-sathi/scope/#services_available',
    });
    expect(standings.find(({ label }) => label === 'No record')?.models[0]).toEqual({
      name: 'Governance through WhatsApp, Delhi',
      href: '/gaps/delhi-governance-through-whatsapp/scope/#services_available',
    });
  });
});
