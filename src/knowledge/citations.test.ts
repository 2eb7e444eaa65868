import { expect, test } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import { claimsByReference, Matrix, standingOf } from './index.ts';

const records = recordsOf(loadCorpus('.'));
const matrix = new Matrix(records);
const claims = claimsByReference(records);

test.each([
  ['odisha-ama-sathi/services-available-2025-12-25', 'contested'],
  ['odisha-ama-sathi/service-hours-2026-02-04', 'withdrawn'],
  ['delhi-governance-through-whatsapp/service-hours-2026-02-15', 'corrected'],
  ['andhra-pradesh-mana-mitra/launched-on-2025-01-30', 'stands'],
])('the claim %s is %s today', (reference, standing) => {
  const claim = claims.get(reference);
  expect(claim === undefined ? undefined : standingOf(claim, matrix)).toBe(standing);
});
