import { issueAt, suggestNearest } from '../issues/index.ts';
import { isKebabId } from '../schemas/text.ts';
import type { Check } from './check.ts';
import { idsOf } from './known-id.ts';

/** Each file of claims is named for a model. */
export const modelExists: Check = {
  id: 'model-exists',
  description: 'A file of claims bears the name of a model.',
  run({ corpus }) {
    if (corpus.incomplete.has('models')) return [];
    const known = idsOf(corpus, 'models');
    const files = new Map(corpus.entries.claims.map(({ value, spot }) => [spot.file, value.model ?? '']));
    return (
      [...files]
        // A name that cannot be an id has been told of: the file must be renamed in any case.
        .filter(([, model]) => isKebabId(model) && !known.includes(model))
        .map(([file, model]) =>
          issueAt({ file, line: 1 }, '', {
            rule: this.id,
            message: `There is no model "${model}".`,
            fix: `${suggestNearest(model, known)}Rename this file, or write data/models/${model}.yaml.`,
          }),
        )
    );
  },
};
