import type { Corpus, Entry } from '../corpus/index.ts';
import { type Issue, issueAt, suggestNearest } from '../issues/index.ts';

/** Kinds whose ids other records name. */
type NamedKind = 'attributes' | 'models' | 'places' | 'sources';

/** Ids of all records of a kind, faulty ones included, so that one fault does not cause a second. */
export function idsOf(corpus: Corpus, kind: NamedKind): string[] {
  return corpus.entries[kind].flatMap(({ value }) => (value.id === undefined ? [] : [value.id]));
}

/** One issue for every entry whose `field` names an id that no record of `kind` has. */
export function findUnknownIds<T>(
  corpus: Corpus,
  entries: readonly Entry<T>[],
  field: string & keyof T,
  kind: NamedKind,
  words: { rule: string; noun: string; home: string },
): Issue[] {
  if (corpus.incomplete.has(kind)) return [];
  const known = idsOf(corpus, kind);
  const ids = new Set(known);
  return entries.flatMap(({ value, spot }) => {
    const id = value[field];
    if (typeof id !== 'string' || ids.has(id)) return [];
    return [
      issueAt(spot, field, {
        rule: words.rule,
        message: `There is no ${words.noun} "${id}".`,
        fix: `${suggestNearest(id, known)}Write an id that stands in ${words.home}, or add it there.`,
      }),
    ];
  });
}
