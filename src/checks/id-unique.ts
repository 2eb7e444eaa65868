import { type Issue, issueAt, type Spot } from '../issues/index.ts';
import type { Check } from './check.ts';

/** No two records of a kind share an id; a claim's id is its own within the model. */
export const idUnique: Check = {
  id: 'id-unique',
  description: 'No two records of a kind have the same id.',
  run({ corpus: { entries } }) {
    const byId = [entries.attributes, entries.sources, entries.places, entries.parameters, entries.rules];
    return [
      ...byId.flatMap((kind) =>
        findRepeats(
          kind.map(({ value, spot }) => ({ key: value.id, name: value.id, field: 'id', spot })),
          this.id,
        ),
      ),
      ...findRepeats(
        entries.claims.map(({ value, spot }) => ({
          key: value.id === undefined ? undefined : `${value.model}/${value.id}`,
          name: value.id,
          field: 'id',
          spot,
        })),
        this.id,
      ),
      ...findRepeats(
        entries.populations.map(({ value, spot }) => {
          const name = `${value.place} ${value.year} ${value.kind}`;
          return { key: name, name, field: 'place', spot };
        }),
        this.id,
      ),
    ];
  },
};

interface Keyed {
  key: string | undefined;
  name: string | undefined;
  field: string;
  spot: Spot;
}

function findRepeats(records: readonly Keyed[], rule: string): Issue[] {
  const first = new Map<string, Spot>();
  return records.flatMap(({ key, name, field, spot }) => {
    if (key === undefined) return [];
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, spot);
      return [];
    }
    return [
      issueAt(spot, field, {
        rule,
        message: `"${name}" is already used in line ${earlier.line}.`,
        fix: 'Give this record another id, or delete it if it is the same.',
      }),
    ];
  });
}
