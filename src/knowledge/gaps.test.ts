import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import type { Cell } from './cell.ts';
import { cellOf } from './cell.ts';
import {
  attributeOf,
  cellFrom,
  claimsFrom,
  MODEL,
  SETTLED_DATE,
  STOCK,
  TEXT,
  YES_OR_NO,
} from './claims-for-tests.ts';
import { countGaps, gapKindOf, gapsOf, Weights } from './gaps.ts';
import { Matrix } from './matrix.ts';

const TODAY = '2026-11-24';
const REVIEWED_YEARLY = attributeOf({ review_months: 12 });

describe('the kind of a gap', () => {
  test.each<[string, Cell, string | undefined]>([
    [
      'two counts of one month',
      cellFrom(STOCK, '150 | 2025-12-25 | official-statement\n175 | 2025-12 | press'),
      'contested',
    ],
    ['a plan', cellFrom(YES_OR_NO, 'yes | 2026-02 | press | planned'), 'planned'],
    ['an old count', cellFrom(REVIEWED_YEARLY, '150 | 2025-10 | press'), 'due-for-review'],
    ['a count of this year', cellFrom(REVIEWED_YEARLY, '150 | 2026-10 | press'), undefined],
    ["only a month's figure", cellFrom(STOCK, '3000000 | 2025-08 | vendor | period month'), 'period-only'],
    ['a question that nobody could answer', cellFrom(STOCK, 'unknown | 2026-10 | observed'), 'unknown'],
    ['nothing at all', cellFrom(STOCK, ''), 'no-record'],
    ['a plain no', cellFrom(YES_OR_NO, 'no | 2026-10 | press'), undefined],
    ['a settled day, however long ago', cellFrom(SETTLED_DATE, '2019-02-12 | 2019-02-12 | press'), undefined],
    ['a question that makes no sense here', cellFrom(STOCK, 'not-applicable | 2026-10 | press'), undefined],
  ])('of %s is %3$s', (_, cell, kind) => {
    expect(gapKindOf(cell, TODAY)).toBe(kind);
  });

  it('is the first that applies: what is contested is not counted again as old or planned', () => {
    const old = cellFrom(REVIEWED_YEARLY, '150 | 2025-01-02 | press\n175 | 2025-01-03 | press');
    expect(gapKindOf(old, TODAY)).toBe('contested');
    const plans = cellFrom(
      TEXT,
      'one line | 2026-02 | press | planned\nfour | 2026-01 | press | planned, disputes a',
    );
    expect(gapKindOf(plans, TODAY)).toBe('contested');
    const oldPlan = cellFrom(REVIEWED_YEARLY, '150 | 2025-01 | press | planned');
    expect(gapKindOf(oldPlan, TODAY)).toBe('planned');
    const oldUnknown = cellFrom(REVIEWED_YEARLY, 'unknown | 2025-01 | observed');
    expect(gapKindOf(oldUnknown, TODAY)).toBe('unknown');
  });

  it('comes back when a claim is withdrawn and nothing else is left', () => {
    expect(gapKindOf(cellFrom(STOCK, '150 | 2026-10 | press | withdrawn of another service'), TODAY)).toBe(
      'no-record',
    );
  });
});

describe('the gaps of a model', () => {
  const cell = (id: string, table: string) =>
    cellOf(
      MODEL,
      attributeOf({ id, review_months: 12 }),
      claimsFrom(table).map((claim) => ({ ...claim, attribute: id })),
    );
  const CELLS = [
    cell('never_found', ''),
    cell('old', '5 | 2024-01 | press'),
    cell('fresh', '5 | 2026-10 | press'),
    cell('promised', '5 | 2026-10 | press | planned'),
    cell('in_dispute', '5 | 2026-10 | press\n6 | 2026-10 | press'),
    cell('never_found_either', ''),
  ];

  it('stand in the order in which a visit should ask, and in the order of the dictionary within a kind', () => {
    expect(gapsOf(CELLS, TODAY).map(({ kind, cell }) => `${kind}: ${cell.attribute.id}`)).toEqual([
      'contested: in_dispute',
      'planned: promised',
      'due-for-review: old',
      'no-record: never_found',
      'no-record: never_found_either',
    ]);
  });

  it('are counted by kind, kinds without a gap too', () => {
    expect(countGaps(gapsOf(CELLS, TODAY))).toEqual({
      contested: 1,
      planned: 1,
      'due-for-review': 1,
      'period-only': 0,
      unknown: 0,
      'no-record': 2,
    });
  });
});

describe('the weight of a question', () => {
  const platform = (id: string) => ({
    id,
    name: { en: id },
    place: 'odisha',
    kind: 'state-platform' as const,
    summary: { en: id },
    links: [],
    searched_on: '2026-11',
  });
  const models = [
    platform(MODEL),
    platform('andhra-pradesh-mana-mitra'),
    platform('telangana-meeseva'),
    { ...platform('punjab-mseva-chatbot'), kind: 'department-service' as const },
  ];
  const of = (model: string, table: string) => claimsFrom(table).map((claim) => ({ ...claim, model }));
  const claims = [
    ...of(MODEL, '150 | 2026-10 | press'),
    ...of('andhra-pradesh-mana-mitra', '900 | 2026-10 | press\n161 | 2025-01 | press'),
    ...of('telangana-meeseva', '700 | 2026-10 | press | planned'),
    ...of('punjab-mseva-chatbot', '30 | 2026-10 | press'),
  ];
  const matrix = new Matrix({ models, attributes: [STOCK, attributeOf({ id: 'unasked' })], claims });
  const findings = [
    { claims: [`${MODEL}/a`, 'andhra-pradesh-mana-mitra/b'] },
    { claims: ['telangana-meeseva/a'] },
    { claims: ['andhra-pradesh-mana-mitra/no-such-claim'] },
  ];
  const weights = new Weights({ models, claims }, matrix, findings);

  it('counts the other state platforms that answer it: no plans, no other kinds of model, not itself', () => {
    expect(weights.of(matrix.cell(MODEL, 'asked'))).toMatchObject({ others: 2, answered: 1 });
    expect(weights.of(matrix.cell('punjab-mseva-chatbot', 'asked'))).toMatchObject({
      others: 3,
      answered: 2,
    });
  });

  it('counts each finding that stands on an answer to it once', () => {
    expect(weights.of(matrix.cell(MODEL, 'asked')).findings).toBe(2);
    expect(weights.of(matrix.cell(MODEL, 'unasked'))).toEqual({ others: 2, answered: 0, findings: 0 });
  });
});

describe('the gaps of the real records', () => {
  const records = recordsOf(loadCorpus(join(import.meta.dirname, '../..')));
  const matrix = new Matrix(records);
  const gapsOfModel = (model: string) => gapsOf(matrix.ofModel(model), TODAY);

  it('and what is answered make up every attribute of every model', () => {
    for (const { id } of records.models) {
      const cells = matrix.ofModel(id);
      const answered = cells.filter((one) => gapKindOf(one, TODAY) === undefined);
      const counts = Object.values(countGaps(gapsOfModel(id)));
      expect(answered.length + counts.reduce((sum, count) => sum + count, 0), id).toBe(
        records.attributes.length,
      );
      expect(answered.filter(({ best }) => best?.stage !== 'in-use')).toEqual([]);
    }
  });

  it('begin for Odisha with the two counts of its services, then with what was promised', () => {
    const [first, second] = gapsOfModel('odisha-ama-sathi');
    expect(first).toMatchObject({ kind: 'contested', cell: { attribute: { id: 'services_available' } } });
    expect(second?.kind).toBe('planned');
  });

  it('ask as many attributes as have no record of a model of which nothing is known', () => {
    const empty = new Matrix({ ...records, claims: [] });
    expect(countGaps(gapsOf(empty.ofModel('odisha-ama-sathi'), TODAY))['no-record']).toBe(
      records.attributes.length,
    );
  });
});
