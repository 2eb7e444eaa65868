import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus, type Records, recordsOf } from '../corpus/index.ts';
import { blueprintOf } from '../knowledge/blueprint-for-tests.ts';
import type { Claim } from '../schemas/claim.ts';
import { deriveKnowledge } from './derive-knowledge.ts';
import { attributesToAsk, gapListPage, gapsPage } from './gap-pages.ts';
import { sheetRows } from './gap-sheet.ts';
import type { Knowledge } from './knowledge.ts';
import { tourPage } from './tour-pages.ts';

/** What the research found by this day: later rows cannot break these tests. */
const TODAY = '2026-11-24';
const ALL = recordsOf(loadCorpus(join(import.meta.dirname, '../..')));
const RECORDS = {
  ...ALL,
  claims: ALL.claims.filter(({ recorded_on }) => recorded_on <= TODAY),
  blueprints: [],
};

function knowledgeOf(records: Records): Knowledge {
  const findings = records.findings.filter(({ status }) => status === 'published');
  return deriveKnowledge({ ...records, findings }, TODAY);
}

const KNOWLEDGE = knowledgeOf(RECORDS);

function modelNamed(id: string) {
  const model = KNOWLEDGE.models.get(id);
  if (model === undefined) throw new Error(`There is no model "${id}".`);
  return model;
}

const ODISHA = modelNamed('odisha-ama-sathi');

describe('/gaps/', () => {
  const page = gapListPage(KNOWLEDGE, 'en');

  it('lists every model in the order of every list: Delhi first, and no ranking', () => {
    expect(page.rows).toHaveLength(RECORDS.models.length);
    expect(page.rows[0]?.head.id).toBe('delhi-governance-through-whatsapp');
    expect(page.rows.map(({ gaps }) => gaps)).not.toEqual(
      page.rows.map(({ gaps }) => gaps).toSorted((a, b) => b - a),
    );
  });

  it('adds up: rows to their sums, columns to their totals', () => {
    for (const { counts, gaps, head } of page.rows)
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        head.id,
      ).toBe(gaps);
    for (const [column, { total }] of page.kinds.entries())
      expect(page.rows.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0)).toBe(total);
    expect(page.kinds.reduce((sum, { total }) => sum + total, 0)).toBe(page.gaps);
  });
});

describe('/gaps/odisha-ama-sathi/', () => {
  const page = gapsPage(ODISHA, KNOWLEDGE, 'en');
  const questions = page.sections.flatMap(({ held, noRecord }) => [...held, ...noRecord]);

  it('numbers its questions from one on, without a gap, in the order in which they stand', () => {
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, index) => index + 1));
    expect(questions).toHaveLength(page.head.gaps);
  });

  it('shows both sides of what is contested, each with date, age, basis and source', () => {
    const [first] = questions;
    expect(first).toMatchObject({
      id: 'services_available',
      kind: { label: 'Contested' },
      unit: 'services',
      known: expect.stringMatching(
        /^Answered for \d of \d other state platforms\. \d+ findings rest on answers to it\.$/,
      ),
    });
    const sides = [first?.held?.best, ...(first?.held?.rivals ?? [])];
    expect(sides.map((side) => side?.answer)).toEqual(['more than 150 services', '175 services']);
    expect(sides.map((side) => side?.when)).toEqual([
      '25 December 2025, 11 months old',
      'December 2025, 11 months old',
    ]);
    expect(sides.map((side) => side?.basis.id)).toEqual(['official-statement', 'press']);
    expect(sides.every((side) => side?.source.href.startsWith('/sources/'))).toBe(true);
  });

  it('has nothing to show where there is no record, and says when sources were searched', () => {
    const missing = page.sections.flatMap(({ noRecord }) => noRecord);
    expect(missing.length).toBeGreaterThan(50);
    expect(new Set(missing.map(({ searchedOn }) => searchedOn))).toEqual(new Set(['November 2026']));
    expect(missing.every(({ kind }) => kind.id === 'no-record')).toBe(true);
  });

  it('gives the answers to choose from, and yes or no where that is asked', () => {
    const boolean = questions.find(
      ({ id }) => RECORDS.attributes.find((one) => one.id === id)?.type === 'boolean',
    );
    expect(boolean?.choices.map(({ label }) => label)).toEqual(['Yes', 'No']);
  });

  it('keeps its numbers on the page of one dimension', () => {
    const part = gapsPage(ODISHA, KNOWLEDGE, 'en', 'cost');
    expect(part.sections.map(({ dimension }) => dimension)).toEqual(['cost']);
    expect(part.sections).toEqual(page.sections.filter(({ dimension }) => dimension === 'cost'));
  });
});

describe('the sheet and the form of a model', () => {
  const rows = sheetRows(ODISHA, KNOWLEDGE, 'en');

  it('ask what the page asks, in the same order', () => {
    const onPage = gapsPage(ODISHA, KNOWLEDGE, 'en').sections.flatMap(({ held, noRecord }) => [
      ...held,
      ...noRecord,
    ]);
    expect(rows.map(({ attribute }) => attribute)).toEqual(onPage.map(({ id }) => id));
    expect(attributesToAsk(ODISHA, KNOWLEDGE).map(({ id }) => id)).toEqual(onPage.map(({ id }) => id));
  });

  it('hold both sides of what is contested, in words', () => {
    expect(rows[0]).toMatchObject({
      model: 'odisha-ama-sathi',
      attribute: 'services_available',
      dimension: 'Scope',
      unit: 'services',
      kind: 'number',
      held: expect.stringMatching(
        /^more than 150 services, the Chief Minister; also says 175 services, .+ \(December 2025, press, Express Computer, https:/,
      ),
      held_as_of: '25 December 2025',
      held_basis: 'official statement',
      held_source: expect.stringMatching(/^The New Indian Express, https:/),
    });
    expect(rows[0]?.why).toMatch(/^Contested\./);
  });

  it('leave empty what is not on record, and mark a plan as a plan', () => {
    const missing = rows.find(({ why }) => why.startsWith('No record.'));
    expect(missing).toMatchObject({ held: '', held_as_of: '', held_basis: '', held_source: '' });
    const planned = rows.find(({ why }) => why.startsWith('Planned when last heard of.'));
    expect(planned?.held).toMatch(/^Planned: /);
  });
});

describe("a tour's page", () => {
  const tour = RECORDS.tours.find(({ id }) => id === 'delhi-announced-visits');
  if (tour === undefined) throw new Error('The tour has gone.');

  it('gathers the kits of its models', () => {
    const page = tourPage(tour, KNOWLEDGE, 'en');
    expect(page.made).toBe(false);
    expect(page.kits.map(({ kit }) => kit)).toEqual(tour.models.map((id) => `/gaps/${id}/`));
    const odisha = page.kits.find(({ id }) => id === 'odisha-ama-sathi');
    expect(odisha?.first[0]).toEqual({
      label: 'Services available',
      href: '/gaps/odisha-ama-sathi/scope/#services_available',
      kind: 'Contested',
    });
    expect(odisha?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(odisha?.gaps);
  });

  it('names what nobody could say once the tour was made', () => {
    const asked: Claim = {
      id: 'cost-per-message-2026-11-20',
      model: 'odisha-ama-sathi',
      attribute: RECORDS.attributes.find(({ dimension }) => dimension === 'cost')?.id ?? '',
      value: 'unknown',
      as_of: '2026-11-20',
      stage: 'in-use',
      source: 'a-visit-note',
      basis: 'observed',
      recorded_on: TODAY,
      checked_on: TODAY,
    };
    const after = knowledgeOf({ ...RECORDS, claims: [...RECORDS.claims, asked] });
    const page = tourPage({ ...tour, status: 'made' }, after, 'en');
    expect(page.made).toBe(true);
    const odisha = page.kits.find(({ id }) => id === 'odisha-ama-sathi');
    expect(odisha?.unknown.map(({ kind }) => kind)).toEqual(['Asked, not known']);
  });
});

describe('what a blueprint waits for', () => {
  const last = gapsPage(ODISHA, KNOWLEDGE, 'en').sections[0]?.noRecord.at(-1)?.id ?? '';
  const plan = blueprintOf({
    not_known: [{ question: 'How is it in Odisha?', model: ODISHA.id, attribute: last }],
  });
  const page = gapsPage(ODISHA, knowledgeOf({ ...RECORDS, blueprints: [plan] }), 'en');

  it('is asked first, in the order of the sheet too, and says who waits', () => {
    expect(last).not.toBe('');
    const first = [...(page.sections[0]?.held ?? []), ...(page.sections[0]?.noRecord ?? [])].find(
      ({ number }) => number === 1,
    );
    expect(first).toMatchObject({
      id: last,
      awaited: ['The blueprint "A plan" waits for this. How is it in Odisha?'],
    });
    expect(attributesToAsk(ODISHA, knowledgeOf({ ...RECORDS, blueprints: [plan] }))[0]?.id).toBe(last);
  });

  it("is named at the kit's head", () => {
    const label = KNOWLEDGE.attributes.get(last)?.label.en;
    expect(page.awaited).toEqual([{ text: label, href: `#${last}`, blueprints: 1 }]);
  });
});
