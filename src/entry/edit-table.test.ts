import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../corpus/read-csv.ts';
import { appendRows, newTable } from './edit-table.ts';

test('adds a row in the order of the columns, and quotes a cell only where it must', () => {
  const { text, lines } = appendRows('id,value,note\na,1,\n', [
    { note: 'one, two', id: 'b', value: '2' },
    { id: 'c', note: 'the "first"' },
  ]);
  expect(text).toBe('id,value,note\na,1,\nb,2,"one, two"\nc,,"the ""first"""\n');
  expect(lines).toEqual([3, 4]);
});

test('keeps the line ends of the file, and closes its last line', () => {
  expect(appendRows('id,note\r\na,x', [{ id: 'b' }]).text).toBe('id,note\r\na,x\r\nb,\r\n');
});

test('follows columns that stand in another order', () => {
  expect(appendRows('note,id\n', [{ id: 'a', note: 'n' }]).text).toBe('note,id\nn,a\n');
});

test('counts lines over cells that hold several', () => {
  const { lines } = appendRows('id,note\na,"one\ntwo"\n', [{ id: 'b', note: 'one\ntwo' }, { id: 'c' }]);
  expect(lines).toEqual([4, 6]);
});

test('changes nothing when there is nothing to add', () => {
  expect(appendRows('id,note\na,x', []).text).toBe('id,note\na,x');
});

test('what is added comes back as it was, and all before it stays', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', '').trim());
  const line = fc.record({ id: fc.constantFrom('a', 'b'), value: cell, note: cell });
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (rows, newline) => {
      const before = `id,value,note${newline}x,"1,5",${newline}`;
      const { text, lines } = appendRows(before, rows);
      expect(text.startsWith(before)).toBe(true);
      const read = readCsv(text);
      expect(read.faults).toEqual([]);
      expect(read.rows.slice(1)).toEqual(
        rows.map((row, index) => ({ line: lines[index], cells: [row.id, row.value, row.note] })),
      );
    }),
    { numRuns: 300 },
  );
});

test('writes every row of the records as it stands there', () => {
  const files = ['sources.csv', ...readdirSync('data/claims').map((name) => `claims/${name}`)];
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = readFileSync(join('data', file), 'utf8');
    const { header, rows } = readCsv(text);
    const records = rows.map(({ cells }) =>
      Object.fromEntries(header.map((column, index) => [column, cells[index]])),
    );
    expect(appendRows(newTable(header), records).text).toBe(text);
  }
});
