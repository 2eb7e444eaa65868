import Papa from 'papaparse';
import { toHarmlessCell } from '../schemas/harmless-cell.ts';
import type { Source } from '../schemas/source.ts';
import type { ChartNames } from './chart-js-words.ts';
import { type ChartSpec, pointsOf } from './chart-spec.ts';

const HEADER = [
  'chart',
  'panel',
  'model',
  'model_name',
  'value',
  'unit',
  'qualifier',
  'as_of',
  'period',
  'counts',
  'basis',
  'contested',
  'note',
  'claim',
  'source',
  'source_title',
  'source_publisher',
  'source_published',
  'source_url',
];

/**
 * Every claim of an attribute's charts, one a row, for spreadsheets: figures as digits, texts so that no cell runs.
 * It begins with the sign by which spreadsheets know UTF-8.
 */
export function chartCsv(
  specs: readonly ChartSpec[],
  names: ChartNames,
  sources: ReadonlyMap<string, Source>,
): string {
  const rows = specs.flatMap((spec) =>
    pointsOf(spec).map((point) => {
      const source = sources.get(point.source);
      const panel = spec.panels.findIndex(({ series }) =>
        series.some(({ points }) => points.includes(point)),
      );
      const texts = [point.model, names.model(point.model)];
      const after = [
        spec.unit ?? '',
        point.qualifier ?? '',
        point.date,
        point.period ?? '',
        spec.counts ?? '',
        point.basis,
        point.contested ? 'yes' : 'no',
        point.note ?? '',
        point.claim,
        point.source,
        source?.title ?? '',
        source?.publisher ?? '',
        source?.published ?? '',
        source?.url ?? '',
      ];
      // A figure below 0 begins with a sign too, and is one: only texts are made harmless.
      return [
        spec.form,
        String(panel + 1),
        ...texts.map(toHarmlessCell),
        String(point.value),
        ...after.map(toHarmlessCell),
      ];
    }),
  );
  return `\uFEFF${Papa.unparse([HEADER, ...rows], { newline: '\r\n' })}\r\n`;
}
