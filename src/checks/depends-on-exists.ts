import { issueAt, suggestNearest } from '../issues/index.ts';
import type { Check } from './check.ts';

/** What an action waits for, and what waits for a precondition, are actions of the same blueprint. */
export const dependsOnExists: Check = {
  id: 'depends-on-exists',
  description:
    'An action waits only for actions of its own blueprint, and only such wait for a precondition.',
  run({ corpus }) {
    return corpus.entries.blueprints.flatMap(({ value: { actions, preconditions = [] }, spot }) => {
      // Without sound actions nobody can say what is missing among them.
      if (actions === undefined) return [];
      const known = actions.map(({ id }) => id);
      const named = [
        ...actions.flatMap(({ depends_on }, index) =>
          depends_on.map((id, item) => ({ id, field: `actions.${index}.depends_on.${item}` })),
        ),
        ...preconditions.flatMap((precondition, index) =>
          (precondition.for ?? []).map((id, item) => ({ id, field: `preconditions.${index}.for.${item}` })),
        ),
      ];
      return named.flatMap(({ id, field }) =>
        known.includes(id)
          ? []
          : [
              issueAt(spot, field, {
                rule: this.id,
                message: `There is no action "${id}" in this blueprint.`,
                fix: `${suggestNearest(id, known)}Write the id of one of its actions: ${known.join(', ')}.`,
              }),
            ],
      );
    });
  },
};
