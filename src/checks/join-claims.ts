import type { Corpus } from '../corpus/index.ts';
import type { Spot } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';

/** A claim that has a value, with the attribute it speaks of. */
export interface JoinedClaim {
  claim: Partial<Claim> & { value: string };
  attribute: Attribute;
  spot: Spot;
}

/** Claims whose attribute is known and sound; the others are the business of other checks. */
export function joinClaims(corpus: Corpus): JoinedClaim[] {
  const attributes = new Map(
    corpus.entries.attributes.filter(({ valid }) => valid).map(({ value }) => [value.id, value as Attribute]),
  );
  return corpus.entries.claims.flatMap(({ value: { value, ...rest }, spot }) => {
    const attribute = attributes.get(rest.attribute);
    return attribute === undefined || value === undefined
      ? []
      : [{ claim: { ...rest, value }, attribute, spot }];
  });
}
