import { describe, expect, test } from 'vitest';
import type { Attribute } from '../schemas/attribute.ts';
import { actionOf, blueprintOf } from './blueprint-for-tests.ts';
import { claimsFrom, MODEL, STOCK, TEXT, YES_OR_NO } from './claims-for-tests.ts';
import { Matrix } from './matrix.ts';
import { changedBases, traceCitations } from './traced.ts';

const MODELS = [{ id: MODEL } as never];

/** How each claim that the action cites stands, as text: "a stands, b replaced by c". */
function traced(attribute: Attribute, table: string, cites = ['a'], written_on = '2026-11-24'): string {
  const claims = claimsFrom(table);
  const matrix = new Matrix({ models: MODELS, attributes: [attribute], claims });
  const byReference = new Map(claims.map((claim) => [`${claim.model}/${claim.id}`, claim]));
  const plan = blueprintOf({
    written_on,
    actions: [actionOf({ claims: cites.map((id) => `${MODEL}/${id}`) })],
  });
  return [...traceCitations(plan, byReference, matrix).values()]
    .map(({ then, mark, now }) => `${then.id} ${mark}${now === undefined ? '' : ` by ${now.id}`}`)
    .join(', ');
}

describe('a cited claim, then and now', () => {
  test('stands when nothing was recorded since', () => {
    expect(traced(STOCK, '150 | 2026-02-01 | press')).toBe('a stands');
  });

  test('was replaced, by the last of a chain of corrections', () => {
    const table = `
      150 | 2026-02-01 | press
      160 | 2026-02-01 | press | replaces a, recorded_on 2026-12-01
      170 | 2026-02-01 | press | replaces b, recorded_on 2026-12-02
    `;
    expect(traced(STOCK, table)).toBe('a replaced by c');
  });

  test('was withdrawn', () => {
    expect(traced(STOCK, '150 | 2026-02-01 | press | withdrawn taken back')).toBe('a withdrawn');
  });

  test('was contradicted by what was recorded since', () => {
    const table = `
      yes | 2026-02-01 | press
      no  | 2026-02-20 | official-statement | recorded_on 2026-12-01
    `;
    expect(traced(YES_OR_NO, table)).toBe('a contradicted by b');
  });

  test('was contradicted through "disputes", where no rule can tell', () => {
    const table = `
      It runs at night. | 2026-02 | press
      It is off at night. | 2026-05 | press | disputes a, recorded_on 2026-12-01
    `;
    expect(traced(TEXT, table)).toBe('a contradicted by b');
  });

  test.each([
    ['when the other side was recorded before', 'recorded_on 2026-11-23', ['a'], 'a stands'],
    [
      'when the blueprint cites the other side too',
      'recorded_on 2026-12-01',
      ['a', 'b'],
      'a stands, b stands',
    ],
    ['when the other side was taken back', 'recorded_on 2026-12-01, withdrawn an error', ['a'], 'a stands'],
  ])('is not newly contradicted %s', (_, rest, cites, standing) => {
    const table = `yes | 2026-02-01 | press\nno | 2026-02-20 | press | ${rest}`;
    expect(traced(YES_OR_NO, table, cites)).toBe(standing);
  });

  test('has a newer answer beside it: that is age, no change of basis', () => {
    const table = `
      150 | 2026-02-01 | press
      180 | 2026-12-01 | press | recorded_on 2026-12-02
    `;
    expect(traced(STOCK, table)).toBe('a superseded by b');
    expect(traced(STOCK, table, ['a'], '2026-12-03')).toBe('a stands');
  });
});

test('each action whose basis changed is named once for each claim', () => {
  const claims = claimsFrom(`
    150 | 2026-02-01 | press | withdrawn taken back
    160 | 2026-03-01 | press
  `);
  const matrix = new Matrix({ models: MODELS, attributes: [STOCK], claims });
  const [a, b] = [`${MODEL}/a`, `${MODEL}/b`];
  const plan = blueprintOf({
    problem: { text: 'A problem.', claims: [b] },
    actions: [
      actionOf({ id: 'first', claims: [a, b] }),
      actionOf({ id: 'second', claims: [b] }),
      actionOf({ id: 'third', claims: [a] }),
    ],
    cost: [{ text: 'Money.', claims: [a] }],
    alternatives: [{ what: 'Another.', why_not: 'No.', claims: [a] }],
  });
  const byReference = new Map(claims.map((claim) => [`${claim.model}/${claim.id}`, claim]));
  const changed = changedBases(plan, byReference, matrix);
  expect(
    changed.map(({ action, traced: { of, mark } }) => `${action ?? 'elsewhere'}: ${of} ${mark}`),
  ).toEqual([`first: ${a} withdrawn`, `third: ${a} withdrawn`, `elsewhere: ${a} withdrawn`]);
});
