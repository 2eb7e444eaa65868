import { type Cell, type Point, readNote, type Series, seriesOf } from '../knowledge/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import { monthOf } from '../schemas/partial-date.ts';
import type { ChartPoint, ChartSeries, ChartSpec } from './chart-spec.ts';
import { specOf } from './spec-of.ts';
import type { PlaceKinds } from './warnings.ts';

/** So many dates of one model make a line. */
const DATES_OF_A_LINE = 3;

/**
 * The charts of an attribute: bars when two models have a figure in use, lines when one model has three dates. None when
 * it is no number. Cells come in the order in which models stand in lists, and stay in it: a chart is no ranking.
 */
export function chartsOf(attribute: Attribute, cells: readonly Cell[], places: PlaceKinds): ChartSpec[] {
  if (attribute.type !== 'number') return [];
  const bars = cells.flatMap(barOf);
  const models = new Set(bars.map(({ model }) => model));
  const series = cells.flatMap((cell) => seriesOf(cell).map((one) => lineOf(one, cell)));
  const lines = series.some((one) => countDates(one) >= DATES_OF_A_LINE)
    ? series.filter((one) => countDates(one) >= 2)
    : [];
  return [
    ...(models.size >= 2 ? [specOf(attribute, 'bars', bars, places)] : []),
    ...(lines.length > 0 ? [specOf(attribute, 'lines', lines, places)] : []),
  ];
}

/**
 * The bar of a model: its best claim in use, or else the newest figure of a single period; and the claims that
 * contradict it, in bars of their own where they count another period.
 */
function barOf(cell: Cell): ChartSeries[] {
  const series = seriesOf(cell);
  const points = series.flatMap((one) => one.points.map((point) => ({ ...point, period: one.period })));
  const find = (claim: Claim | undefined) => points.find((point) => point.claim === claim);
  const bar = find(cell.best) ?? find(cell.periodFigures.find((claim) => find(claim) !== undefined));
  if (bar === undefined) return [];
  const rivals = cell.rivals.flatMap((claim) => find(claim) ?? []).toReversed();
  const isBeside = ({ period }: { period: string | undefined }) => period === bar.period;
  return [
    {
      model: cell.model,
      period: bar.period,
      points: [
        ...rivals.filter(isBeside).map((point) => pointOf(point, point.period, false)),
        pointOf(bar, bar.period, true),
      ],
    },
    ...rivals
      .filter((point) => !isBeside(point))
      .map((point) => ({
        model: cell.model,
        period: point.period,
        points: [pointOf(point, point.period, false)],
      })),
  ];
}

function lineOf({ model, period, points }: Series, cell: Cell): ChartSeries {
  const order = [...cell.current, ...cell.periodFigures];
  const rank = ({ claim }: Point) => order.indexOf(claim);
  const areDatedBetter = points.some(({ date }) => monthOf(date) !== undefined);
  // Of claims that contradict each other, the line runs through the best (design, rule 3).
  const isJoined = (point: Point) =>
    (monthOf(point.date) !== undefined || !areDatedBetter) &&
    !points.some((other) => rank(other) < rank(point) && contradicts(point, other));
  return {
    model,
    period,
    points: points.map((point) => pointOf(point, period, isJoined(point))),
  };
}

function contradicts(a: Point, b: Point): boolean {
  if (a.claim.disputes === b.claim.id || b.claim.disputes === a.claim.id) return true;
  const month = monthOf(a.date);
  return (
    a.contested && b.contested && a.value !== b.value && month !== undefined && month === monthOf(b.date)
  );
}

function pointOf(point: Point, period: string | undefined, joined: boolean): ChartPoint {
  const { claim, value, date } = point;
  const { qualifier, rest } = readNote(claim.note, true);
  return {
    claim: `${claim.model}/${claim.id}`,
    model: claim.model,
    value,
    date,
    period,
    basis: claim.basis,
    source: claim.source,
    contested: point.contested,
    joined,
    qualifier,
    note: rest,
  };
}

function countDates({ points }: ChartSeries): number {
  return new Set(points.map(({ date }) => date)).size;
}

/** Why nothing is drawn of a number's cells. */
export type ChartRefusal = 'nothing' | 'only-planned' | 'one-model';

/** Why an attribute has no chart; undefined when it has one, or is no number. */
export function refusalOf(attribute: Attribute, cells: readonly Cell[]): ChartRefusal | undefined {
  if (attribute.type !== 'number' || chartsOf(attribute, cells, new Map()).length > 0) return undefined;
  if (cells.some((cell) => seriesOf(cell).length > 0)) return 'one-model';
  return cells.some(({ state }) => state === 'planned') ? 'only-planned' : 'nothing';
}
