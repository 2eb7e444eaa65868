import { type Blueprint, POINT_PARTS, type StandsOn } from './blueprint.ts';

/** Where in a blueprint something stands that must say on what it rests. */
export type PartKind = 'action' | 'point' | 'risk' | 'alternative';

/** A part of a blueprint that must say on what it rests. */
export interface BlueprintPart {
  kind: PartKind;
  /** Dotted, as messages name it: actions.0, cost.2. */
  field: string;
  standsOn: StandsOn;
}

/** A claim that a blueprint cites, and where. */
export interface BlueprintCitation {
  /** model/id */
  of: string;
  /** Dotted; empty for the body. */
  field: string;
  /** Id of the action that cites it, where one does. */
  action?: string;
}

/** Every part that rests on something, in the order of the file. */
export function partsOf(blueprint: Partial<Blueprint>): BlueprintPart[] {
  const list = (name: keyof Blueprint, kind: PartKind) =>
    ((blueprint[name] ?? []) as StandsOn[]).map((standsOn, index) => ({
      kind,
      field: `${name}.${index}`,
      standsOn,
    }));
  return [
    ...list('actions', 'action'),
    ...POINT_PARTS.flatMap((name) => list(name, 'point')),
    ...list('risks', 'risk'),
    ...list('alternatives', 'alternative'),
  ];
}

/** Every citation of a claim, in the order of the file, those of the body last. */
export function citationsOf(blueprint: Partial<Blueprint>): BlueprintCitation[] {
  const { problem, actions = [], measures = [], cites = [] } = blueprint;
  const of = (field: string, claims: readonly string[] | undefined, action?: string) =>
    (claims ?? []).map((claim, index) => ({
      of: claim,
      field: `${field}.${index}`,
      ...(action === undefined ? {} : { action }),
    }));
  return [
    ...of('problem.claims', problem?.claims),
    ...partsOf(blueprint).flatMap(({ kind, field, standsOn }) =>
      of(
        `${field}.claims`,
        standsOn.claims,
        kind === 'action' ? actions[Number(field.split('.')[1])]?.id : undefined,
      ),
    ),
    ...measures.flatMap(({ claim }, index) =>
      claim === undefined ? [] : [{ of: claim, field: `measures.${index}.claim` }],
    ),
    ...cites.map((claim) => ({ of: claim, field: '' })),
  ];
}
