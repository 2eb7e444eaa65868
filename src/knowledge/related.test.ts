import { expect, test } from 'vitest';
import type { Finding } from '../schemas/finding.ts';
import { RelatedFindings } from './related.ts';

const finding = (id: string, parts: Partial<Finding>): Finding => ({
  id,
  title: id,
  summary: id,
  models: ['odisha-ama-sathi'],
  dimensions: ['scope'],
  use_cases: ['service-delivery'],
  claims: [],
  basis: 'press',
  what_did_not_work: 'None reported.',
  for_delhi: 'Nothing.',
  certainty: { level: 'low', why: 'One source.' },
  author: 'desk research',
  written_on: '2026-11-24',
  status: 'published',
  body: '',
  cites: [],
  shows: [],
  ...parts,
});

test('shared claims come before shared models, and these before shared use cases; strangers stay out', () => {
  const one = finding('one', { claims: ['odisha-ama-sathi/a'] });
  const byClaim = finding('by-claim', { claims: ['odisha-ama-sathi/a'] });
  const byModel = finding('by-model', {});
  const byUse = finding('by-use', { models: ['goa-traffic-sentinel'] });
  const stranger = finding('stranger', { models: ['goa-traffic-sentinel'], use_cases: ['emergency-alerts'] });
  const all = [stranger, byUse, byModel, byClaim, one];
  const related = new RelatedFindings(all);
  expect(related.of(one, 4).map(({ id }) => id)).toEqual(['by-claim', 'by-model', 'by-use']);
  expect(related.of(one, 1).map(({ id }) => id)).toEqual(['by-claim']);
});
