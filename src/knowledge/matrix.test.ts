import { describe, expect, it } from 'vitest';
import type { Claim } from '../schemas/claim.ts';
import { type Model, model } from '../schemas/model.ts';
import type { Cell } from './cell.ts';
import { attributeOf, claimsFrom, idsOf } from './claims-for-tests.ts';
import { Matrix } from './matrix.ts';

const SERVICES = attributeOf({ id: 'services_available' });
const VOICE = attributeOf({ id: 'voice_support', type: 'boolean' });
const LAUNCH = attributeOf({ id: 'launched_on', type: 'date', changes: false });

const modelOf = (id: string): Model => ({
  ...model.parse({
    name: { en: id },
    place: 'odisha',
    kind: 'state-platform',
    summary: { en: id },
    links: [],
    searched_on: '2026-11',
  }),
  id,
});

const claimOf = (model: string, attribute: string, table: string): Claim[] =>
  claimsFrom(table).map((claim) => ({ ...claim, model, attribute }));

const MATRIX = new Matrix({
  models: [modelOf('odisha'), modelOf('andhra')],
  attributes: [VOICE, SERVICES, LAUNCH],
  claims: [
    ...claimOf('andhra', 'services_available', '161 | 2025-01 | press'),
    ...claimOf('odisha', 'services_available', '120 | 2025-09 | press'),
    ...claimOf('andhra', 'voice_support', 'yes | 2025-03 | press'),
    ...claimOf('andhra', 'services_available', '900 | 2026-03 | press').map((claim) => ({
      ...claim,
      id: 'later',
    })),
  ],
});

const NAMES = (cells: readonly Cell[]) => cells.map(({ model, attribute }) => `${model}/${attribute.id}`);

describe('the matrix', () => {
  it('has a cell for each pair, recorded or not, in the order of models and of the dictionary', () => {
    expect(NAMES(MATRIX.all())).toEqual([
      'odisha/voice_support',
      'odisha/services_available',
      'odisha/launched_on',
      'andhra/voice_support',
      'andhra/services_available',
      'andhra/launched_on',
    ]);
  });

  it('a cell holds the claims of its model and attribute, and of no other', () => {
    expect(idsOf(MATRIX.cell('andhra', 'services_available').current)).toBe('later a');
    expect(MATRIX.cell('odisha', 'services_available').best?.value).toBe('120');
    expect(MATRIX.cell('odisha', 'voice_support').state).toBe('no-record');
    expect(MATRIX.cell('andhra', 'launched_on').state).toBe('no-record');
  });

  it("a model's cells stand in the dictionary's order", () => {
    expect(NAMES(MATRIX.ofModel('andhra'))).toEqual([
      'andhra/voice_support',
      'andhra/services_available',
      'andhra/launched_on',
    ]);
  });

  it("an attribute's cells stand in the models' order", () => {
    expect(NAMES(MATRIX.ofAttribute(SERVICES))).toEqual([
      'odisha/services_available',
      'andhra/services_available',
    ]);
  });

  it.each([
    [
      'a model, asked for a cell',
      () => MATRIX.cell('odissa', 'services_available'),
      'There is no model "odissa".',
    ],
    ['a model, asked for its cells', () => MATRIX.ofModel('odissa'), 'There is no model "odissa".'],
    ['an attribute', () => MATRIX.cell('odisha', 'services'), 'There is no attribute "services".'],
    [
      'an attribute, asked for its cells',
      () => MATRIX.ofAttribute(attributeOf({ id: 'services' })),
      'There is no attribute "services".',
    ],
  ])('an id that nobody has is refused by name: %s', (_, ask, message) => {
    expect(ask).toThrow(new Error(message));
  });
});
