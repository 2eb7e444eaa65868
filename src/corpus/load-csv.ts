import { findNearest, type Issue, issueAt, suggestNearest } from '../issues/index.ts';
import { type Contents, fieldsOf, type Raw, unread } from './contents.ts';
import type { Corpus } from './corpus.ts';
import { readCsv } from './read-csv.ts';
import type { RecordKind } from './record-kinds.ts';

/** The raw records of a CSV file; its faults go to the corpus. */
export function loadCsv(file: string, kind: RecordKind, text: string, corpus: Corpus): Contents {
  const { header, rows: table, faults } = readCsv(text);
  const columns = Object.keys(kind.schema.shape);
  corpus.issues.push(...checkHeader(file, header, columns));
  const missing = new Set(columns.filter((column) => !header.includes(column)));
  // A header with none of the columns makes every row a fault: saying it once is enough.
  if (missing.size === columns.length) return unread(file, kind);
  corpus.issues.push(
    ...faults.map(({ line, ...fault }) => issueAt({ file, line }, '', { rule: 'csv-well-formed', ...fault })),
  );
  const broken = new Set(faults.map(({ line }) => line));

  const rows = table.map(({ line, cells }): Raw => {
    const spot = { file, line };
    const isComplete = cells.length === header.length;
    if (!isComplete && !broken.has(line)) {
      corpus.issues.push(
        issueAt(spot, '', {
          rule: 'row-complete',
          message: `The row has ${cells.length} cells; the header has ${header.length}.`,
          fix: 'Leave an empty cell for what is not known, and put a cell that holds a comma in double quotes.',
        }),
      );
    }
    const value: Record<string, string> = {};
    cells.forEach((cell, index) => {
      if (cell === '') return;
      const column = header[index] ?? '';
      corpus.texts.push({ text: cell, field: column, spot });
      if (columns.includes(column)) value[column] = cell;
    });
    if (isComplete && !broken.has(line)) return { value, spot, told: missing };
    // Behind the slip every cell may stand in the wrong column; the id stands before it.
    return { value: header[0] === 'id' ? { id: value['id'] } : {}, spot, told: fieldsOf(kind) };
  });
  return { rows, isWhole: faults.length === 0 };
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): Issue[] {
  const spot = { file, line: 1 };
  const at = (field: string, message: string, fix: string) =>
    issueAt(spot, field, { rule: 'columns-known', message, fix });
  if (header.length === 1 && /[;\t]/.test(header[0] ?? '')) {
    return [
      at(
        '',
        'The cells are not separated by commas.',
        'Save it again with commas: in Excel as "CSV UTF-8 (Comma delimited)"; in LibreOffice, choose the comma as field delimiter.',
      ),
    ];
  }
  const whole = `The header must read: ${columns.join(',')}`;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === columns.length) {
    return [
      at('', 'The first line does not name the columns.', `Put this line on top: ${columns.join(',')}`),
    ];
  }
  const unknown = header.filter((column) => column !== '' && !columns.includes(column));
  const twice = header.filter((column, index) => column !== '' && header.indexOf(column) !== index);
  const meant = unknown.map((column) => findNearest(column, missing));
  return [
    ...missing
      .filter((column) => !meant.includes(column))
      .map((column) => at(column, `The column "${column}" is missing.`, whole)),
    ...unknown.map((column) =>
      at(column, `The column "${column}" is not known.`, `${suggestNearest(column, missing)}${whole}`),
    ),
    ...twice.map((column) => at(column, `The column "${column}" stands twice.`, 'Keep one of the two.')),
    ...(header.includes('')
      ? [at('', `Column ${header.indexOf('') + 1} has no name.`, `Delete it if it is empty. ${whole}`)]
      : []),
  ];
}
