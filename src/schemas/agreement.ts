import type { Attribute } from './attribute.ts';
import type { Claim } from './claim.ts';
import { monthOf, type PartialDate } from './partial-date.ts';
import { periodOf } from './period.ts';
import { LIST_SEPARATOR, UNKNOWN } from './vocabulary.ts';

/** Items of a list as written in one cell. */
export function itemsOf(value: string): string[] {
  return value.split(LIST_SEPARATOR).map((item) => item.trim());
}

function setOf(value: string): string {
  return [...new Set(itemsOf(value))].sort().join(LIST_SEPARATOR);
}

/** True when two values of an attribute say the same; dates agree when they are equal as far as both go. */
export function valuesAgree(attribute: Attribute, a: string, b: string): boolean {
  if (a === b) return true;
  switch (attribute.type) {
    case 'number':
      return Number(a) === Number(b);
    case 'date':
      return a.startsWith(b) || b.startsWith(a);
    case 'list':
      return setOf(a) === setOf(b);
    case 'boolean':
    case 'choice':
    case 'text':
      return false;
    default:
      return attribute.type satisfies never;
  }
}

/**
 * True when one claim contradicts another by the rules alone (design, rule 4): both in use, not text, and of
 * another value in the same month and period; for a settled fact, of another value at any time.
 * A running total that differs on another day is growth; the figures of two days are of two periods.
 * "Asked, not known" contradicts nothing.
 */
export function contradicts(attribute: Attribute, a: Claim, b: Claim): boolean {
  if (attribute.type === 'text' || attribute.cardinality === 'many') return false;
  if (a.stage !== 'in-use' || b.stage !== 'in-use') return false;
  if (a.value === UNKNOWN || b.value === UNKNOWN || valuesAgree(attribute, a.value, b.value)) return false;
  if (periodOf(a) !== periodOf(b)) return false;
  if (!attribute.changes) return true;
  const month = monthOf(a.as_of);
  if (month === undefined || month !== monthOf(b.as_of)) return false;
  const isRunningTotal = attribute.counts === 'cumulative' && a.period === undefined;
  const movesByTheDay = isRunningTotal || a.period === 'day';
  return !(movesByTheDay && areTwoDays(a.as_of, b.as_of));
}

function areTwoDays(a: PartialDate, b: PartialDate): boolean {
  return a.length === 10 && b.length === 10 && a !== b;
}

/** True when one of the two claims names the other in `disputes`. */
export function disputes(a: Claim, b: Claim): boolean {
  return a.disputes === b.id || b.disputes === a.id;
}
