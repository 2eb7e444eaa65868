import { cellOf, findContradicted, isContested } from '../knowledge/index.ts';
import { valuesAgree } from '../schemas/agreement.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import { periodOf } from '../schemas/period.ts';

/**
 * What a new claim is to what is held of its cell. `new`: nothing was; `another`: claims of other values or times;
 * `same`: the same value, from the same source or of the same date; `contradicts`: by the rules of evidence, or by
 * its `disputes`; `replaces`: it corrects a held claim; `repeated`: word for word what is held, so it is not filed.
 */
export type ClaimRelation = 'new' | 'another' | 'same' | 'contradicts' | 'replaces' | 'repeated';

/** A new claim beside what is held of its cell. */
export interface ClaimDiff {
  claim: Claim;
  relation: ClaimRelation;
  /** The held claim it is told beside: the one it repeats, replaces, contradicts or says again, or else the best. */
  held: Claim | undefined;
  /** True when the cell is contested once the claim stands in it. */
  isContestedThen: boolean;
}

/**
 * Holds new claims against the records, each also against those before it in the list. Claims of attributes that the
 * dictionary does not have are told as `new`: their fault is the business of the checks.
 */
export function diffClaims(
  claims: readonly Claim[],
  held: readonly Claim[],
  attributes: readonly Attribute[],
): ClaimDiff[] {
  const byId = new Map(attributes.map((attribute) => [attribute.id, attribute]));
  const cells = Map.groupBy(held, cellKey);
  return claims.map((claim) => {
    const key = cellKey(claim);
    const ofCell = cells.get(key) ?? [];
    const diff = diffClaim(claim, ofCell, byId.get(claim.attribute));
    if (diff.relation !== 'repeated') cells.set(key, [...ofCell, claim]);
    return diff;
  });
}

function cellKey({ model, attribute }: Claim): string {
  return `${model}/${attribute}`;
}

function diffClaim(claim: Claim, held: readonly Claim[], attribute: Attribute | undefined): ClaimDiff {
  const repeated = held.find((other) => isRepeated(claim, other));
  if (repeated !== undefined) {
    return { claim, relation: 'repeated', held: repeated, isContestedThen: false };
  }
  if (attribute === undefined) return { claim, relation: 'new', held: undefined, isContestedThen: false };

  const isContestedThen = isContested(cellOf(claim.model, attribute, [...held, claim]));
  const tell = (relation: ClaimRelation, other: Claim | undefined) => ({
    claim,
    relation,
    held: other,
    isContestedThen,
  });
  const replaced = held.find(({ id }) => id === claim.replaces);
  if (replaced !== undefined) return tell('replaces', replaced);

  const before = cellOf(claim.model, attribute, held);
  const standing = [...before.current, ...before.periodFigures];
  const contradicted = standing.find((other) => areAtOdds(claim, other, attribute));
  if (contradicted !== undefined) return tell('contradicts', contradicted);
  const same = standing.find((other) => isSame(claim, other, attribute));
  if (same !== undefined) return tell('same', same);
  const beside = before.best ?? standing[0] ?? before.former[0];
  return tell(beside === undefined ? 'new' : 'another', beside);
}

/** The same statement of the same source: the rule that the records hold it once is `claim-not-repeated`. */
function isRepeated(claim: Claim, other: Claim): boolean {
  return (
    other.withdrawn === undefined &&
    claim.value === other.value &&
    claim.as_of === other.as_of &&
    claim.source === other.source &&
    claim.stage === other.stage &&
    claim.period === other.period &&
    claim.replaces === other.replaces
  );
}

function areAtOdds(claim: Claim, other: Claim, attribute: Attribute): boolean {
  return findContradicted(cellOf(claim.model, attribute, [other, claim])).has(claim.id);
}

function isSame(claim: Claim, other: Claim, attribute: Attribute): boolean {
  return (
    valuesAgree(attribute, claim.value, other.value) &&
    claim.stage === other.stage &&
    periodOf(claim) === periodOf(other) &&
    (claim.source === other.source || claim.as_of === other.as_of)
  );
}
