import type { ChartPanel, ChartSeries } from './chart-spec.ts';
import { linearAxis } from './scale.ts';

/** Beyond so many times another, a figure makes the other invisible on the same axis. */
const WIDEST = 50;

/** Told apart by colour, shape and dash; more lines than these cannot be. */
const MOST_LINES = 6;

/**
 * Sorts series into panels, each with an axis of its own: first by the period that their figures count, then by scale,
 * so that within a panel no series is more than 50 times as large as another. The order of models stays.
 */
export function panelsOf(series: readonly ChartSeries[], form: 'bars' | 'lines'): ChartPanel[] {
  return groupByPeriod(series).flatMap((group) =>
    divideByScale(group).flatMap((part) => {
      const axis = linearAxis(valuesOf(part));
      const parts = form === 'lines' ? divideByNumber(part) : [part];
      return parts.map((own) => ({ period: own[0]?.period, series: own, ...axis }));
    }),
  );
}

/** Stocks and running totals first, then days, months, years and odd intervals. */
const PERIODS = [undefined, 'day', 'month', 'year'];

function groupByPeriod(series: readonly ChartSeries[]): ChartSeries[][] {
  const groups = new Map<string | undefined, ChartSeries[]>();
  for (const one of series) groups.set(one.period, [...(groups.get(one.period) ?? []), one]);
  const rank = (period: string | undefined) =>
    PERIODS.includes(period) ? PERIODS.indexOf(period) : PERIODS.length;
  return [...groups].sort(([a], [b]) => rank(a) - rank(b)).map(([, group]) => group);
}

/** From the largest down: a series that is too small for the panel begins the next. Zero fits any scale. */
function divideByScale(series: readonly ChartSeries[]): ChartSeries[][] {
  const panels: { largest: number; series: ChartSeries[] }[] = [];
  for (const one of [...series].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const last = panels.at(-1);
    const size = sizeOf(one);
    if (last === undefined || (size > 0 && last.largest > size * WIDEST)) {
      panels.push({ largest: size, series: [one] });
    } else last.series.push(one);
  }
  return panels.map((panel) => series.filter((one) => panel.series.includes(one)));
}

function divideByNumber(series: readonly ChartSeries[]): ChartSeries[][] {
  const parts: ChartSeries[][] = [];
  for (let start = 0; start < series.length; start += MOST_LINES) {
    parts.push(series.slice(start, start + MOST_LINES));
  }
  return parts;
}

/** All values of some series. */
export function valuesOf(series: readonly ChartSeries[]): number[] {
  return series.flatMap(({ points }) => points.map(({ value }) => value));
}

function sizeOf(series: ChartSeries): number {
  return Math.max(...valuesOf([series]).map(Math.abs));
}
