import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';
import { findProseCitations } from './cited-claims.ts';

/** What a finding stands on has not been corrected or withdrawn since. */
export const citedClaimStands: Check = {
  id: 'cited-claim-stands',
  description: 'A claim that a finding cites has been neither corrected nor withdrawn.',
  run({ corpus }) {
    const { claims } = corpus.entries;
    const withdrawn = new Map(
      claims.flatMap(({ value: { model, id, withdrawn } }) =>
        withdrawn === undefined ? [] : [[`${model}/${id}`, withdrawn]],
      ),
    );
    const replacedBy = new Map(
      claims.flatMap(({ value: { model, id, replaces } }) =>
        replaces === undefined ? [] : [[`${model}/${replaces}`, `${model}/${id}`]],
      ),
    );
    return findProseCitations(corpus).flatMap(({ of, field, spot }) => {
      const successor = findLast(of, replacedBy);
      const reason = withdrawn.get(of);
      if (reason !== undefined) {
        return [
          issueAt(spot, field, {
            rule: this.id,
            message: `The claim "${of}" was withdrawn ("${reason}").`,
            fix: 'Take it out of the text and its list, and see whether the finding still stands.',
          }),
        ];
      }
      if (successor === undefined) return [];
      return [
        issueAt(spot, field, {
          rule: this.id,
          // The page marks it; somebody must read the text again before it can cite the new row.
          level: 'warning',
          message: `The claim "${of}" was corrected.`,
          fix: `Read the text again, and cite "${successor}" if it still holds.`,
        }),
      ];
    });
  },
};

/** The row that holds today where a claim was corrected, maybe more than once. */
function findLast(of: string, replacedBy: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set([of]);
  let last: string | undefined;
  for (let next = replacedBy.get(of); next !== undefined && !seen.has(next); next = replacedBy.get(next)) {
    seen.add(next);
    last = next;
  }
  return last;
}
