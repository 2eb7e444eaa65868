import { type Issue, issueAt, type Spot } from '../issues/index.ts';
import type { Check } from './check.ts';

/** No two records of a kind share an id; a claim's id is its own within the model. */
export const idUnique: Check = {
  id: 'id-unique',
  description: 'No two records of a kind have the same id, and a place has one figure of a kind a year.',
  run({ corpus: { entries } }) {
    const byId = [
      entries.attributes,
      entries.sources,
      entries.places,
      entries.parameters,
      entries.rules,
      entries.replies,
    ];
    const named = byId.map((kind) => kind.map(({ value: { id }, spot }) => ({ id, within: '', spot })));
    const claims = entries.claims.map(({ value: { id, model = '' }, spot }) => ({ id, within: model, spot }));
    return [
      ...[...named, claims].flatMap((records) =>
        findRepeats(
          records.map(({ id, within, spot }) => ({
            key: id === undefined ? undefined : `${within}/${id}`,
            name: id ?? '',
            spot,
          })),
        ).map(({ name, spot, line }) =>
          issueAt(spot, 'id', {
            rule: this.id,
            message: `"${name}" is already used in line ${line}.`,
            fix: 'Give this record another id, or delete it if it is the same.',
          }),
        ),
      ),
      ...findRepeats(
        entries.populations.map(({ value: { place, year, kind }, spot }) => ({
          key: [place, year, kind].includes(undefined) ? undefined : `${place} ${year} ${kind}`,
          name: `The ${kind} of ${place} for ${year}`,
          spot,
        })),
      ).map(
        ({ name, spot, line }): Issue =>
          issueAt(spot, 'place', {
            rule: this.id,
            message: `${name} already stands in line ${line}.`,
            fix: 'Keep the row with the better source and delete the other.',
          }),
      ),
    ];
  },
};

interface Keyed {
  /** Undefined when a part of it is not known: such a record repeats none. */
  key: string | undefined;
  name: string;
  spot: Spot;
}

/** Records whose key an earlier one has, each with the earlier one's line. */
function findRepeats(records: readonly Keyed[]): (Keyed & { line: number })[] {
  const first = new Map<string, number>();
  return records.flatMap((record) => {
    const { key, spot } = record;
    if (key === undefined) return [];
    const line = first.get(key);
    if (line !== undefined) return [{ ...record, line }];
    first.set(key, spot.line);
    return [];
  });
}
