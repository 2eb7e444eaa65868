import { formatDate, formatFigure, formatPeriod, formatQuantity, stringsFor } from '../i18n/index.ts';
import type { ChartNames } from './chart-js-words.ts';
import type { ChartPanel, ChartPoint, ChartSeries, ChartSpec, ChartWarning } from './chart-spec.ts';

/** The figure of a point in words: "nearly 900 services", "₹61,47,550", "54,226 people in a month". */
export function figureOf(point: ChartPoint, spec: Pick<ChartSpec, 'unit'>, { language }: ChartNames): string {
  const period = point.period === undefined ? undefined : formatPeriod(point.period, language);
  return [point.qualifier, formatQuantity(point.value, spec.unit, language), period]
    .filter(Boolean)
    .join(' ');
}

/** A mark of an axis: with ₹ or %, which are short; other units stand above the picture. */
export function formatTick(
  value: number,
  { unit }: Pick<ChartSpec, 'unit'>,
  { language }: ChartNames,
): string {
  return unit === 'percent' || unit === 'INR'
    ? formatQuantity(value, unit, language)
    : formatFigure(value, language);
}

/** What a panel holds that the others do not: its period, or the size of its axis. Undefined for a lone panel. */
export function titleOfPanel(panel: ChartPanel, spec: ChartSpec, names: ChartNames): string | undefined {
  const { language } = names;
  const { stocks, upTo } = stringsFor(language).charts;
  if (spec.panels.length === 1) return undefined;
  const hasPeriods = new Set(spec.panels.map(({ period }) => period)).size > 1;
  const hasScales = spec.panels.filter(({ period }) => period === panel.period).length > 1;
  const period = panel.period === undefined ? stocks : formatPeriod(panel.period, language);
  const words = [
    ...(hasPeriods ? [period] : []),
    ...(hasScales ? [upTo(formatTick(panel.to, spec, names))] : []),
  ].join(', ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Everything that a chart shows, as one sentence; `label` is that of the attribute. */
export function sentenceOf(spec: ChartSpec, label: string, names: ChartNames): string {
  const { forms, sentence } = stringsFor(names.language).charts;
  const say = spec.form === 'bars' ? sayBar : sayLine;
  const parts = spec.panels.flatMap(({ series }) => series.map((one) => say(one, spec, names)));
  return parts.length === 0 ? sentence.none : `${forms[spec.form](label)}: ${parts.join('; ')}.`;
}

function sayBar({ model, points }: ChartSeries, spec: ChartSpec, names: ChartNames): string {
  const { sentence } = stringsFor(names.language).charts;
  const bar = points.at(-1);
  if (bar === undefined) return '';
  const date = formatDate(bar.date, names.language);
  const figure = figureOf(bar, spec, names);
  const others = points
    .slice(0, -1)
    .map((point) => sentence.other(figureOf(point, spec, names), formatDate(point.date, names.language)));
  return others.length === 0
    ? sentence.figure(names.model(model), figure, date)
    : sentence.contested(names.model(model), figure, date, others.join('; '));
}

function sayLine({ model, points }: ChartSeries, spec: ChartSpec, names: ChartNames): string {
  const { sentence } = stringsFor(names.language).charts;
  const joined = points.filter((point) => point.joined);
  const [first, last] = [joined[0] ?? points[0], joined.at(-1) ?? points.at(-1)];
  if (first === undefined || last === undefined) return '';
  return sentence.change(
    names.model(model),
    figureOf(first, spec, names),
    formatDate(first.date, names.language),
    figureOf(last, spec, names),
    formatDate(last.date, names.language),
    points.length,
  );
}

/** A warning in words; the notes of claims that count otherwise are listed apart, word for word. */
export function warningInWords(warning: ChartWarning, { language }: ChartNames): string {
  const { warnings, allUpTo } = stringsFor(language).charts;
  switch (warning.kind) {
    case 'periods-differ':
      return warnings['periods-differ'](
        warning.periods
          .map((period) => (period === undefined ? allUpTo : formatPeriod(period, language)))
          .join('; '),
      );
    case 'years-differ':
      return warnings['years-differ'](formatDate(warning.from, language), formatDate(warning.to, language));
    case 'scales-differ':
    case 'places-differ':
    case 'notes-differ':
      return warnings[warning.kind];
    default:
      return warning satisfies never;
  }
}
