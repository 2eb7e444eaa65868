import type { Corpus } from '../../corpus/index.ts';
import { suggestNearest } from '../../issues/index.ts';
import type { Reference } from '../../schemas/control.ts';

/** Everything on record that an answer can name. `model` is the model that the new record is of. */
export function knownIds({ entries }: Corpus, refersTo: Reference, model: string | undefined): string[] {
  const idsOf = (list: readonly { value: { id?: string | undefined } }[]) =>
    list.flatMap(({ value: { id } }) => (id === undefined ? [] : [id]));
  switch (refersTo) {
    case 'attribute':
      return idsOf(entries.attributes);
    case 'blueprint':
      return idsOf(entries.blueprints);
    case 'claim':
      return entries.claims.map(({ value }) => `${value.model}/${value.id}`);
    case 'claim-of-same-model':
      return idsOf(entries.claims.filter(({ value }) => value.model === model));
    case 'finding':
      return idsOf(entries.findings);
    case 'model':
      return idsOf(entries.models);
    case 'parameter':
      return idsOf(entries.parameters);
    case 'place':
      return idsOf(entries.places);
    case 'rule':
      return idsOf(entries.rules);
    case 'source':
      return idsOf(entries.sources);
    case 'tour':
      return idsOf(entries.tours);
    default:
      return refersTo satisfies never;
  }
}

/** What is wrong with ids that an answer names and nothing on record has. */
export function findUnknown(named: unknown, known: readonly string[]): { message: string; fix: string }[] {
  const ids = Array.isArray(named) ? named : [named];
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      message: `"${id}" is not on record.`,
      fix: `${suggestNearest(String(id), known)}Write an id that is, or enter that record first.`,
    }));
}
