import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** The ledger takes nobody's word, and says where it looked when it found none. */
export const adoptionHasEvidence: Check = {
  id: 'adoption-has-evidence',
  description:
    'An entry of the adoption ledger names the source that shows it; one without evidence says where somebody looked.',
  run({ corpus }) {
    return corpus.entries.adoption.flatMap(({ value: { status, evidence, note }, faulty, spot }) => {
      if (status === undefined) return [];
      if (status === 'no-evidence') {
        return note !== undefined || faulty.has('note')
          ? []
          : [
              issueAt(spot, 'note', {
                rule: this.id,
                message: 'The entry says that there is no evidence, but not where somebody looked.',
                fix: 'Write into the note where it was looked for, as in: the pages of the department and the press of that month.',
              }),
            ];
      }
      return evidence !== undefined || faulty.has('evidence')
        ? []
        : [
            issueAt(spot, 'evidence', {
              rule: this.id,
              message: `Nothing shows that the action is "${status}".`,
              fix: 'Write the id of the source that shows it, as it stands in data/sources.csv; or the status no-evidence, with a note of where you looked.',
            }),
          ];
    });
  },
};
