/** Line and column of an index of a text, both counted from 1. */
export function placeAt(index: number, text: string): { line: number; column: number } {
  const lines = text.slice(0, index).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
