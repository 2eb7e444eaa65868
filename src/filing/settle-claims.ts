import { claimIdFor } from '../entry/claim-id.ts';
import { type ClaimDiff, diffClaims } from '../entry/diff-claims.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';

/** A citation that is filed otherwise than it was brought in, as model/id; `held`: the claim is on record under `to`. */
export interface Renamed {
  from: string;
  to: string;
  why: 'taken' | 'held';
}

/** What is on record, as far as new claims can touch it. */
export interface Held {
  claims: readonly Claim[];
  attributes: readonly Attribute[];
  /** Ids by model, those of rows that cannot be read included. */
  ids: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives each new claim the id under which it is filed: its own, or another when it has none or another claim has it.
 * One that is held word for word gets the id of that claim. What new claims say of each other follows.
 */
export function settleClaims(
  claims: readonly Claim[],
  held: Held,
): { diffs: ClaimDiff[]; renamed: Renamed[] } {
  const used = new Map([...held.ids].map(([model, ids]) => [model, new Set(ids)]));
  const settled = new Map<Claim, string>();
  const renamed = new Map<string, Renamed>();
  const diffs = diffClaims(claims, held.claims, held.attributes);
  for (const { claim, relation, held: other } of diffs) {
    const { model, attribute, as_of } = claim;
    const taken = used.get(model) ?? new Set();
    used.set(model, taken);
    const isHeld = relation === 'repeated' && other !== undefined;
    const isFree = claim.id !== '' && !taken.has(claim.id);
    const id = isHeld
      ? (settled.get(other) ?? other.id)
      : isFree
        ? claim.id
        : claimIdFor(attribute, as_of, taken);
    taken.add(id);
    settled.set(claim, id);
    const from = `${model}/${claim.id}`;
    // What cites an id that two new claims have means the first of them.
    const isFirst = claims.find((one) => one.model === model && one.id === claim.id) === claim;
    if (claim.id !== '' && claim.id !== id && isFirst) {
      renamed.set(from, { from, to: `${model}/${id}`, why: isHeld ? 'held' : 'taken' });
    }
  }
  const follow = (claim: Claim, id: string | undefined) => {
    // A claim that names its own id means the one on record.
    const to = id === undefined || id === claim.id ? undefined : renamed.get(`${claim.model}/${id}`)?.to;
    return to?.slice(claim.model.length + 1) ?? id;
  };
  const named = diffs.map(({ claim, relation }): Claim => {
    const id = settled.get(claim) ?? claim.id;
    if (relation === 'repeated') return { ...claim, id };
    const disputes = follow(claim, claim.disputes);
    const replaces = follow(claim, claim.replaces);
    return { ...claim, id, ...(disputes && { disputes }), ...(replaces && { replaces }) };
  });
  return { diffs: diffClaims(named, held.claims, held.attributes), renamed: [...renamed.values()] };
}
