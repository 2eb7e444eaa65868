import { formatDate, formatPeriod, type Language, stringsFor } from '../i18n/index.ts';
import type { ChartPoint, ChartSeries, ChartSpec } from './chart-spec.ts';
import { figureOf } from './chart-words.ts';

/** What a chart says of its records in words. */
export interface ChartNames {
  language: Language;
  /** By id. */
  model: (id: string) => string;
  /** By id: publisher or title. */
  source: (id: string) => string;
}

export type PanelType = 'bar' | 'line';

/** The name of a series: its model, and the period of its figures where they have one. */
export function nameSeries({ model, period }: Pick<ChartSeries, 'model' | 'period'>, names: ChartNames) {
  const name = names.model(model);
  return period === undefined ? name : `${name}, ${formatPeriod(period, names.language)}`;
}

/** A claim in words, a line each: value, date, basis, source, and that another report contradicts it. */
export function describePoint(point: ChartPoint, spec: Pick<ChartSpec, 'unit'>, names: ChartNames): string[] {
  const strings = stringsFor(names.language);
  return [
    figureOf(point, spec, names),
    formatDate(point.date, names.language),
    strings.bases[point.basis],
    names.source(point.source),
    ...(point.contested ? [strings.cell.contradicted] : []),
  ];
}

/** A claim in one line, beside its bar: "26 departments, 30 January 2025, contested". */
export function sayFigure(point: ChartPoint, spec: Pick<ChartSpec, 'unit'>, names: ChartNames): string {
  const { contested } = stringsFor(names.language).states;
  return [
    figureOf(point, spec, names),
    formatDate(point.date, names.language),
    ...(point.contested ? [contested.toLowerCase()] : []),
  ].join(', ');
}
