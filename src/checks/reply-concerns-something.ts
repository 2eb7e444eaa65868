import { issueAt, suggestNearest } from '../issues/index.ts';
import type { Check } from './check.ts';
import { suggestClaim } from './suggest-claim.ts';

/** A reply stands beside what it concerns, so that must be there. */
export const replyConcernsSomething: Check = {
  id: 'reply-concerns-something',
  description: 'A reply of a host state concerns a claim or a finding that is recorded.',
  run({ corpus: { entries, incomplete } }) {
    const claims = entries.claims.map(({ value }) => value);
    const findings = entries.findings.flatMap(({ value: { id } }) => id ?? []);
    const known = new Set([...claims.map(({ model, id }) => `${model}/${id}`), ...findings]);
    return entries.replies.flatMap(({ value: { about }, spot }) => {
      if (about === undefined || known.has(about)) return [];
      const isClaim = about.includes('/');
      if (incomplete.has(isClaim ? 'claims' : 'findings')) return [];
      return [
        issueAt(spot, 'about', {
          rule: this.id,
          message: `There is no ${isClaim ? 'claim' : 'finding'} "${about}".`,
          fix: isClaim
            ? `${suggestClaim(about, claims)}Write the model, a stroke and the id of the claim, as they stand in data/claims/.`
            : `${suggestNearest(about, findings)}Write the name of its file in content/findings/, without the ending.`,
        }),
      ];
    });
  },
};
