import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** The list of claims on which a finding stands is whole: its body cites nothing beyond it. */
export const findingListsItsClaims: Check = {
  id: 'finding-lists-its-claims',
  description: 'Every claim that the body of a finding cites stands in its list of claims.',
  run({ corpus }) {
    return corpus.entries.findings.flatMap(({ value: { claims, cites }, spot }) =>
      claims === undefined
        ? []
        : (cites ?? [])
            .filter((of) => !claims.includes(of))
            .map((of) =>
              issueAt(spot, 'claims', {
                rule: this.id,
                message: `The body cites "${of}", which is not in the list of claims.`,
                fix: `Add "- ${of}" to claims.`,
              }),
            ),
    );
  },
};
