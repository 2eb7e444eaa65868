import { contradicts, disputes } from './agreement.ts';
import type { Attribute } from './attribute.ts';
import type { Claim } from './claim.ts';

/** What has happened to a claim on which a blueprint stands, with the claim that did it. */
export type BasisChange =
  | { mark: 'replaced'; by: Claim }
  | { mark: 'contradicted'; by: Claim }
  | { mark: 'withdrawn'; reason: string };

/** Who cites it: when the text was written, and every claim that it names (model/id). */
export interface Citing {
  written_on: string;
  cites: ReadonlySet<string>;
}

/**
 * What has happened to a cited claim since a text was written, from the rows of its cell (claims of the same model and
 * attribute); undefined when it stands. A withdrawal bears no date, and a row that was replaced is not to be cited at all:
 * both count whenever they happened. A contradiction counts when it was recorded on that day or later, unless the text
 * cites the other side too: then it knew.
 */
export function findBasisChange(
  claim: Claim,
  attribute: Attribute | undefined,
  rows: readonly Claim[],
  { written_on, cites }: Citing,
): BasisChange | undefined {
  if (claim.withdrawn !== undefined) return { mark: 'withdrawn', reason: claim.withdrawn };
  const replacing = findLast(claim, rows);
  if (replacing !== undefined) return { mark: 'replaced', by: replacing };
  const replaced = new Set(rows.flatMap(({ replaces }) => replaces ?? []));
  const rival = rows.find(
    (row) =>
      row.id !== claim.id &&
      row.withdrawn === undefined &&
      !replaced.has(row.id) &&
      row.recorded_on >= written_on &&
      !cites.has(`${row.model}/${row.id}`) &&
      (disputes(claim, row) || (attribute !== undefined && contradicts(attribute, claim, row))),
  );
  return rival === undefined ? undefined : { mark: 'contradicted', by: rival };
}

/** The row that holds today where a claim was corrected, maybe more than once. */
function findLast(claim: Claim, rows: readonly Claim[]): Claim | undefined {
  const seen = new Set([claim.id]);
  let last: Claim | undefined;
  for (
    let next = successorOf(claim.id);
    next !== undefined && !seen.has(next.id);
    next = successorOf(next.id)
  ) {
    seen.add(next.id);
    last = next;
  }
  return last;

  function successorOf(id: string): Claim | undefined {
    return rows.find(({ replaces }) => replaces === id);
  }
}
