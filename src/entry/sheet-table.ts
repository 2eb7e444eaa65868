import Papa from 'papaparse';
import { type Issue, issueAt } from '../issues/index.ts';

/** A sheet as it came back, whatever separator the spreadsheet has put. */
export interface SheetTable {
  header: string[];
  rows: SheetTableRow[];
  /** What keeps the sheet from being read at all. */
  faults: Issue[];
}

/** One row of a sheet. */
export interface SheetTableRow {
  /** Line of the file, from 1. */
  line: number;
  /** Row as the spreadsheet counts it, from 1. */
  row: number;
  cells: string[];
}

const SEPARATORS = [',', ';', '\t'];

/** Reads the text of a CSV file that a spreadsheet or form server has saved: byte-order mark, any line ends, `,` `;` or tab. */
export function readTable(file: string, text: string): SheetTable {
  const plain = text.replace(/^\uFEFF/, '');
  const unreadable = explainUnreadable(plain);
  if (unreadable !== undefined) {
    return { header: [], rows: [], faults: [issueAt({ file, line: 1 }, '', unreadable)] };
  }
  const table: SheetTable = { header: [], rows: [], faults: [] };
  let line = 1;
  let start = 0;
  let row = 0;
  Papa.parse<string[]>(plain, {
    delimiter: separatorOf(plain),
    step: ({ data, errors, meta }) => {
      row++;
      if (errors[0]) {
        table.faults.push(
          issueAt({ file, line }, '', {
            rule: 'csv-well-formed',
            message: 'A double quote stands where none can, so what follows cannot be told apart.',
            fix: 'Open the file in a spreadsheet, look at this row, and save it as CSV again.',
          }),
        );
      }
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) {
        if (table.header.length === 0) table.header = cells;
        else table.rows.push({ line, row, cells });
      }
      line += countLines(plain.slice(start, meta.cursor));
      start = meta.cursor;
    },
  });
  return table;
}

/** The separator that makes most of the first line: labels and figures hold commas of their own. */
function separatorOf(text: string): string {
  const widths = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 1 });
    return { delimiter, width: data[0]?.length ?? 0 };
  });
  return widths.reduce((widest, one) => (one.width > widest.width ? one : widest)).delimiter;
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function explainUnreadable(text: string): { rule: string; message: string; fix: string } | undefined {
  const fix = 'Open it in a spreadsheet and save it as "CSV UTF-8".';
  if (text.trim() === '') return { rule: 'file-readable', message: 'The sheet is empty.', fix };
  if (text.startsWith('PK')) {
    return { rule: 'file-readable', message: 'This is a workbook (.xlsx or .ods), not a CSV file.', fix };
  }
  if (text.includes('\uFFFD') || text.includes('\0')) {
    return {
      rule: 'file-readable',
      message: 'The sheet is not UTF-8 text: letters of it are lost.',
      fix,
    };
  }
  return undefined;
}
