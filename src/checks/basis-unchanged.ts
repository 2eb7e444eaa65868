import { issueAt } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { type BasisChange, findBasisChange } from '../schemas/basis-change.ts';
import { citationsOf } from '../schemas/blueprint-citations.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Check } from './check.ts';

/** What a blueprint stands on is as it was when it was written. */
export const basisUnchanged: Check = {
  id: 'basis-unchanged',
  description:
    'A claim that a blueprint cites has been neither replaced, contradicted nor withdrawn since it was written.',
  run({ corpus: { entries } }) {
    // A row that could not be read whole may be what replaces or contradicts; another rule tells of it.
    const claims = entries.claims.filter(({ valid }) => valid).map(({ value }) => value as Claim);
    const byReference = new Map(claims.map((claim) => [`${claim.model}/${claim.id}`, claim]));
    const attributes = new Map(
      entries.attributes.filter(({ valid }) => valid).map(({ value }) => [value.id, value as Attribute]),
    );
    return entries.blueprints.flatMap(({ value, spot }) => {
      const { written_on } = value;
      if (written_on === undefined) return [];
      const citations = citationsOf(value);
      const citing = { written_on, cites: new Set(citations.map(({ of }) => of)) };
      let inBody = 0;
      return citations.flatMap(({ of, field, action }) => {
        const at = field === '' ? { ...spot, line: spot.lines?.[`cites.${inBody++}`] ?? spot.line } : spot;
        const claim = byReference.get(of);
        if (claim === undefined) return [];
        const rows = claims.filter(
          ({ model, attribute }) => model === claim.model && attribute === claim.attribute,
        );
        const change = findBasisChange(claim, attributes.get(claim.attribute), rows, citing);
        if (change === undefined) return [];
        return [
          issueAt(at, field, {
            rule: this.id,
            level: 'warning',
            ...explain(of, change, written_on, action),
          }),
        ];
      });
    });
  },
};

function explain(
  of: string,
  change: BasisChange,
  written_on: string,
  action: string | undefined,
): { message: string; fix: string } {
  const where = action === undefined ? 'Basis changed' : `Basis changed of the action "${action}"`;
  const still = action === undefined ? 'it still holds' : 'the action still stands';
  switch (change.mark) {
    case 'replaced':
      return {
        message: `${where}: "${of}" was replaced by "${change.by.id}" (recorded on ${change.by.recorded_on}).`,
        fix: `See whether ${still} on "${change.by.model}/${change.by.id}"; if so, cite that instead and raise the version.`,
      };
    case 'contradicted':
      return {
        message: `${where}: "${of}" is contradicted by "${change.by.id}", recorded on ${change.by.recorded_on}; the blueprint is of ${written_on}.`,
        fix: `See whether ${still}. Say that sources disagree and cite "${change.by.model}/${change.by.id}" too, or change the plan; raise the version.`,
      };
    case 'withdrawn':
      return {
        message: `${where}: "${of}" was withdrawn ("${change.reason}").`,
        fix: `See whether ${still} without it; take it out and raise the version.`,
      };
    default:
      return change satisfies never;
  }
}
