import { describe, expect, test } from 'vitest';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Place } from '../schemas/place.ts';
import { attributeOf, claimsFrom, LIST, STOCK, YES_OR_NO } from './claims-for-tests.ts';
import { fitOf, modelsOfRegion } from './fit.ts';
import { Matrix } from './matrix.ts';

/** The claims of one of Delhi's models, as a table. */
function of(model: string, table: string): Claim[] {
  return claimsFrom(table).map((claim) => ({ ...claim, model }));
}

/** The fit of one precondition as text: its state, then each model with what it says, then whom to ask. */
function fitText(
  attribute: Attribute,
  wanted: { wants?: string[]; at_least?: number },
  claims: Claim[],
): string {
  const models = ['delhi-one', 'delhi-two'];
  const matrix = new Matrix({
    models: models.map((id) => ({ id }) as never),
    attributes: [attribute],
    claims,
  });
  const precondition = { id: 'asked', what: 'It is so.', attribute: attribute.id, ...wanted };
  const [{ state, answers, ask } = { state: '', answers: [], ask: [] }] = fitOf(
    [precondition],
    models,
    matrix,
  );
  const said = answers.map(
    (one) => `${one.cell.model} ${one.cell.best?.value ?? 'no total'} is ${one.state}`,
  );
  return [state, ...said, `ask ${ask.join(' and ') || 'nobody'}`].join('; ');
}

const YES = { wants: ['yes'] };

describe('one Delhi claim', () => {
  test('changed from yes to no, and to unknown, changes the list', () => {
    expect(fitText(YES_OR_NO, YES, of('delhi-one', 'yes | 2026-02 | press'))).toBe(
      'met; delhi-one yes is met; ask delhi-two',
    );
    expect(fitText(YES_OR_NO, YES, of('delhi-one', 'no | 2026-02 | press'))).toBe(
      'not-met; delhi-one no is not-met; ask delhi-two',
    );
    expect(fitText(YES_OR_NO, YES, of('delhi-one', 'unknown | 2026-02 | press'))).toBe(
      'not-known; delhi-one unknown is not-known; ask delhi-one and delhi-two',
    );
    expect(fitText(YES_OR_NO, YES, [])).toBe('not-known; ask delhi-one and delhi-two');
  });

  test('that is only planned is a plan, and one planned otherwise does not meet it', () => {
    expect(fitText(YES_OR_NO, YES, of('delhi-one', 'yes | 2026-02 | press | planned'))).toBe(
      'planned; delhi-one yes is planned; ask delhi-two',
    );
    expect(fitText(YES_OR_NO, YES, of('delhi-one', 'no | 2026-02 | press | planned'))).toBe(
      'not-met; delhi-one no is not-met; ask delhi-two',
    );
  });

  test('on which sources disagree settles nothing', () => {
    const table = 'yes | 2026-02-01 | official-statement\nno | 2026-02-20 | press';
    expect(fitText(YES_OR_NO, YES, of('delhi-one', table))).toBe(
      'not-known; delhi-one yes is not-known; ask delhi-one and delhi-two',
    );
  });

  test('that does not apply is no answer', () => {
    expect(fitText(YES_OR_NO, YES, of('delhi-one', 'not-applicable | 2026-02 | press'))).toBe(
      'not-known; delhi-one not-applicable is not-known; ask delhi-one and delhi-two',
    );
  });
});

test('one model that meets it is enough, and the others are still told', () => {
  const claims = [...of('delhi-one', 'no | 2026-02 | press'), ...of('delhi-two', 'yes | 2026-02 | press')];
  expect(fitText(YES_OR_NO, YES, claims)).toBe(
    'met; delhi-one no is not-met; delhi-two yes is met; ask nobody',
  );
});

describe('what is wanted', () => {
  test.each([
    ['99', 'not-met'],
    ['100', 'met'],
    ['unknown', 'not-known'],
  ])('of a number: %s where 100 are needed is %s', (value, state) => {
    expect(fitText(STOCK, { at_least: 100 }, of('delhi-one', `${value} | 2026-02 | press`))).toMatch(
      new RegExp(`^${state};`),
    );
  });

  test('of a number, of which only a month is on record, is not known', () => {
    const total = attributeOf({ counts: 'cumulative' });
    expect(fitText(total, { at_least: 1 }, of('delhi-one', '5 | 2026-02 | press | period month'))).toBe(
      'not-known; delhi-one no total is not-known; ask delhi-one and delhi-two',
    );
  });

  test('of a choice is any of the answers, of a list all of them', () => {
    const choice = attributeOf({
      type: 'choice',
      choices: [
        { id: 'a', label: { en: 'A' } },
        { id: 'b', label: { en: 'B' } },
      ],
    });
    expect(fitText(choice, { wants: ['a', 'b'] }, of('delhi-one', 'b | 2026-02 | press'))).toMatch(/^met;/);
    expect(fitText(LIST, { wants: ['hi', 'en'] }, of('delhi-one', 'hi | 2026-02 | press'))).toMatch(
      /^not-met;/,
    );
    expect(fitText(LIST, { wants: ['hi', 'en'] }, of('delhi-one', 'en;ur;hi | 2026-02 | press'))).toMatch(
      /^met;/,
    );
  });
});

test("a region's models are those of its cities too, the baseline first, and not those of the country", () => {
  const place = (id: string, kind: Place['kind'], parent?: string) =>
    [id, { id, name_en: id, kind, parent } as Place] as const;
  const places = new Map([
    place('india', 'country'),
    place('delhi', 'union-territory', 'india'),
    place('new-delhi', 'city', 'delhi'),
  ]);
  const models = [
    { id: 'national', place: 'india' },
    { id: 'of-the-city', place: 'new-delhi' },
    { id: 'of-delhi', place: 'delhi', baseline: true },
  ] as never[];
  expect(modelsOfRegion('delhi', models, places).map(({ id }) => id)).toEqual(['of-delhi', 'of-the-city']);
});
