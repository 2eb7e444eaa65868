import type { Records } from '../corpus/index.ts';
import type { Finding } from '../schemas/finding.ts';
import { type Cell, isContested, isDueForReview } from './cell.ts';
import type { Matrix } from './matrix.ts';

/**
 * Why an attribute of a model is still to be asked, in the order in which a visit should ask: what is in dispute,
 * what was only promised, what may have changed, what is half known, and what nobody has found out.
 */
export const GAP_KINDS = [
  'contested',
  'planned',
  'due-for-review',
  'period-only',
  'unknown',
  'no-record',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** One attribute of one model that is to be asked. */
export interface Gap {
  kind: GapKind;
  cell: Cell;
}

/** Why a cell is to be asked as of a day (yyyy-mm-dd): the first kind that applies, and only that one; undefined when it is answered. */
export function gapKindOf(cell: Cell, today: string): GapKind | undefined {
  if (isContested(cell)) return 'contested';
  switch (cell.state) {
    case 'planned':
    case 'period-only':
    case 'unknown':
    case 'no-record':
      return cell.state;
    case 'answered':
    case 'not-applicable':
      return isDueForReview(cell, today) ? 'due-for-review' : undefined;
    default:
      return cell.state satisfies never;
  }
}

/** The gaps among cells as of a day: in the order of their kinds, and within a kind in the order of the cells. */
export function gapsOf(cells: readonly Cell[], today: string): Gap[] {
  const gaps = cells.flatMap((cell) => {
    const kind = gapKindOf(cell, today);
    return kind === undefined ? [] : [{ kind, cell }];
  });
  return gaps.sort((a, b) => GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind));
}

/** How many gaps there are of each kind. */
export function countGaps(gaps: readonly Gap[]): Record<GapKind, number> {
  const count = (kind: GapKind) => gaps.filter((gap) => gap.kind === kind).length;
  return {
    contested: count('contested'),
    planned: count('planned'),
    'due-for-review': count('due-for-review'),
    'period-only': count('period-only'),
    unknown: count('unknown'),
    'no-record': count('no-record'),
  };
}

/** What makes an answer worth asking for: with how many it could be compared, and how much is argued from its like. */
export interface Weight {
  /** State platforms other than the model that is asked. */
  others: number;
  /** Those of them for which the attribute is answered with something in use. */
  answered: number;
  /** Findings that stand on a claim of the attribute, of whatever model. */
  findings: number;
}

/** Weighs attributes by what is known of them elsewhere. */
export class Weights {
  readonly #platforms: readonly string[];
  readonly #matrix: Matrix;
  readonly #findings = new Map<string, number>();

  constructor(
    records: Pick<Records, 'models' | 'claims'>,
    matrix: Matrix,
    findings: readonly Pick<Finding, 'claims'>[],
  ) {
    this.#matrix = matrix;
    this.#platforms = records.models.filter(({ kind }) => kind === 'state-platform').map(({ id }) => id);
    const attributes = new Map(
      records.claims.map(({ model, id, attribute }) => [`${model}/${id}`, attribute]),
    );
    for (const { claims } of findings) {
      const cited = new Set(claims.flatMap((reference) => attributes.get(reference) ?? []));
      for (const attribute of cited) this.#findings.set(attribute, (this.#findings.get(attribute) ?? 0) + 1);
    }
  }

  /** The weight of a cell's attribute, as seen from the cell's model. */
  of({ model, attribute }: Cell): Weight {
    const others = this.#platforms.filter((id) => id !== model);
    return {
      others: others.length,
      answered: others.filter((id) => this.#matrix.cell(id, attribute.id).state === 'answered').length,
      findings: this.#findings.get(attribute.id) ?? 0,
    };
  }
}
