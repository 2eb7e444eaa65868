import { issueAt } from '../issues/index.ts';
import { findCycles } from '../schemas/action-order.ts';
import type { Check } from './check.ts';

/** The months of a plan agree with what waits for what. */
export const dependsOnIsDoneFirst: Check = {
  id: 'depends-on-is-done-first',
  description: 'An action begins only when those for which it waits are done.',
  run({ corpus }) {
    return corpus.entries.blueprints.flatMap(({ value: { actions = [] }, spot }) => {
      // In a ring no month would be right: another rule tells of it.
      const cycles = findCycles(actions);
      const isInRing = (a: string, b: string) => cycles.some((ring) => ring.includes(a) && ring.includes(b));
      return actions.flatMap(({ id, month, depends_on }, index) =>
        depends_on.flatMap((before) => {
          const awaited = actions.find((action) => action.id === before && action.id !== id);
          if (awaited === undefined || isInRing(id, before)) return [];
          const end = awaited.month + awaited.months;
          if (month >= end) return [];
          return [
            issueAt(spot, `actions.${index}.month`, {
              rule: this.id,
              level: 'warning',
              message: `"${id}" begins in month ${month}, but waits for "${before}", which ends with month ${end - 1}.`,
              fix: `Let it begin in month ${end}, or take "${before}" out of its depends_on if they can run side by side.`,
            }),
          ];
        }),
      );
    });
  },
};
