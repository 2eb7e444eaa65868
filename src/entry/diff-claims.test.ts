import { describe, expect, test } from 'vitest';
import {
  attributeOf,
  claimsFrom,
  LIST,
  MODEL,
  PER_PERIOD,
  RUNNING_TOTAL,
  SETTLED_DATE,
  STOCK,
  TEXT,
} from '../knowledge/claims-for-tests.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { diffClaims } from './diff-claims.ts';
import { formatDiff } from './format-diff.ts';

const NAMES = { models: [{ id: MODEL, name: { en: 'Ama Sathi, Odisha' } }] };

/** Lines of the diff when the last claims of a table are brought in and those before them are held. */
function diff(attribute: Attribute, table: string, isNew = 1): string[] {
  const claims = claimsFrom(table);
  const held = claims.slice(0, claims.length - isNew);
  const diffs = diffClaims(claims.slice(held.length), held, [attribute]);
  return formatDiff(diffs, { ...NAMES, attributes: [attribute] })
    .split('\n')
    .slice(1);
}

describe('a new claim', () => {
  test('of an empty cell is new', () => {
    expect(diff(STOCK, '430 | 2026-12-02 | observed')).toEqual([
      '  new               Asked: 430 (2026-12-02, observed)',
    ]);
  });

  test('of a later time is another claim, beside the one that the cell shows', () => {
    const table = `
      150 | 2025-11    | press
      403 | 2025-12-25 | press
      430 | 2026-12-02 | observed`;
    expect(diff(STOCK, table)).toEqual([
      '  another claim     Asked: 403 (2025-12-25, press) b → 430 (2026-12-02, observed)',
    ]);
  });

  test('of the same value and date is the same from another source, and is filed', () => {
    const table = `
      403 | 2025-12-25 | press
      403 | 2025-12-25 | official-statement`;
    expect(diff(STOCK, table)).toEqual([
      '  same as held      Asked: 403 (2025-12-25, press) a → 403 (2025-12-25, official-statement)',
    ]);
  });

  test('of the same value and source at another time is the same', () => {
    const table = `
      403 | 2025-11-25 | press | source src-x
      403 | 2025-12-25 | press | source src-x`;
    expect(diff(STOCK, table)).toEqual([
      '  same as held      Asked: 403 (2025-11-25, press) a → 403 (2025-12-25, press)',
    ]);
  });

  test('of the same value, source and date is held already', () => {
    const table = `
      403 | 2025-12-25 | press | source src-x
      403 | 2025-12-25 | press | source src-x`;
    expect(diff(STOCK, table)).toEqual([
      '  held already      Asked: 403 (2025-12-25, press) a → the same, so it is not filed again',
    ]);
  });

  test('that makes a fact of what was held as planned is not held already', () => {
    const table = `
      403 | 2025-12-25 | press | planned, source src-x
      403 | 2025-12-25 | press | source src-x`;
    expect(diff(STOCK, table)).toEqual([
      '  another claim     Asked: 403 (2025-12-25, planned, press) a → 403 (2025-12-25, press)',
    ]);
  });

  test('of another value in the same month contradicts, and the cell is contested then', () => {
    const table = `
      150 | 2025-12-25 | official-statement
      175 | 2025-12    | press`;
    expect(diff(STOCK, table)).toEqual([
      '  contradicts held  Asked: 150 (2025-12-25, official-statement) a → 175 (2025-12, press); the cell is contested then',
    ]);
  });

  test('of a month long past contradicts too, but the cell shows a later one', () => {
    const table = `
      150 | 2025-11-25 | official-statement
      403 | 2026-01-10 | press
      175 | 2025-11    | press`;
    expect(diff(STOCK, table)).toEqual([
      '  contradicts held  Asked: 150 (2025-11-25, official-statement) a → 175 (2025-11, press)',
    ]);
  });

  test('of a running total on a later day is growth', () => {
    const table = `
      8674  | 2025-06-14 | official-statement
      12265 | 2025-06-20 | official-statement`;
    expect(diff(RUNNING_TOTAL, table)).toEqual([
      '  another claim     Asked: 8674 (2025-06-14, official-statement) a → 12265 (2025-06-20, official-statement)',
    ]);
  });

  test('that disputes a text contradicts it', () => {
    const table = `
      by staff   | 2025-06 | press
      by vendors | 2026-01 | press | disputes a`;
    expect(diff(TEXT, table)).toEqual([
      '  contradicts held  Asked: by staff (2025-06, press) a → by vendors (2026-01, press); the cell is contested then',
    ]);
  });

  test('that corrects a claim replaces it', () => {
    const table = `
      403 | 2025-12-25 | press
      304 | 2025-12-25 | press | replaces a`;
    expect(diff(STOCK, table)).toEqual([
      '  replaces held     Asked: 403 (2025-12-25, press) a → 304 (2025-12-25, press)',
    ]);
  });

  test('of a settled fact contradicts at any time, unless one date is the other less exact', () => {
    const table = `
      2025-09-26 | 2025-09-26 | press
      2025-09    | 2026-01    | vendor
      2025-09-27 | 2026-02    | vendor`;
    expect(diff(SETTLED_DATE, table, 2)).toEqual([
      '  another claim     Asked: 2025-09-26 (2025-09-26, press) a → 2025-09 (2026-01, vendor)',
      '  contradicts held  Asked: 2025-09-26 (2025-09-26, press) a → 2025-09-27 (2026-02, vendor); the cell is contested then',
    ]);
  });

  test('of a period is told beside the same period alone', () => {
    const table = `
      127217 | 2022-11 | official-statement | period month
      900000 | 2022-11 | press              | period year
      130000 | 2022-11 | press              | period month`;
    expect(diff(PER_PERIOD, table)).toEqual([
      '  contradicts held  Asked: 127217 (2022-11, month, official-statement) a → 130000 (2022-11, month, press); the cell is contested then',
    ]);
  });

  test('of a list says the same in another order', () => {
    const table = `
      upi;card | 2025-06 | press
      card;upi | 2025-06 | vendor`;
    expect(diff(LIST, table)).toEqual([
      '  same as held      Asked: upi;card (2025-06, press) a → card;upi (2025-06, vendor)',
    ]);
  });
});

test('what comes in together is held against each other as well', () => {
  const table = `
    150 | 2025-12-25 | official-statement
    175 | 2025-12-26 | press`;
  expect(diff(STOCK, table, 2)).toEqual([
    '  new               Asked: 150 (2025-12-25, official-statement)',
    '  contradicts held  Asked: 150 (2025-12-25, official-statement) a → 175 (2025-12-26, press); the cell is contested then',
  ]);
});

test('a withdrawn claim is not held against the new one, but is named', () => {
  const claims = claimsFrom(`
    150 | 2025-12-25 | official-statement | withdrawn misread
    175 | 2025-12-26 | press`);
  const [found] = diffClaims(claims.slice(1), claims.slice(0, 1), [STOCK]);
  expect([found?.relation, found?.held?.id]).toEqual(['another', 'a']);
});

test('names the model, the attribute and a long text in short', () => {
  const attribute = attributeOf({ type: 'text', label: { en: 'Hours of service' } });
  const claims = claimsFrom(`${'around the clock '.repeat(8)} | 2025-06 | press`);
  expect(formatDiff(diffClaims(claims, [], [attribute]), { ...NAMES, attributes: [attribute] })).toBe(
    [
      'Ama Sathi, Odisha (odisha-ama-sathi)',
      '  new               Hours of service: around the clock around the clock around the clock around the clock aro… (2025-06, press)',
    ].join('\n'),
  );
});

test('an attribute that the dictionary does not have is told by its id', () => {
  const claims = claimsFrom('1 | 2025-06 | press');
  expect(formatDiff(diffClaims(claims, [], []), { models: [], attributes: [] })).toBe(
    'odisha-ama-sathi\n  new               asked: 1 (2025-06, press)',
  );
});
