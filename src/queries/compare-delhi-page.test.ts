import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import type { Claim } from '../schemas/claim.ts';
import { besideDelhiList, compareDelhiPage } from './compare-delhi-page.ts';
import { deriveKnowledge } from './derive-knowledge.ts';

const TODAY = '2026-11-24';
const RECORDS = recordsOf(loadCorpus(join(import.meta.dirname, '../..')));
const DELHI = 'delhi-governance-through-whatsapp';
const ODISHA = 'odisha-ama-sathi';
const [BOOLEAN = '', OTHER = '', THIRD = ''] = RECORDS.attributes
  .filter(({ type, dimension }) => type === 'boolean' && dimension === 'scope')
  .map(({ id }) => id);

function claim(model: string, attribute: string, value: string, stage: Claim['stage'] = 'in-use'): Claim {
  return {
    id: `${attribute.replaceAll('_', '-')}-${value}`,
    model,
    attribute,
    value,
    as_of: '2026-10',
    stage,
    source: RECORDS.sources[0]?.id ?? '',
    basis: 'press',
    recorded_on: TODAY,
    checked_on: TODAY,
  };
}

function pageOf(claims: Claim[]) {
  const knowledge = deriveKnowledge({ ...RECORDS, claims }, TODAY);
  const model = knowledge.models.get(ODISHA);
  if (model === undefined) throw new Error('The model has gone.');
  return compareDelhiPage(model, knowledge, 'en');
}

describe('Delhi beside one other model', () => {
  it('has a row where at least one has a record, and counts the rest by dimension', () => {
    const page = pageOf([claim(DELHI, BOOLEAN, 'yes'), claim(ODISHA, OTHER, 'no')]);
    const scope = page.sections.find(({ dimension }) => dimension === 'scope');
    expect(scope?.rows.map(({ attribute }) => attribute.id)).toEqual([BOOLEAN, OTHER]);
    expect(page).toMatchObject({
      both: 0,
      only: { baseline: 1, other: 1 },
      neither: RECORDS.attributes.length - 2,
    });
    expect(page.sections.reduce((sum, { neither }) => sum + neither.length, 0)).toBe(page.neither);
    expect(scope?.rows[0]?.baseline.best?.answer).toBe('Yes');
    expect(scope?.rows[0]?.other.best).toBeUndefined();
    expect(scope?.rows[1]?.other.best?.answer).toBe('No');
  });

  it('tells no, asked and not known, not applicable, and no record apart, and a plan from a fact', () => {
    const page = pageOf([
      claim(DELHI, BOOLEAN, 'no'),
      claim(ODISHA, BOOLEAN, 'unknown'),
      claim(DELHI, OTHER, 'not-applicable'),
      claim(DELHI, THIRD, 'yes', 'planned'),
      claim(ODISHA, THIRD, 'yes'),
    ]);
    const rows = page.sections.flatMap((section) => section.rows);
    expect(
      rows.map(({ baseline, other }) => [baseline.best?.answer, other.best?.answer ?? other.state]),
    ).toEqual([
      ['No', 'Asked, not known'],
      ['Not applicable', 'no-record'],
      ['Yes', 'Yes'],
    ]);
    expect(rows.map(({ baseline }) => baseline.state)).toEqual(['answered', 'not-applicable', 'planned']);
    expect(rows.map(({ differs }) => differs)).toEqual([true, false, true]);
  });

  it('says when figures do not count the same time', () => {
    const total = RECORDS.attributes.find(({ type, counts }) => type === 'number' && counts === 'cumulative');
    if (total === undefined) throw new Error('No running total is in the dictionary.');
    const page = pageOf([
      claim(DELHI, total.id, '100'),
      { ...claim(ODISHA, total.id, '7'), period: 'month' },
    ]);
    expect(page.sections.flatMap(({ rows }) => rows)[0]).toMatchObject({
      mixed: true,
      other: { state: 'period-only', periodFigures: [{ period: 'in a month' }] },
    });
  });

  it('leads to both models, to the kit and to the findings', () => {
    const page = pageOf(RECORDS.claims);
    expect(page.baseline.href).toBe(`/models/${DELHI}/`);
    expect(page.other).toMatchObject({ href: `/models/${ODISHA}/`, kit: `/gaps/${ODISHA}/` });
    expect(page.alike).toBe(true);
    expect(page.findings.length).toBeGreaterThan(0);
  });
});

it('there is a way to every model but Delhi, by kind', () => {
  const groups = besideDelhiList(deriveKnowledge(RECORDS, TODAY), 'en');
  const hrefs = groups.flatMap(({ models }) => models.map(({ href }) => href));
  expect(hrefs).toHaveLength(RECORDS.models.length - 1);
  expect(hrefs).toContain('/compare/delhi/odisha-ama-sathi/');
  expect(hrefs).not.toContain(`/compare/delhi/${DELHI}/`);
  expect(groups.map(({ title }) => title)).toEqual([
    'State platforms',
    "Departments' services",
    "Cities' services",
    'National services',
    'Abroad',
  ]);
});
