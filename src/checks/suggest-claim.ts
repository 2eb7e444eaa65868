import { findNearest } from '../issues/index.ts';
import type { Claim } from '../schemas/claim.ts';

/**
 * The claim that a reference to none may mean, or those among which it may be, as a sentence with a space behind it.
 * Another month's would be another claim, so none of these is picked. Empty when none is near.
 */
export function suggestClaim(reference: string, claims: readonly Partial<Claim>[]): string {
  const [written = '', id = ''] = reference.split('/');
  const models = [...new Set(claims.map(({ model = '' }) => model))];
  const model = findNearest(written, models) ?? written;
  const known = claims.flatMap((claim) => (claim.model === model && claim.id !== undefined ? claim.id : []));
  const ofSameName = [...new Set(known)].filter((one) => nameOf(one) === nameOf(id));
  const meant =
    known.find((one) => one === id) ??
    ofSameName.find((one) => sortLetters(one) === sortLetters(id)) ??
    (ofSameName.length === 0 ? findNearest(id, known) : undefined);
  if (meant !== undefined) return `Did you mean "${model}/${meant}"? `;
  return ofSameName.length === 0 ? '' : `Recorded under that name: ${ofSameName.join(', ')}. `;
}

/** An id without its date. */
function nameOf(id: string): string {
  return id.replace(/-\d.*$/, '');
}

function sortLetters(text: string): string {
  return [...text].sort().join('');
}
