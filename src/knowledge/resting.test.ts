import { expect, it } from 'vitest';
import { parameter } from '../schemas/parameter.ts';
import { population } from '../schemas/place.ts';
import { reply } from '../schemas/reply.ts';
import { rule } from '../schemas/rule.ts';
import { source } from '../schemas/source.ts';
import { claimsFrom, idsOf } from './claims-for-tests.ts';
import { findResting } from './resting.ts';

const SOURCES = ['src-order', 'src-report', 'src-mentioned'].map((id) =>
  source.parse({ id, title: 'An order', publisher: 'A department', type: 'government' }),
);

it('everything that rests on a source is found, former claims too, and nothing else', () => {
  const claims = claimsFrom(`
    150 | 2025-12 | official-document | source src-order
    175 | 2025-12 | press             | source src-report
    160 | 2025-11 | official-document | source src-order, withdrawn misread
    170 | 2025-10 | press             | source src-elsewhere
  `);
  const people = population.parse({
    place: 'odisha',
    year: '2011',
    kind: 'census',
    population: '41974219',
    source: 'src-report',
  });
  const price = parameter.parse({
    id: 'utility-message',
    label: 'A utility message',
    value: '0.115',
    unit: 'INR',
    source: 'src-order',
    basis: 'official-document',
  });
  const law = rule.parse({
    id: 'consent',
    title: 'Consent',
    what_it_requires: 'Ask before writing.',
    source: 'src-report',
    basis: 'official-document',
  });
  const answer = reply.parse({
    id: 'reply-1',
    about: 'odisha-ama-sathi/a',
    by: 'A department',
    on: '2026-01-15',
    text: 'The count is of forms.',
    source: 'src-report',
  });

  const resting = findResting({
    sources: SOURCES,
    claims,
    populations: [people],
    parameters: [price],
    rules: [law],
    replies: [answer],
    tours: [],
  });

  expect([...resting.keys()]).toEqual(['src-order', 'src-report', 'src-mentioned']);
  expect(idsOf(resting.get('src-order')?.claims ?? [])).toBe('a c');
  expect(idsOf(resting.get('src-report')?.claims ?? [])).toBe('b');
  expect(resting.get('src-order')).toMatchObject({
    populations: [],
    parameters: [price],
    rules: [],
    replies: [],
  });
  expect(resting.get('src-report')).toMatchObject({
    populations: [people],
    parameters: [],
    rules: [law],
    replies: [answer],
  });
  expect(resting.get('src-mentioned')).toEqual({
    claims: [],
    populations: [],
    parameters: [],
    rules: [],
    replies: [],
    tours: [],
  });
});
