import type { Attribute } from '../schemas/attribute.ts';
import { LIST_SEPARATOR } from '../schemas/vocabulary.ts';
import type { CellState } from './cell.ts';

/** As much of a cell as comparing needs. */
export interface ComparedCell {
  state: CellState;
  /** The value as recorded; undefined without a record. */
  value: string | undefined;
  /** Set when the figure counts only a period. */
  period: string | undefined;
  contested: boolean;
}

/**
 * How the answers of a row stand to each other. `differs`: two typed answers are not the same; `same`: at least two are
 * there and all agree; `prose`: told in words, so a reader must compare; `alone`: one answer, or none.
 */
export type RowRelation = 'differs' | 'same' | 'prose' | 'alone';

/** Relates the answers of one row. A cell without a record says nothing: it makes no difference and no agreement. */
export function relateRow(attribute: Pick<Attribute, 'type'>, cells: readonly ComparedCell[]): RowRelation {
  const answers = cells.filter(({ state }) => state !== 'no-record');
  if (answers.length < 2) return 'alone';
  if (answers.some(({ contested }) => contested)) return attribute.type === 'text' ? 'prose' : 'differs';
  // "Asked, not known" and "not applicable" are answers of a kind, whatever the attribute's type.
  const isTold = ({ state }: ComparedCell) =>
    state === 'answered' || state === 'planned' || state === 'period-only';
  if (attribute.type === 'text' && answers.every(isTold)) return 'prose';
  const [first, ...others] = answers.map((cell) => comparable(attribute.type, cell));
  return others.every((one) => one === first) ? 'same' : 'differs';
}

/** A plan is not the fact that it plans, and a month's figure is not a total. */
function comparable(type: Attribute['type'], { state, value = '', period = '' }: ComparedCell): string {
  const plain =
    type === 'number'
      ? String(Number(value))
      : type === 'list'
        ? value
            .split(LIST_SEPARATOR)
            .map((item) => item.trim())
            .sort()
            .join(LIST_SEPARATOR)
        : value;
  return [state, period, plain].join(' ');
}

/** True when figures stand in a row that do not count the same kind of time: that must be said. */
export function mixesPeriods(attribute: Pick<Attribute, 'type'>, cells: readonly ComparedCell[]): boolean {
  if (attribute.type !== 'number') return false;
  const kinds = cells.filter(({ value }) => value !== undefined).map(({ period }) => period ?? '');
  return new Set(kinds).size > 1;
}

/** True for a number that grows with the people there are: totals, and people themselves; not shares, hours or prices. */
export function countsWithPeople({
  type,
  counts,
  unit,
}: Pick<Attribute, 'type' | 'counts' | 'unit'>): boolean {
  if (type !== 'number' || unit === 'percent') return false;
  return counts === 'cumulative' || counts === 'per-period' || unit === 'people';
}
