import type { Adoption, AdoptionStatus } from '../schemas/adoption.ts';
import type { Action, Blueprint } from '../schemas/blueprint.ts';
import { lastDay } from '../schemas/partial-date.ts';
import { endOf } from './plan-order.ts';

/** Statuses that show that somebody has begun. */
const UNDER_WAY: readonly AdoptionStatus[] = ['limited', 'substantial', 'complete'];

/** How one action stands in the ledger. */
export interface ActionRecord {
  action: Action;
  /** What is on record of it, newest first. */
  history: Adoption[];
  /** The month in which it is to be done (yyyy-mm); none as long as no start is on record. */
  due: string | undefined;
  overdue: boolean;
}

/** How one blueprint stands in the ledger. */
export interface Ledger {
  blueprint: Blueprint;
  /**
   * The first entry that shows work under way, from which months are counted. The work may have begun before it was
   * reported, never after: so nothing is called overdue too early. None as long as no entry shows any.
   */
  start: Adoption | undefined;
  records: ActionRecord[];
}

/** The ledger of a blueprint as of a day (yyyy-mm-dd). */
export function ledgerOf(blueprint: Blueprint, entries: readonly Adoption[], today: string): Ledger {
  const own = entries
    .filter((entry) => entry.blueprint === blueprint.id)
    .sort((a, b) => (lastDay(a.as_of) < lastDay(b.as_of) ? 1 : -1));
  const start = own.filter(({ status }) => UNDER_WAY.includes(status)).at(-1);
  return {
    blueprint,
    start,
    records: blueprint.actions.map((action) => {
      const history = own.filter((entry) => entry.action === action.id);
      const due = start === undefined ? undefined : addMonths(lastDay(start.as_of), endOf(action) - 1);
      return {
        action,
        history,
        due,
        overdue: due !== undefined && today.slice(0, 7) > due && history[0]?.status !== 'complete',
      };
    }),
  };
}

/** The month (yyyy-mm) so many months after the month of a day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}
