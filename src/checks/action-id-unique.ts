import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** Actions and preconditions are named by their ids, in the ledger too. */
export const actionIdUnique: Check = {
  id: 'action-id-unique',
  description: 'No two actions of a blueprint have the same id, and no two preconditions.',
  run({ corpus }) {
    return corpus.entries.blueprints.flatMap(({ value, spot }) =>
      (['actions', 'preconditions'] as const).flatMap((part) => {
        const ids = (value[part] ?? []).map(({ id }) => id);
        return ids.flatMap((id, index) =>
          ids.indexOf(id) === index
            ? []
            : [
                issueAt(spot, `${part}.${index}.id`, {
                  rule: this.id,
                  message: `"${id}" already names ${part === 'actions' ? 'an action' : 'a precondition'} of this blueprint.`,
                  fix: 'Give this one another id. What has been published keeps the one it has.',
                }),
              ],
        );
      }),
    );
  },
};
