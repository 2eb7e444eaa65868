import { describe, expect, test } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import { type Draft, emptyDraft, nameClaims } from './draft.ts';
import { nextClaim, nextFinding, usualBasis } from './next-record.ts';

const { attributes } = recordsOf(loadCorpus('tests/fixtures/valid'));
const empty = emptyDraft('d', '2026-11-25T10:00:00Z');
const VISIT = {
  id: 'visit-note-waste-2025-11-27',
  title: 'Visit note: the waste helpline',
  publisher: 'Urban Development Department, Delhi',
  published: '27/11/2025',
  type: 'visit-note',
};

const MADE = [{ status: 'made' as const, sources: [VISIT.id] }];

const withClaim = (fields: Record<string, string>): Draft =>
  nameClaims(
    {
      ...empty,
      source: VISIT,
      claims: [{ fields: { model: 'kerala-lsgd-waste-whatsapp', ...fields }, reference: '' }],
    },
    () => new Set(),
  );

describe('a further claim begins as', () => {
  test('one of the source, observed on its day where it is the note of a tour that was made', () => {
    expect(nextClaim({ ...empty, source: VISIT }, MADE).fields).toEqual({
      model: '',
      as_of: '2025-11-27',
      stage: 'in-use',
      source: 'visit-note-waste-2025-11-27',
      basis: 'observed',
    });
  });

  test('a date that nobody can understand stays as it was written', () => {
    const source = { ...VISIT, published: 'last week' };
    expect(nextClaim({ ...empty, source }, []).fields['as_of']).toBe('last week');
  });

  test('the last one, of which it goes on', () => {
    const draft = withClaim({ as_of: '2025-10', source: 'src-other', basis: 'press' });
    expect(nextClaim(draft, []).fields).toMatchObject({
      model: 'kerala-lsgd-waste-whatsapp',
      as_of: '2025-10',
      source: 'src-other',
      basis: 'press',
    });
  });
});

test('the usual basis of a source follows from what it is; a visit that no tour tells of has only been told', () => {
  const types = ['interview', 'government', 'vendor', '', 'visit-note'];
  expect(types.map((type) => usualBasis({ id: VISIT.id, type }, []))).toEqual([
    'official-statement',
    'official-document',
    'vendor',
    '',
    'official-statement',
  ]);
  expect(usualBasis(VISIT, MADE)).toBe('observed');
});

test('a finding begins on all claims of its draft, with their dimension and their weakest basis', () => {
  const draft = withClaim({ attribute: 'complaints_received', as_of: '24/11/2026', basis: 'observed' });
  const weaker = { fields: { model: 'kerala-lsgd-waste-whatsapp', basis: 'press' }, reference: '' };
  expect(
    nextFinding({ ...draft, claims: [...draft.claims, weaker] }, attributes, '2026-11-25').fields,
  ).toEqual({
    models: ['kerala-lsgd-waste-whatsapp'],
    dimensions: ['impact'],
    claims: ['kerala-lsgd-waste-whatsapp/complaints-received-2026-11-24'],
    basis: 'press',
    author: 'Urban Development Department, Delhi',
    written_on: '2026-11-25',
    status: 'in-review',
  });
});
