import type { Records } from '../corpus/index.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Matrix } from './matrix.ts';

/** How a cited claim stands today. `contested`: another claim contradicts the best one of its cell, or it itself. */
export type Standing = 'stands' | 'contested' | 'corrected' | 'withdrawn';

/** Every claim by its reference, model/id. */
export function claimsByReference(records: Pick<Records, 'claims'>): Map<string, Claim> {
  return new Map(records.claims.map((claim) => [`${claim.model}/${claim.id}`, claim]));
}

/** How a claim stands today in its cell. */
export function standingOf(claim: Claim, matrix: Matrix): Standing {
  const { former, best, rivals } = matrix.cell(claim.model, claim.attribute);
  if (claim.withdrawn !== undefined) return 'withdrawn';
  if (former.includes(claim)) return 'corrected';
  const sides = rivals.length === 0 ? [] : [best, ...rivals];
  return sides.includes(claim) ? 'contested' : 'stands';
}
