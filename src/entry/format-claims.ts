import type { Typed } from './draft.ts';
import { formatCsvForSpreadsheets } from './sheet.ts';

const COLUMNS = [
  'model',
  'attribute',
  'answer',
  'as_of',
  'period',
  'planned',
  'source',
  'basis',
  'note',
] as const;

/** Claims of a draft as a table for a spreadsheet, with the columns that a question sheet comes back with. */
export function formatClaims(claims: readonly Typed[]): string {
  return formatCsvForSpreadsheets(
    COLUMNS,
    claims.map((claim) =>
      COLUMNS.map((column) => {
        if (column === 'answer') return claim['value'] ?? '';
        if (column === 'planned') return claim['stage'] === 'planned' ? 'yes' : '';
        return claim[column] ?? '';
      }),
    ),
  );
}
