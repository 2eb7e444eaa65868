import { type Issue, issueAt, suggestNearest } from '../issues/index.ts';
import { fromHarmlessCell } from '../schemas/harmless-cell.ts';
import { SHEET_COLUMNS } from './sheet.ts';
import type { AnswerField, WrittenAnswer } from './sheet-answer.ts';
import { gatherClaims, type SheetAnswer } from './sheet-claims.ts';
import type { RefusedCell, SheetContext, SheetReading } from './sheet-context.ts';
import { REASON_COLUMN } from './sheet-refused.ts';
import { readTable, type SheetTableRow } from './sheet-table.ts';

const NEEDED = ['model', 'attribute', 'answer'] as const;
const FIELDS = [...NEEDED, 'as_of', 'period', 'planned', 'source', 'basis', 'note'] as const;
const KNOWN: readonly string[] = [...SHEET_COLUMNS, ...FIELDS, REASON_COLUMN];

/**
 * Reads a filled sheet: every answer becomes a claim, or its row is refused with all that is wrong with it. Columns may
 * stand in any order and be separated by commas, semicolons or tabs; questions without answer are only counted.
 */
export function readSheet(file: string, text: string, context: SheetContext): SheetReading {
  const { header, rows, faults } = readTable(file, text);
  const names = header.map(columnName);
  const issues = faults.length > 0 ? faults : findHeaderFaults(file, names);
  const reading = { places: [], understood: [], refused: [], faults: issues, remarks: [], unanswered: 0 };
  if (issues.some(({ level }) => level === 'error')) {
    return { ...reading, incoming: { claims: [], findings: [] } };
  }
  const refused: RefusedCell[] = [];
  const answers: SheetAnswer[] = [];
  let unanswered = 0;
  for (const row of rows) {
    const written = writtenIn(row, names);
    const place = { line: row.line, row: row.row, header, cells: row.cells };
    const fault = explainShape(row, header) ?? explainNoteAlone(written);
    if (fault !== undefined) refused.push({ ...place, ...fault });
    else if (written.answer === '') unanswered++;
    else answers.push({ written, place, columns: {} });
  }
  const gathered = gatherClaims(answers, context);
  return {
    ...reading,
    incoming: { claims: gathered.claims, findings: [] },
    places: gathered.places,
    understood: gathered.understood,
    refused: [...refused, ...gathered.refused].sort((a, b) => a.row - b.row),
    unanswered,
  };
}

/** "As of" and "AS_OF" are as_of. */
function columnName(cell: string): string {
  return cell.toLowerCase().replaceAll(/[\s_-]+/g, '_');
}

function writtenIn({ cells }: SheetTableRow, names: readonly string[]): WrittenAnswer {
  const cell = (field: AnswerField) => fromHarmlessCell(cells[names.indexOf(field)] ?? '');
  return Object.fromEntries(FIELDS.map((field) => [field, cell(field)])) as WrittenAnswer;
}

function findHeaderFaults(file: string, names: readonly string[]): Issue[] {
  const spot = { file, line: 1 };
  const missing = NEEDED.filter((name) => !names.includes(name)).map((name) =>
    issueAt(spot, name, {
      rule: 'columns-known',
      message: `The sheet has no column "${name}".`,
      fix: 'Keep the first row as it was when the sheet went out; columns may be moved, not renamed.',
    }),
  );
  const repeated = FIELDS.filter((name) => names.indexOf(name) !== names.lastIndexOf(name)).map((name) =>
    issueAt(spot, name, {
      rule: 'columns-known',
      message: `The column "${name}" stands twice.`,
      fix: 'Delete the one that holds nothing.',
    }),
  );
  const unknown = [...new Set(names)]
    .filter((name) => name !== '' && !KNOWN.includes(name))
    .map((name) =>
      issueAt(spot, name, {
        rule: 'columns-known',
        level: 'warning',
        message: `The column "${name}" is not of the sheet and was passed over.`,
        fix: `${suggestNearest(name, KNOWN)}What belongs to an answer is written in "note".`,
      }),
    );
  return [...missing, ...repeated, ...unknown];
}

interface RowFault {
  column: string;
  message: string;
  fix: string;
}

function explainShape({ cells }: SheetTableRow, header: readonly string[]): RowFault | undefined {
  const isWhole = cells.length === header.length || cells.slice(header.length).every((cell) => cell === '');
  if (isWhole && cells.length >= header.length) return undefined;
  return {
    column: '',
    message: `The row has ${cells.length} cells, and the first row has ${header.length}.`,
    fix: 'Take merged cells apart and put each cell back under its column.',
  };
}

function explainNoteAlone({ answer, note }: WrittenAnswer): RowFault | undefined {
  if (answer !== '' || note === '') return undefined;
  return {
    column: 'answer',
    message: 'There is a note and no answer.',
    fix: 'Write the answer too, or "not known" if it was asked and nobody knew.',
  };
}
