import { contradicts, disputes } from '../schemas/agreement.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import { NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import { monthsSince } from './age.ts';
import { orderClaims } from './order.ts';

/**
 * What a cell has to say. `answered` holds a value (which may be "no"); `planned` only plans; `period-only` only
 * figures of single periods, where the attribute asks for a total; `unknown` was asked and is not known;
 * `no-record`: nothing was found in public sources, and nobody has asked.
 */
export type CellState = 'answered' | 'planned' | 'period-only' | 'unknown' | 'not-applicable' | 'no-record';

/** One attribute of one model, with everything that is claimed of it. */
export interface Cell {
  model: string;
  attribute: Attribute;
  state: CellState;
  /** The claim that the cell shows; none when there is no record, or only figures of single periods. */
  best: Claim | undefined;
  /** Claims that contradict the best one: both sides are shown. */
  rivals: Claim[];
  /** All claims of the attribute's own kind, best first. */
  current: Claim[];
  /** Figures that count only a period, where the attribute counts otherwise: lines of their own, newest first. */
  periodFigures: Claim[];
  /** Claims that were replaced or withdrawn, newest first. */
  former: Claim[];
}

/** Sorts the claims of one cell into what it shows, what contradicts it and what stands behind it. */
export function cellOf(model: string, attribute: Attribute, claims: readonly Claim[]): Cell {
  const replaced = new Set(claims.flatMap((claim) => claim.replaces ?? []));
  const isFormer = (claim: Claim) => claim.withdrawn !== undefined || replaced.has(claim.id);
  const standing = claims.filter((claim) => !isFormer(claim));
  const isOwnKind = (claim: Claim) => attribute.counts === 'per-period' || claim.period === undefined;

  const current = orderClaims(attribute, standing.filter(isOwnKind));
  const periodFigures = newestFirst(standing.filter((claim) => !isOwnKind(claim)));
  const best = current[0];
  return {
    model,
    attribute,
    state: stateOf(best, periodFigures),
    best,
    rivals: best === undefined ? [] : rivalsOf(attribute, best, standing),
    current,
    periodFigures,
    former: newestFirst(claims.filter(isFormer)),
  };
}

function stateOf(best: Claim | undefined, periodFigures: readonly Claim[]): CellState {
  if (best === undefined) return periodFigures.length > 0 ? 'period-only' : 'no-record';
  if (best.value === UNKNOWN) return 'unknown';
  if (best.value === NOT_APPLICABLE) return 'not-applicable';
  return best.stage === 'planned' ? 'planned' : 'answered';
}

function rivalsOf(attribute: Attribute, best: Claim, standing: readonly Claim[]): Claim[] {
  return orderClaims(
    attribute,
    standing.filter(
      (claim) => claim !== best && (contradicts(attribute, best, claim) || disputes(best, claim)),
    ),
  );
}

/** True when the best claim is contradicted by another. */
export function isContested(cell: Cell): boolean {
  return cell.rivals.length > 0;
}

/** Ids of the claims of a cell that another claim of the cell contradicts, whether best or long past. */
export function findContradicted(cell: Cell): Set<string> {
  const claims = [...cell.current, ...cell.periodFigures];
  const against = (a: Claim) => (b: Claim) =>
    a !== b && (contradicts(cell.attribute, a, b) || disputes(a, b));
  return new Set(claims.filter((claim) => claims.some(against(claim))).map((claim) => claim.id));
}

/** All standing claims of a cell by time, newest first: its history. */
export function historyOf(cell: Cell): Claim[] {
  return newestFirst([...cell.current, ...cell.periodFigures]);
}

/** True when the best claim is older than the attribute's `review_months`. A settled fact is never due. */
export function isDueForReview(cell: Cell, today: string): boolean {
  const { best, attribute } = cell;
  if (best === undefined || !attribute.changes || attribute.review_months === undefined) return false;
  return monthsSince(best.as_of, today) > attribute.review_months;
}

function newestFirst(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) =>
    a.as_of === b.as_of ? (a.id < b.id ? -1 : 1) : a.as_of < b.as_of ? 1 : -1,
  );
}
