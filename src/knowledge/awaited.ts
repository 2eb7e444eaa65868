import type { Blueprint } from '../schemas/blueprint.ts';
import { fitOf } from './fit.ts';
import type { Matrix } from './matrix.ts';

/** An answer that a blueprint waits for. */
export interface Awaited {
  blueprint: Blueprint;
  /** Whom to ask. */
  model: string;
  /** The question of the dictionary that it is, where it is one. */
  attribute: string | undefined;
  /** In the blueprint's own words, where it asks itself. */
  question: string | undefined;
}

/**
 * What blueprints wait for: the questions for which each names a model, and its preconditions of which nobody knows
 * whether they hold, to be asked of the models of the place for which it plans.
 */
export function awaitedOf(
  blueprints: readonly Blueprint[],
  models: readonly string[],
  matrix: Matrix,
): Awaited[] {
  return blueprints.flatMap((blueprint) => [
    ...blueprint.not_known.flatMap(({ model, attribute, question }) =>
      model === undefined ? [] : [{ blueprint, model, attribute, question }],
    ),
    ...fitOf(blueprint.preconditions, models, matrix)
      .filter(({ state }) => state === 'not-known')
      .flatMap(({ precondition: { attribute }, ask }) =>
        ask.map((model) => ({ blueprint, model, attribute, question: undefined })),
      ),
  ]);
}
