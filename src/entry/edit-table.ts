import Papa from 'papaparse';
import { readCsv } from '../corpus/read-csv.ts';

/** A row to be written: cells by the name of their column. Columns it does not name stay empty. */
export type Row = Readonly<Record<string, string | undefined>>;

/** A table after rows were added to it. */
export interface AppendedTable {
  text: string;
  /** Line on which each new row begins, in the order in which they were given. */
  lines: number[];
}

/** The text of a table without rows: its header alone. */
export function newTable(columns: readonly string[]): string {
  return `${columns.join(',')}\n`;
}

/**
 * Adds rows at the end of the text of a CSV file, in the order of its own columns and with its own line ends. No byte
 * that stands there already changes; only a last line that was left open is closed. A cell is quoted when it must be.
 */
export function appendRows(text: string, rows: readonly Row[]): AppendedTable {
  if (rows.length === 0) return { text, lines: [] };
  const { header } = readCsv(text);
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  let whole = text === '' || text.endsWith('\n') ? text : text + newline;
  const lines = rows.map((row) => {
    const line = whole.split('\n').length;
    // Readers take a cell without the spaces around it: what is written is what will be read.
    const cells = header.map((column) => row[column]?.trim() ?? '');
    whole += Papa.unparse([cells], { newline }) + newline;
    return line;
  });
  return { text: whole, lines };
}
