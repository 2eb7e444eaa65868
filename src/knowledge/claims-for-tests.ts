import { type Attribute, attribute } from '../schemas/attribute.ts';
import { type Claim, claim } from '../schemas/claim.ts';
import { type Cell, cellOf } from './cell.ts';

/** The model whose claims tests write. */
export const MODEL = 'odisha-ama-sathi';

/** An attribute that a test asks about: a stock that changes, unless the test says otherwise. */
export function attributeOf(fields: Partial<Attribute> = {}): Attribute {
  const isNumber = (fields.type ?? 'number') === 'number';
  return attribute.parse({
    id: 'asked',
    dimension: 'scope',
    type: 'number',
    ...(isNumber ? { unit: 'services', counts: 'at-a-date' } : {}),
    changes: true,
    cardinality: 'one',
    use_cases: ['service-delivery'],
    label: { en: 'Asked' },
    ...fields,
  });
}

/** The kinds of attribute that rules tell apart. */
export const STOCK = attributeOf();
export const RUNNING_TOTAL = attributeOf({ counts: 'cumulative' });
export const PER_PERIOD = attributeOf({ counts: 'per-period' });
export const YES_OR_NO = attributeOf({ type: 'boolean' });
export const SETTLED_DATE = attributeOf({ type: 'date', changes: false });
export const LIST = attributeOf({ type: 'list' });
export const TEXT = attributeOf({ type: 'text' });

/**
 * Claims written as a table of four columns, `value | as of | basis | the rest`, one a line:
 *
 *     150     | 2025-12-25 | official-statement
 *     3000000 | 2025-08    | vendor             | period month, source src-boti
 *     yes     | 2026-02    | press              | planned, disputes a
 *
 * They are called a, b, c … in order. Each rests on a source of its own unless it names one.
 */
export function claimsFrom(table: string): Claim[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const [value, as_of, basis, rest = ''] = line.split('|').map((cell) => cell.trim());
    const id = String.fromCharCode('a'.charCodeAt(0) + index);
    const row = {
      id,
      attribute: 'asked',
      value,
      as_of,
      basis,
      stage: 'in-use',
      source: `src-${id}`,
      recorded_on: '2026-11-23',
      checked_on: '2026-11-23',
    };
    // The schema refuses a misspelt column, basis or date: a test cannot pass because of a slip in its table.
    return { ...claim.parse({ ...row, ...fieldsOf(rest) }), model: MODEL };
  });
}

function fieldsOf(rest: string): Record<string, string> {
  const parts = rest.split(',').map((part) => part.trim());
  return Object.fromEntries(
    parts
      .filter((part) => part !== '')
      .map((part) => {
        if (part === 'planned') return ['stage', 'planned'];
        const [field = '', ...words] = part.split(' ');
        return [field, words.join(' ')];
      }),
  );
}

/** The cell of claims written as a table. */
export function cellFrom(attribute: Attribute, table: string): Cell {
  return cellOf(MODEL, attribute, claimsFrom(table));
}

/** Ids in their order, as one word a test can be read by: "b a c". */
export function idsOf(claims: Iterable<Claim>): string {
  return [...claims].map(({ id }) => id).join(' ');
}

/** Every order in which a list can stand. */
export function permutationsOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutationsOf(items.toSpliced(index, 1)).map((others) => [item, ...others]),
  );
}
