import { type BasisChange, type Citing, findBasisChange } from '../schemas/basis-change.ts';
import type { Blueprint } from '../schemas/blueprint.ts';
import { citationsOf } from '../schemas/blueprint-citations.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Matrix } from './matrix.ts';

/**
 * How a cited claim stands beside what it was when a blueprint was written. `superseded`: a newer answer of its cell was
 * recorded since; that is age, and changes no basis.
 */
export type TraceMark = 'stands' | BasisChange['mark'] | 'superseded';

/** A cited claim when the blueprint was written, and now. */
export interface Traced {
  /** model/id */
  of: string;
  then: Claim;
  mark: TraceMark;
  /** The claim that replaces, contradicts or supersedes it; none when it stands, or was withdrawn. */
  now: Claim | undefined;
}

/** An action, or another part, of which a cited claim no longer stands as it did. */
export interface ChangedBasis {
  /** Id of the action; undefined for any other part. */
  action: string | undefined;
  traced: Traced;
}

/** True when what rests on the claim must be looked at again. */
export function changesBasis(mark: TraceMark): boolean {
  return mark === 'replaced' || mark === 'contradicted' || mark === 'withdrawn';
}

/** Every claim that a blueprint cites, once, in the order of its first citation; those not on record are left out. */
export function traceCitations(
  blueprint: Blueprint,
  claims: ReadonlyMap<string, Claim>,
  matrix: Matrix,
): Map<string, Traced> {
  const references = [...new Set(citationsOf(blueprint).map(({ of }) => of))];
  const citing = { written_on: blueprint.written_on, cites: new Set(references) };
  return new Map(
    references.flatMap((of): [string, Traced][] => {
      const claim = claims.get(of);
      return claim === undefined ? [] : [[of, trace(of, claim, citing, matrix)]];
    }),
  );
}

/** Where the basis of a blueprint has changed: once for each action or other part and claim, in the order of the file. */
export function changedBases(
  blueprint: Blueprint,
  claims: ReadonlyMap<string, Claim>,
  matrix: Matrix,
): ChangedBasis[] {
  const traces = traceCitations(blueprint, claims, matrix);
  const told = new Set<string>();
  return citationsOf(blueprint).flatMap(({ of, action }) => {
    const traced = traces.get(of);
    const key = `${action ?? ''} ${of}`;
    if (traced === undefined || !changesBasis(traced.mark) || told.has(key)) return [];
    told.add(key);
    return [{ action, traced }];
  });
}

function trace(of: string, then: Claim, citing: Citing, matrix: Matrix): Traced {
  const { attribute, best, current, periodFigures, former } = matrix.cell(then.model, then.attribute);
  const change = findBasisChange(then, attribute, [...current, ...periodFigures, ...former], citing);
  if (change !== undefined) {
    return { of, then, mark: change.mark, now: change.mark === 'withdrawn' ? undefined : change.by };
  }
  const isNewer =
    best !== undefined &&
    attribute.cardinality === 'one' &&
    attribute.type !== 'text' &&
    current.includes(then) &&
    best.as_of > then.as_of &&
    best.recorded_on >= citing.written_on &&
    !citing.cites.has(`${best.model}/${best.id}`);
  return isNewer ? { of, then, mark: 'superseded', now: best } : { of, then, mark: 'stands', now: undefined };
}
