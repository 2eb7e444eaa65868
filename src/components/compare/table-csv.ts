import { formatCsvForSpreadsheets } from '../../entry/sheet.ts';
import { type Language, stringsFor } from '../../i18n/index.ts';
import type { ChoiceModel } from '../../queries/compare-choice-page.ts';
import type { Choice, RelatedRow } from './choice.ts';
import { answerOf } from './draw-table.ts';

/**
 * The table as a file for spreadsheets: the rows and columns that are shown, each answer with its date, basis, source
 * and the address (below `origin`) where all its claims stand.
 */
export function formatTable(
  rows: readonly RelatedRow[],
  models: readonly ChoiceModel[],
  choice: Pick<Choice, 'perLakh'>,
  origin: string,
  language: Language,
): string {
  const strings = stringsFor(language);
  const words = strings.compareChoice.csvColumns;
  const header = [
    words.dimension,
    words.attribute,
    words.unit,
    ...models.flatMap(({ name }) => [
      name,
      words.asOf(name),
      words.basis(name),
      words.source(name),
      words.address(name),
    ]),
  ];
  const lines = rows.map(({ row }) => [
    strings.dimensions[row.dimension],
    row.label,
    row.unit ?? '',
    ...models.flatMap(({ cells }) => {
      const cell = cells[row.id];
      const answer = answerOf(cell, choice.perLakh, language);
      return cell === undefined
        ? [answer, '', '', '', '']
        : [answer, cell.date, cell.basis.label, cell.source.publisher, origin + cell.href];
    }),
  ]);
  return formatCsvForSpreadsheets(header, lines);
}
