import { itemsOf } from '../schemas/agreement.ts';
import type { Precondition } from '../schemas/blueprint.ts';
import type { Model } from '../schemas/model.ts';
import type { Place } from '../schemas/place.ts';
import { type Cell, isContested } from './cell.ts';
import type { Matrix } from './matrix.ts';
import { regionOf } from './place.ts';

/** Whether a precondition holds. What nobody knows is never met, and a plan is a plan. */
export type FitState = 'met' | 'planned' | 'not-met' | 'not-known';

/** What one model says to a precondition. */
export interface FitAnswer {
  cell: Cell;
  state: FitState;
}

/** A precondition held against every model of a place. */
export interface Fit {
  precondition: Precondition;
  /** The best that any of the models says: one that meets it is enough. */
  state: FitState;
  /** Models that have anything on record, in their order. */
  answers: FitAnswer[];
  /** Models of which it is to be asked. */
  ask: string[];
}

const BEST_FIRST: readonly FitState[] = ['met', 'planned', 'not-met'];

/** The models of a state or union territory, and of places in it: the baseline first. */
export function modelsOfRegion(
  region: string,
  models: readonly Model[],
  places: ReadonlyMap<string, Place>,
): Model[] {
  return models
    .filter(({ place }) => regionOf(place, places)?.id === region)
    .sort((a, b) => Number(b.baseline ?? false) - Number(a.baseline ?? false));
}

/** Holds preconditions against the claims of models, by their ids. */
export function fitOf(
  preconditions: readonly Precondition[],
  models: readonly string[],
  matrix: Matrix,
): Fit[] {
  return preconditions.map((precondition) => {
    const all = models.map((model): FitAnswer => {
      const cell = matrix.cell(model, precondition.attribute);
      return { cell, state: stateOf(cell, precondition) };
    });
    return {
      precondition,
      state: BEST_FIRST.find((state) => all.some((answer) => answer.state === state)) ?? 'not-known',
      answers: all.filter(({ cell }) => cell.state !== 'no-record'),
      ask: all.filter(({ state }) => state === 'not-known').map(({ cell }) => cell.model),
    };
  });
}

function stateOf(cell: Cell, precondition: Precondition): FitState {
  const { best, rivals, state } = cell;
  if (best === undefined || (state !== 'answered' && state !== 'planned')) return 'not-known';
  const meets = meetsIt(best.value, precondition, cell);
  // Sources that disagree on whether it is met settle nothing.
  if (isContested(cell) && rivals.some(({ value }) => meetsIt(value, precondition, cell) !== meets)) {
    return 'not-known';
  }
  if (!meets) return 'not-met';
  return state === 'planned' ? 'planned' : 'met';
}

function meetsIt(value: string, { wants = [], at_least }: Precondition, { attribute }: Cell): boolean {
  if (at_least !== undefined) return Number(value) >= at_least;
  const given = attribute.type === 'list' ? itemsOf(value) : [value];
  // Of a list all that is wanted must be there; of anything else any of the answers will do.
  return attribute.type === 'list'
    ? wants.every((want) => given.includes(want))
    : wants.some((want) => given.includes(want));
}
