import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHarmlessCell, toHarmlessCell } from './harmless-cell.ts';

describe('a cell that a spreadsheet would run', () => {
  test.each(['=1+1', '+91', '-5', '@name', '\tx', '\rx', ' =1', '＝1', "'=1"])(
    '%j gets an apostrophe',
    (text) => {
      expect(toHarmlessCell(text)).toBe(`'${text}`);
    },
  );

  test.each(['', 'yes', '2-3', 'a=b', "'quoted' words", '5', 'हाँ'])('%j stays as it is', (text) => {
    expect(toHarmlessCell(text)).toBe(text);
  });

  test('comes back as it was, whatever it was', () => {
    const signs = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', ' ', 'a', '１', '＝'),
    });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme' })), (text) => {
        const cell = toHarmlessCell(text);
        expect(fromHarmlessCell(cell)).toBe(text);
        expect(cell).not.toMatch(/^[\s]*[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});
