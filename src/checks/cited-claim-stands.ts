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
      if (successor === undefined && !withdrawn.has(of)) return [];
      return [
        issueAt(spot, field, {
          rule: this.id,
          level: 'warning',
          message: `The claim "${of}" was ${successor === undefined ? 'withdrawn' : 'corrected'}.`,
          fix: `Read the text again: ${successor === undefined ? 'it stands on one claim less' : `cite "${successor}" if it still holds`}.`,
        }),
      ];
    });
  },
};
