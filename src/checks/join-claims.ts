import type { Corpus } from '../corpus/index.ts';
import type { Spot } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';

/** A claim that has a value, with the attribute it speaks of. */
export interface JoinedClaim {
  claim: Partial<Claim> & { value: string };
  attribute: Attribute;
  /** Fields of the claim that are there but could not be read. */
  faulty: ReadonlySet<string>;
  spot: Spot;
}

/** Claims whose attribute is known and sound; the others are the business of other checks. */
export function joinClaims(corpus: Corpus): JoinedClaim[] {
  const sound = corpus.entries.attributes.filter(({ valid }) => valid);
  // Of two attributes with one id the first holds, as in the check of ids: claims are not at fault.
  const attributes = new Map(sound.reverse().map(({ value }) => [value.id, value as Attribute]));
  return corpus.entries.claims.flatMap(({ value: { value, ...rest }, faulty, spot }) => {
    const attribute = attributes.get(rest.attribute);
    return attribute === undefined || value === undefined
      ? []
      : [{ claim: { ...rest, value }, attribute, faulty, spot }];
  });
}
