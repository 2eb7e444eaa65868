import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** A finding cannot rest on a basis that none of its claims has. */
export const findingBasisIsHeld: Check = {
  id: 'finding-basis-is-held',
  description: 'The basis of a finding is that of one of its claims.',
  run({ corpus }) {
    const bases = new Map(
      corpus.entries.claims.map(({ value }) => [`${value.model}/${value.id}`, value.basis]),
    );
    return corpus.entries.findings.flatMap(({ value: { basis, claims }, spot }) => {
      const held = new Set((claims ?? []).flatMap((of) => bases.get(of) ?? []));
      if (basis === undefined || held.size === 0 || held.has(basis)) return [];
      return [
        issueAt(spot, 'basis', {
          rule: this.id,
          message: `No claim of this finding has the basis "${basis}".`,
          fix: `Write the weakest on which its main point rests: ${[...held].join(' or ')}.`,
        }),
      ];
    });
  },
};
