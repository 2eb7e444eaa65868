import type { Entry } from '../corpus/index.ts';
import { type Issue, issueAt, suggestNearest } from '../issues/index.ts';

/** Ids of all records of a kind, faulty ones included, so that one fault does not cause a second. */
export function idsOf(entries: readonly Entry<{ id: string }>[]): string[] {
  return entries.flatMap(({ value }) => (value.id === undefined ? [] : [value.id]));
}

/** One issue for every entry whose `field` names an id that is not known. */
export function findUnknownIds<T>(
  entries: readonly Entry<T>[],
  field: string & keyof T,
  known: readonly string[],
  words: { rule: string; noun: string; home: string },
): Issue[] {
  const ids = new Set(known);
  return entries.flatMap(({ value, spot }) => {
    const id = value[field];
    if (typeof id !== 'string' || ids.has(id)) return [];
    return [
      issueAt(spot, field, {
        rule: words.rule,
        message: `There is no ${words.noun} "${id}".`,
        fix: `${suggestNearest(id, known)}The ids of ${words.home}.`,
      }),
    ];
  });
}
