import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** The list of claims on which a finding stands is whole: its body cites nothing beyond it. */
export const findingListsItsClaims: Check = {
  id: 'finding-lists-its-claims',
  description: 'Every claim that the body of a finding cites stands in its list of claims.',
  run({ corpus }) {
    const known = new Set(corpus.entries.claims.map(({ value }) => `${value.model}/${value.id}`));
    return corpus.entries.findings.flatMap(({ value: { claims, cites = [] }, spot }) =>
      cites.flatMap((of, index) => {
        // One that is not recorded at all is told of by another check: it must not be added.
        if (claims === undefined || claims.includes(of) || !known.has(of)) return [];
        const line = spot.lines?.[`cites.${index}`];
        return [
          issueAt(spot, 'claims', {
            rule: this.id,
            message: `The body${line === undefined ? '' : `, in line ${line},`} cites "${of}", which is not in the list of claims.`,
            fix: `Add "- ${of}" to claims.`,
          }),
        ];
      }),
    );
  },
};
