import type { Action, Blueprint, Precondition } from '../schemas/blueprint.ts';

/** The last month in which a blueprint has something to do. */
export function lastMonthOf(actions: readonly Pick<Action, 'month' | 'months'>[]): number {
  return Math.max(...actions.map(endOf));
}

/** The month in which an action ends. */
export function endOf({ month, months }: Pick<Action, 'month' | 'months'>): number {
  return month + months - 1;
}

/** Actions of a blueprint that wait for one of them directly, in their order. */
export function waitingFor(id: string, actions: readonly Action[]): Action[] {
  return actions.filter(({ depends_on }) => depends_on.includes(id));
}

/** A condition on which more than one blueprint waits. */
export interface SharedPrecondition {
  attribute: string;
  /** Each blueprint with its own words for it. */
  by: { blueprint: Blueprint; precondition: Precondition }[];
}

/** Preconditions of the same attribute in two or more blueprints: those that hold up most first. */
export function sharedPreconditions(blueprints: readonly Blueprint[]): SharedPrecondition[] {
  const shared = new Map<string, SharedPrecondition>();
  for (const blueprint of blueprints) {
    for (const precondition of blueprint.preconditions) {
      const { attribute } = precondition;
      const one = shared.get(attribute) ?? { attribute, by: [] };
      shared.set(attribute, one);
      one.by.push({ blueprint, precondition });
    }
  }
  const count = ({ by }: SharedPrecondition) => new Set(by.map(({ blueprint }) => blueprint.id)).size;
  return [...shared.values()]
    .filter((one) => count(one) > 1)
    .sort((a, b) => count(b) - count(a) || (a.attribute < b.attribute ? -1 : 1));
}
