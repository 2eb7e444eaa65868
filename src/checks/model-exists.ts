import { issueAt, suggestNearest } from '../issues/index.ts';
import type { Check } from './check.ts';
import { idsOf } from './known-id.ts';

/** Each file of claims is named for a model. */
export const modelExists: Check = {
  id: 'model-exists',
  description: 'A file of claims bears the name of a model.',
  run({ corpus: { entries } }) {
    const known = idsOf(entries.models);
    const files = new Map(entries.claims.map(({ value, spot }) => [spot.file, value.model ?? '']));
    return [...files]
      .filter(([, model]) => !known.includes(model))
      .map(([file, model]) =>
        issueAt({ file, line: 1 }, '', {
          rule: this.id,
          message: `There is no model "${model}".`,
          fix: `${suggestNearest(model, known)}Write data/models/${model}.yaml, or rename this file.`,
        }),
      );
  },
};
