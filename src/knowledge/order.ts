import { valuesAgree } from '../schemas/agreement.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import { BASES, UNKNOWN } from '../schemas/vocabulary.ts';

type Rank = readonly (string | number)[];

/**
 * Claims of one cell, best first (design, rule 3): in use before planned; latest month; strongest basis; latest
 * day. For a settled fact: strongest basis, then the value most sources give, then the more precise date.
 * "Asked, not known" comes after every claim that knows something: an unanswered question undoes no answer.
 */
export function orderClaims(attribute: Attribute, claims: readonly Claim[]): Claim[] {
  const rankOf = attribute.changes ? rankByTime : rankBySupport(attribute, claims);
  return claims
    .map((claim) => ({ claim, rank: [...rankByStage(claim), ...rankOf(claim), claim.recorded_on] }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim);
}

function rankByStage(claim: Claim): Rank {
  return [claim.value === UNKNOWN ? 0 : 1, claim.stage === 'in-use' ? 1 : 0];
}

function rankByTime(claim: Claim): Rank {
  return [monthKey(claim), basisRank(claim), claim.as_of];
}

function rankBySupport(attribute: Attribute, claims: readonly Claim[]): (claim: Claim) => Rank {
  return (claim) => {
    const agreeing = claims.filter(
      (other) => other.stage === claim.stage && supports(attribute, other.value, claim.value),
    );
    const support = new Set(agreeing.map((other) => other.source)).size;
    const precision = attribute.type === 'date' ? claim.value.length : 0;
    return [basisRank(claim), support, precision, monthKey(claim), claim.as_of];
  };
}

// A month supports each of its days; a day does not support its month, or a vague date that agrees with two
// dates in conflict would have the most sources, come out best and hide the conflict.
function supports(attribute: Attribute, given: string, value: string): boolean {
  return valuesAgree(attribute, given, value) && !(attribute.type === 'date' && given.length > value.length);
}

// "2025-00" sorts before "2025-01": a claim known only to the year counts before that year's first month.
function monthKey(claim: Claim): string {
  return `${claim.as_of}-00`.slice(0, 7);
}

function basisRank(claim: Claim): number {
  return BASES.length - BASES.indexOf(claim.basis);
}

/** Higher ranks first. */
function compareRanks(a: Rank, b: Rank): number {
  for (const [index, ofA] of a.entries()) {
    const ofB = b[index] ?? '';
    if (ofA !== ofB) return ofA > ofB ? -1 : 1;
  }
  return 0;
}
