import Papa from 'papaparse';

/** A table as it stands in a file: cells stay text until a schema types them. */
export interface CsvTable {
  header: string[];
  rows: { line: number; cells: string[] }[];
  /** Quotes that are not closed or stand in the middle of a cell. */
  faults: { line: number; message: string; fix: string }[];
}

const QUOTES =
  'Put the whole cell in double quotes and write each double quote inside it twice: "He said ""yes""."';

/** Parses CSV text with commas. Cells are trimmed; blank lines are passed over; nothing is dropped in silence. */
export function readCsv(text: string): CsvTable {
  const table: CsvTable = { header: [], rows: [], faults: [] };
  const countLine = lineCounter(text);
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      const line = countLine(start);
      start = meta.cursor;
      // A quote in the wrong place upsets what follows it: the first fault of a row is the one to mend.
      if (errors[0]) table.faults.push({ line, message: quoteMessage(errors[0].code), fix: QUOTES });
      const cells = data.map((cell) => cell.trim());
      if (cells.every((cell) => cell === '')) return;
      if (table.header.length === 0) table.header = cells;
      else table.rows.push({ line, cells });
    },
  });
  return table;
}

function quoteMessage(code: string): string {
  return code === 'MissingQuotes'
    ? 'A quoted cell that begins here is never closed, so the rest of the file is read as one cell.'
    : 'A double quote stands in the middle of a cell.';
}

/** Line of a position in the text; positions must not go backwards. */
function lineCounter(text: string): (position: number) => number {
  let line = 1;
  let at = 0;
  return (position) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < position; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}
