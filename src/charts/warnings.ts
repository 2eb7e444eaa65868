import { monthsSince } from '../knowledge/age.ts';
import { countsWithPeople } from '../knowledge/compare-row.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { firstDay } from '../schemas/partial-date.ts';
import type { PlaceKind } from '../schemas/vocabulary.ts';
import {
  type ChartPanel,
  type ChartPoint,
  type ChartSpec,
  type ChartWarning,
  pointsOf,
} from './chart-spec.ts';
import { countsOtherwise } from './counts-otherwise.ts';

/** Bars whose dates lie further apart than so many months do not speak of the same time. */
const SAME_TIME_MONTHS = 12;

/** The kind of place of each model, by its id. */
export type PlaceKinds = ReadonlyMap<string, PlaceKind>;

/** What a reader must know before reading the figures of a chart against each other. */
export function warningsOf(
  spec: Omit<ChartSpec, 'warnings'>,
  attribute: Pick<Attribute, 'type' | 'counts' | 'unit'>,
  places: PlaceKinds,
): ChartWarning[] {
  const points = pointsOf({ ...spec, warnings: [] });
  return [
    ...periodsDiffer(spec.panels),
    ...scalesDiffer(spec.panels),
    ...(spec.form === 'bars' ? yearsDiffer(points) : []),
    ...(countsWithPeople(attribute) ? placesDiffer(points, places) : []),
    ...notesDiffer(points),
  ];
}

function periodsDiffer(panels: readonly ChartPanel[]): ChartWarning[] {
  const periods = [...new Set(panels.map(({ period }) => period))];
  return periods.length > 1 ? [{ kind: 'periods-differ', periods }] : [];
}

function scalesDiffer(panels: readonly ChartPanel[]): ChartWarning[] {
  const isTwice = panels.some(({ period, to }) =>
    panels.some((other) => other.period === period && other.to !== to),
  );
  return isTwice ? [{ kind: 'scales-differ' }] : [];
}

function yearsDiffer(points: readonly ChartPoint[]): ChartWarning[] {
  const dates = points.filter(({ joined }) => joined).map(({ date }) => date);
  const [oldest = '', ...others] = dates.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const newest = others.at(-1);
  return newest !== undefined && monthsSince(oldest, firstDay(newest)) > SAME_TIME_MONTHS
    ? [{ kind: 'years-differ', from: oldest, to: newest }]
    : [];
}

function placesDiffer(points: readonly ChartPoint[], places: PlaceKinds): ChartWarning[] {
  const kinds = new Set(points.map(({ model }) => places.get(model)));
  return kinds.size > 1 ? [{ kind: 'places-differ' }] : [];
}

function notesDiffer(points: readonly ChartPoint[]): ChartWarning[] {
  const claims = points.filter(({ note }) => countsOtherwise(note)).map(({ claim }) => claim);
  return claims.length > 0 && points.length > 1 ? [{ kind: 'notes-differ', claims }] : [];
}
