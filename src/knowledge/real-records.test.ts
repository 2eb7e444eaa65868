import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import { findContradicted, isContested, isDueForReview, Matrix, seriesOf } from './index.ts';

/**
 * What the research found by this day. Rows are added and not edited, so records of later days cannot break these
 * tests; only the withdrawal of a claim named here can, and then the sentence is no longer true.
 */
const AS_OF = '2026-11-24';

const RECORDS = recordsOf(loadCorpus(join(import.meta.dirname, '../..')));
const KNOWN = { ...RECORDS, claims: RECORDS.claims.filter(({ recorded_on }) => recorded_on <= AS_OF) };
const MATRIX = new Matrix(KNOWN);

describe('the real records', () => {
  it('are 37 models or more, and every attribute is asked of each', () => {
    expect(RECORDS.models.length).toBeGreaterThanOrEqual(37);
    expect(RECORDS.attributes.length).toBeGreaterThan(0);
    expect(MATRIX.all()).toHaveLength(RECORDS.models.length * RECORDS.attributes.length);
  });

  it('say the same in whatever order their rows stand', () => {
    const turned = new Matrix({ ...KNOWN, claims: KNOWN.claims.toReversed() });
    expect(turned.all()).toEqual(MATRIX.all());
  });

  it("Andhra's services are the 900 of March 2026, which nothing of that month contradicts", () => {
    const cell = MATRIX.cell('andhra-pradesh-mana-mitra', 'services_available');
    expect(cell.best).toMatchObject({ value: '900', as_of: '2026-03', basis: 'official-statement' });
    expect(isContested(cell)).toBe(false);
  });

  it("Andhra's 900 and 500 of February 2026 contradict each other, its three counts of 2025 alone do not", () => {
    const cell = MATRIX.cell('andhra-pradesh-mana-mitra', 'services_available');
    const contradicted = findContradicted(cell);
    expect(contradicted).toContain('services-available-2026-02');
    expect(contradicted).toContain('services-available-2026-02-14');
    const ofTheYear = cell.current.filter(({ as_of }) => as_of === '2025');
    expect(ofTheYear.map(({ value }) => value).sort()).toEqual(['350', '500', '750']);
    expect(ofTheYear.filter(({ id }) => contradicted.has(id))).toEqual([]);
  });

  it("Chandigarh's fines of single years are lines of their own and join no total", () => {
    const cell = MATRIX.cell('chandigarh-traffic-sentinel', 'enforcement_actions');
    expect(cell.periodFigures.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['9333', '11802', '7206', '34055']),
    );
    expect(cell.current.filter(({ period }) => period !== undefined)).toEqual([]);
    const total = seriesOf(cell).find(({ period }) => period === undefined);
    expect(total?.points.map(({ value }) => value)).toEqual([40000]);
  });

  it("Boti's months do not outdo its total", () => {
    const cell = MATRIX.cell('buenos-aires-boti', 'conversations');
    expect(cell.best?.value).toBe('153000000');
    expect(cell.periodFigures.map(({ value }) => value)).toContain('3000000');
    expect(isContested(cell)).toBe(false);
  });

  it("Odisha's services are contested: 150 says the Chief Minister, 175 a trade magazine", () => {
    const cell = MATRIX.cell('odisha-ama-sathi', 'services_available');
    expect(cell.best?.value).toBe('150');
    expect(cell.rivals.map(({ value }) => value)).toEqual(['175']);
  });

  it("MyGov's two days of launch are contested, and the stronger basis is shown", () => {
    const cell = MATRIX.cell('india-mygov-helpdesk', 'launched_on');
    expect(cell.best).toMatchObject({ value: '2020-03-19', basis: 'official-statement' });
    expect(cell.rivals.map(({ value }) => value)).toEqual(['2020-03-20']);
  });

  it("Delhi's status is the one last known in February 2026, and is due for review", () => {
    const cell = MATRIX.cell('delhi-governance-through-whatsapp', 'status');
    expect(cell.best).toMatchObject({ value: 'announced', as_of: '2026-02-16' });
    expect(isDueForReview(cell, AS_OF)).toBe(true);
  });

  it("what Delhi's plans say is planned, and never a yes", () => {
    const cell = MATRIX.cell('delhi-governance-through-whatsapp', 'in_chat_payments');
    expect(cell.state).toBe('planned');
    expect(cell.best).toMatchObject({ value: 'yes', stage: 'planned' });
  });
});
