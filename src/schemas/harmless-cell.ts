// What a spreadsheet runs as a formula: these signs at the start of a cell, their wide forms, and what hides them.
const RUNS = String.raw`['\s]*[=+\-@＝＋－＠\t\r\n]`;
const RUNNING = new RegExp(`^${RUNS}`);
const MADE_HARMLESS = new RegExp(`^'(?=${RUNS})`);

/** The text of a cell so that no spreadsheet runs it: an apostrophe in front of what would be a formula. */
export function toHarmlessCell(text: string): string {
  return RUNNING.test(text) ? `'${text}` : text;
}

/** The text as it was before `toHarmlessCell`. */
export function fromHarmlessCell(cell: string): string {
  return cell.replace(MADE_HARMLESS, '');
}
