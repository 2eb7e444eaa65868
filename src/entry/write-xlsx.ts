import writeExcelFile, { type Row } from 'write-excel-file/node';

/** A table of text, as it stands on one sheet. */
export interface TextTable {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * A workbook (.xlsx) with one sheet a table, named by its key, in the order of the keys. The same tables give the same
 * bytes. Runs in Node only.
 */
export async function writeXlsx(tables: Readonly<Record<string, TextTable>>): Promise<Uint8Array> {
  const sheets = Object.entries(tables).map(([sheet, { header, rows }]) => ({
    sheet,
    stickyRowsCount: 1,
    columns: header.map((name, column) => ({
      width: widthOf([name, ...rows.map((row) => row[column] ?? '')]),
    })),
    data: [
      header.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row): Row => row.map((text) => (text === '' ? null : { value: text, type: String }))),
    ],
  }));
  return withFixedTimes(await writeExcelFile(sheets).toBuffer());
}

const NARROW = 12;
const WIDE = 60;

/** Wide enough for most cells of a column, in characters. */
function widthOf(texts: readonly string[]): number {
  return Math.min(WIDE, Math.max(NARROW, ...texts.map((text) => text.length + 2)));
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
// 1 January 1980, midnight: the first moment that a ZIP file can name.
const FIRST_DAY = (1 << 5) | 1;

/** Puts one time on all files of the ZIP archive that a workbook is, which else hold the moment of writing. */
function withFixedTimes(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== END_OF_CENTRAL) end--;
  const count = view.getUint16(end + 10, true);
  let central = view.getUint32(end + 16, true);
  for (let file = 0; file < count; file++) {
    if (view.getUint32(central, true) !== CENTRAL_HEADER)
      throw new Error('The workbook is no sound archive.');
    const local = view.getUint32(central + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('The workbook is no sound archive.');
    for (const time of [local + 10, central + 12]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, FIRST_DAY, true);
    }
    const lengths = [28, 30, 32].map((at) => view.getUint16(central + at, true));
    central += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
