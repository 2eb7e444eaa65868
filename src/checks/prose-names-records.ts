import type { Entry, KindName } from '../corpus/index.ts';
import { type Issue, issueAt, suggestNearest } from '../issues/index.ts';
import type { Check } from './check.ts';

/** Models, places, sources and tours that prose names are recorded. */
export const proseNamesRecords: Check = {
  id: 'prose-names-records',
  description:
    'The models, places, sources, tours and findings that prose and data/site.yaml name are recorded.',
  run({ corpus }) {
    const { findings, tours } = corpus.entries;
    const check = <T>(
      entries: readonly Entry<T>[],
      field: string & keyof T,
      kind: KindName,
      home: string,
    ): Issue[] => {
      if (corpus.incomplete.has(kind)) return [];
      const known = corpus.entries[kind].flatMap(({ value }) =>
        'id' in value && value.id !== undefined ? [value.id] : [],
      );
      return entries.flatMap(({ value, spot }) =>
        [value[field]].flat().flatMap((id, index): Issue[] =>
          typeof id !== 'string' || known.includes(id)
            ? []
            : [
                issueAt(spot, Array.isArray(value[field]) ? `${field}.${index}` : field, {
                  rule: this.id,
                  message: `There is no ${kind.slice(0, -1)} "${id}".`,
                  fix: `${suggestNearest(id, known)}Write an id that stands in ${home}, or add it there.`,
                }),
              ],
        ),
      );
    };
    return [
      ...check(corpus.entries.site, 'featured', 'findings', 'content/findings/'),
      ...check(findings, 'models', 'models', 'data/models/'),
      ...check(findings, 'tour', 'tours', 'content/tours/'),
      ...check(tours, 'models', 'models', 'data/models/'),
      ...check(tours, 'places', 'places', 'data/places.csv'),
      ...check(tours, 'sources', 'sources', 'data/sources.csv'),
    ];
  },
};
