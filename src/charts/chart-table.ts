import { addresses, formatDate, formatPeriod, formatQuantity, stringsFor } from '../i18n/index.ts';
import type { ChartNames } from './chart-js-words.ts';
import { type ChartPoint, type ChartSpec, pointsOf } from './chart-spec.ts';

/** A chart as a table: a row a claim, and a way to its source in each. */
export interface ChartTable {
  /** Figures of a period are among them, so there is a column for it. */
  hasPeriods: boolean;
  rows: ChartRow[];
}

/** A claim of a chart in words. */
export interface ChartRow {
  point: ChartPoint;
  model: { name: string; href: string };
  figure: string;
  date: string;
  period: string;
  basis: string;
  source: { name: string; href: string };
  contested: string | undefined;
  note: string | undefined;
}

/** The table that says what the picture shows: the same claims in the same order. */
export function chartTable(spec: ChartSpec, names: ChartNames): ChartTable {
  const { language } = names;
  const strings = stringsFor(language);
  const points = pointsOf(spec);
  return {
    hasPeriods: points.some(({ period }) => period !== undefined),
    rows: points.map((point) => ({
      point,
      model: { name: names.model(point.model), href: addresses.model(point.model) },
      figure: [point.qualifier, formatQuantity(point.value, spec.unit, language)].filter(Boolean).join(' '),
      date: formatDate(point.date, language),
      period: point.period === undefined ? strings.charts.allUpTo : formatPeriod(point.period, language),
      basis: strings.bases[point.basis],
      source: { name: names.source(point.source), href: addresses.source(point.source) },
      contested: point.contested ? strings.cell.contradicted : undefined,
      note: point.note,
    })),
  };
}
