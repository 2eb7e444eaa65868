import { issueAt } from '../issues/index.ts';
import { findCycles } from '../schemas/action-order.ts';
import type { Check } from './check.ts';

/** Actions that wait for each other would never begin. */
export const dependsOnHasNoCycle: Check = {
  id: 'depends-on-has-no-cycle',
  description: 'No action of a blueprint waits, directly or through others, for itself.',
  run({ corpus }) {
    return corpus.entries.blueprints.flatMap(({ value: { actions = [] }, spot }) =>
      findCycles(actions).map((cycle) => {
        const [first = ''] = cycle;
        const index = actions.findIndex(({ id }) => id === first);
        return issueAt(spot, `actions.${index}.depends_on`, {
          rule: this.id,
          message:
            cycle.length === 1
              ? `The action "${first}" waits for itself.`
              : `These actions wait for each other, so none can begin: ${[...cycle, first].join(' → ')}.`,
          fix:
            cycle.length === 1
              ? `Take "${first}" out of its own depends_on.`
              : 'Take out of depends_on whichever of these can begin without the other.',
        });
      }),
    );
  },
};
