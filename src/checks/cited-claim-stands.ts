import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';
import { findCitations } from './cited-claims.ts';

/** What a finding stands on has not been corrected or withdrawn since. */
export const citedClaimStands: Check = {
  id: 'cited-claim-stands',
  description: 'A claim that a finding cites has been neither corrected nor withdrawn.',
  run({ corpus }) {
    const { claims } = corpus.entries;
    const withdrawn = new Set(
      claims.flatMap(({ value }) => (value.withdrawn === undefined ? [] : [`${value.model}/${value.id}`])),
    );
    const replacedBy = new Map(
      claims.flatMap(({ value: { model, id, replaces } }) =>
        replaces === undefined ? [] : [[`${model}/${replaces}`, `${model}/${id}`]],
      ),
    );
    return findCitations(corpus).flatMap(({ of, field, spot }) => {
      const successor = replacedBy.get(of);
      if (withdrawn.has(of)) {
        return [
          issueAt(spot, field, {
            rule: this.id,
            message: `The claim "${of}" was withdrawn.`,
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
