import { formatCsvForSpreadsheets } from './sheet.ts';
import type { RefusedCell } from './sheet-context.ts';

/** Column of a file of refused rows that says why; it is passed over when the file comes back. */
export const REASON_COLUMN = 'reason';

/** The refused rows as they stood, each once, with a column that says what is wrong and what to write. */
export function formatRefused(refused: readonly RefusedCell[]): string {
  const header = refused[0]?.header ?? [];
  // A row may be longer than the first: its last cells stand under no name.
  const width = Math.max(header.length, ...refused.map(({ cells }) => cells.length));
  const columns = [...Array(width).keys()].filter((index) => header[index] !== REASON_COLUMN);
  const rows = [...Map.groupBy(refused, ({ row }) => row).values()].map((faults) => {
    const cells = faults[0]?.cells ?? [];
    const reasons = faults.map(
      ({ column, message, fix }) => `${column === '' ? '' : `${column}: `}${message} ${fix}`,
    );
    return [...columns.map((index) => cells[index] ?? ''), reasons.join(' ')];
  });
  return formatCsvForSpreadsheets([...columns.map((index) => header[index] ?? ''), REASON_COLUMN], rows);
}
