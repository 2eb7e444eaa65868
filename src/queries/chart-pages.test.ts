import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import { chartInText, chartLine, chartListPage, chartPage, compareInText } from './chart-pages.ts';
import { deriveKnowledge } from './derive-knowledge.ts';

const RECORDS = recordsOf(loadCorpus(join(import.meta.dirname, '../..')));
const KNOWLEDGE = deriveKnowledge(RECORDS, '2026-11-24');
const ANDHRA = 'andhra-pradesh-mana-mitra';

describe('words for other pages', () => {
  const attribute = KNOWLEDGE.attributes.get('services_available');
  if (attribute === undefined) throw new Error('There is no such attribute.');

  test('hold the address of the site, once it has one', () => {
    const site = { ...RECORDS.site, address: 'https://example.org/' };
    const named = deriveKnowledge({ ...RECORDS, site }, '2026-11-24');
    expect(chartPage(attribute, named, 'en').embed).toMatch(
      /^<iframe src="https:\/\/example\.org\/charts\/services_available\/embed\/" title="Services available" width="100%" height="\d+" loading="lazy"><\/iframe>$/,
    );
  });

  test('are not there without one', () => {
    const site = { ...RECORDS.site, address: null };
    const unnamed = deriveKnowledge({ ...RECORDS, site }, '2026-11-24');
    expect(chartPage(attribute, unnamed, 'en').embed).toBeUndefined();
  });
});

test('every number is drawn, or it is said why not', () => {
  const { dimensions, notDrawn } = chartListPage(KNOWLEDGE, 'en');
  const numbers = RECORDS.attributes.filter(({ type }) => type === 'number');
  expect(dimensions.flatMap(({ charts }) => charts).length + notDrawn.length).toBe(numbers.length);
  expect(notDrawn).toContainEqual({
    label: 'Services planned',
    href: '/compare/scope/#services_planned',
    why: 'only plans on record; a plan is not drawn as a figure',
  });
});

describe('in a text', () => {
  test('one model is drawn over time, two as bars', () => {
    expect(chartInText('services_available', [ANDHRA], KNOWLEDGE, 'en')?.form).toBe('lines');
    const both = chartInText('services_available', [ANDHRA, 'odisha-ama-sathi'], KNOWLEDGE, 'en');
    expect(both).toMatchObject({ form: 'bars', models: [ANDHRA, 'odisha-ama-sathi'] });
  });

  test('what is compared stands in the order in which the text names it', () => {
    const compared = compareInText('status', ['odisha-ama-sathi', ANDHRA], KNOWLEDGE, 'en');
    expect(compared?.rows.map(({ model }) => model.href)).toEqual([
      '/models/odisha-ama-sathi/',
      `/models/${ANDHRA}/`,
    ]);
  });
});

test('a small line is drawn from three dates on', () => {
  expect(chartLine(ANDHRA, 'services_available', KNOWLEDGE, 'en')?.figures).toBeGreaterThan(10);
  expect(chartLine(ANDHRA, 'transactions', KNOWLEDGE, 'en')).toBeUndefined();
});
