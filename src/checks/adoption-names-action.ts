import { type Issue, issueAt, suggestNearest } from '../issues/index.ts';
import type { Check } from './check.ts';

/** The ledger speaks of actions that are planned. */
export const adoptionNamesAction: Check = {
  id: 'adoption-names-action',
  description: 'An entry of the adoption ledger names a blueprint that there is, and one of its actions.',
  run({ corpus: { entries, incomplete } }) {
    if (incomplete.has('blueprints')) return [];
    const blueprints = new Map(entries.blueprints.map(({ value }) => [value.id, value]));
    return entries.adoption.flatMap(({ value: { blueprint, action }, spot }): Issue[] => {
      if (blueprint === undefined) return [];
      const named = blueprints.get(blueprint);
      if (named === undefined) {
        const known = [...blueprints.keys()].filter((id) => id !== undefined);
        return [
          issueAt(spot, 'blueprint', {
            rule: this.id,
            message: `There is no blueprint "${blueprint}".`,
            fix: `${suggestNearest(blueprint, known)}Write the name of its file in content/blueprints/, without the ending.`,
          }),
        ];
      }
      if (action === undefined || named.actions === undefined) return [];
      const ids = named.actions.map(({ id }) => id);
      if (ids.includes(action)) return [];
      return [
        issueAt(spot, 'action', {
          rule: this.id,
          message: `The blueprint "${blueprint}" has no action "${action}".`,
          fix: `${suggestNearest(action, ids)}Write the id of one of its actions: ${ids.join(', ')}.`,
        }),
      ];
    });
  },
};
