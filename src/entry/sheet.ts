import Papa from 'papaparse';
import { toHarmlessCell } from '../schemas/harmless-cell.ts';

/** One question of a sheet that goes out. All is text; what does not exist is empty. */
export interface SheetRow {
  /** Id of the model that is asked about. */
  model: string;
  /** Id of the attribute that is asked for. */
  attribute: string;
  dimension: string;
  label: string;
  question: string;
  question_hi: string;
  /** Why it is asked: nothing on record, contested, only planned, due for review. */
  why: string;
  unit: string;
  /** The answers to choose from, in words a person can copy. */
  choices: string;
  /** What kind of answer is asked for: number, boolean, choice, list, date or text. */
  kind: string;
  /** What is on record so far, and from where. */
  held: string;
  held_as_of: string;
  held_basis: string;
  held_source: string;
}

/** Columns that go out empty, to be filled in. */
export const ANSWER_COLUMNS = ['answer', 'as_of', 'period', 'planned', 'source', 'note'] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** Columns of a sheet in their order: the answer beside its question, what only the reading back needs last. */
export const SHEET_COLUMNS = [
  'label',
  'question',
  'question_hi',
  'unit',
  'choices',
  ...ANSWER_COLUMNS,
  'why',
  'held',
  'held_as_of',
  'held_basis',
  'held_source',
  'kind',
  'dimension',
  'attribute',
  'model',
] as const satisfies readonly (keyof SheetRow | AnswerColumn)[];

// Excel takes a CSV file for the machine's old code page, and shows no Hindi, unless this mark stands first.
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The sheet of questions as CSV for spreadsheets: UTF-8 with a byte-order mark, CRLF, no cell that a spreadsheet would
 * run, and empty columns for the answer, its date and period, whether it is only planned, its source and a note.
 */
export function formatSheet(rows: readonly SheetRow[]): string {
  return formatCsvForSpreadsheets(
    SHEET_COLUMNS,
    rows.map((row) => SHEET_COLUMNS.map((column) => (isAnswerColumn(column) ? '' : row[column]))),
  );
}

/** A table as CSV that opens right in Excel and LibreOffice, and in which nothing runs. */
export function formatCsvForSpreadsheets(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [header, ...rows].map((row) => row.map(toHarmlessCell));
  return `${BYTE_ORDER_MARK}${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

function isAnswerColumn(column: keyof SheetRow | AnswerColumn): column is AnswerColumn {
  return (ANSWER_COLUMNS as readonly string[]).includes(column);
}
