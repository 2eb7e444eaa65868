import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** Exactly one model is what others are compared with. */
export const oneBaseline: Check = {
  id: 'one-baseline',
  description: 'Exactly one model is the baseline.',
  run({ corpus }) {
    const { entries } = corpus;
    const [first, ...others] = entries.models.filter(({ value }) => value.baseline === true);
    if (first === undefined) {
      // One that cannot be read may be it.
      const isUnsure =
        corpus.incomplete.has('models') || entries.models.some((it) => it.faulty.has('baseline'));
      return isUnsure
        ? []
        : [
            issueAt({ file: 'data/models/', line: 1 }, 'baseline', {
              rule: this.id,
              message: 'No model is the baseline.',
              fix: 'Write "baseline: true" in the file of the model with which the others are compared.',
            }),
          ];
    }
    return others.map(({ value, spot }) =>
      issueAt(spot, 'baseline', {
        rule: this.id,
        message: `"${value.id}" is a second baseline; "${first.value.id}" is one already.`,
        fix: 'Delete "baseline: true" from one of the two files.',
      }),
    );
  },
};
