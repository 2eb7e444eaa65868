import { describe, expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

describe('cells', () => {
  test('are text, trimmed, whatever they look like', () => {
    const { header, rows } = readCsv('id,value\n007, 1.50 \n1e3,"  true "\n');
    expect(header).toEqual(['id', 'value']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['007', '1.50'],
      ['1e3', 'true'],
    ]);
  });

  test('in quotes hold commas, line ends and doubled quotes', () => {
    const { rows, faults } = readCsv('a,b\n"x, y","He said ""yes""\nand left"\n');
    expect(faults).toEqual([]);
    expect(rows).toEqual([{ line: 2, cells: ['x, y', 'He said "yes"\nand left'] }]);
  });

  test('that are empty stay where they are', () => {
    expect(readCsv('a,b,c\n,,x\n"",y,\n').rows.map(({ cells }) => cells)).toEqual([
      ['', '', 'x'],
      ['', 'y', ''],
    ]);
  });

  test('of a row that is too short or too long are all kept', () => {
    expect(readCsv('a,b\n1\n1,2,3\n').rows.map(({ cells }) => cells)).toEqual([['1'], ['1', '2', '3']]);
  });

  test('of a header that repeats itself keep their names', () => {
    expect(readCsv('a,a,b\n1,2,3\n').header).toEqual(['a', 'a', 'b']);
  });

  test('with a semicolon or a tab are not taken apart', () => {
    expect(readCsv('a;b\n1;2\n').header).toEqual(['a;b']);
    expect(readCsv('a\tb\n1\t2\n').header).toEqual(['a\tb']);
  });
});

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('line numbers with %s', (_, end) => {
  const lines = (text: string) =>
    readCsv(text.replaceAll('\n', end)).rows.map(({ line, cells }) => [line, cells[0]]);

  test('count from the header', () => {
    expect(lines('id,v\na,1\nb,2\n')).toEqual([
      [2, 'a'],
      [3, 'b'],
    ]);
  });

  test('count blank lines and rows of commas, which are no records', () => {
    expect(lines('id,v\n\na,1\n,\n\n\nb,2\n\n')).toEqual([
      [3, 'a'],
      [7, 'b'],
    ]);
  });

  test('are the first of a row that takes several', () => {
    expect(lines('id,v\na,"1\n2\n3"\nb,"\n"\n\nc,4')).toEqual([
      [2, 'a'],
      [5, 'b'],
      [8, 'c'],
    ]);
  });

  test('count blank lines before the header', () => {
    expect(lines('\n\nid,v\na,1\n')).toEqual([[4, 'a']]);
  });
});

test('line ends of rows and of cells may differ, as spreadsheets write them', () => {
  const { rows } = readCsv('id,v\r\na,"1\n2"\r\nb,3\r\n');
  expect(rows).toEqual([
    { line: 2, cells: ['a', '1\n2'] },
    { line: 4, cells: ['b', '3'] },
  ]);
});

describe('double quotes', () => {
  test('that are never closed are told of in the line in which they begin', () => {
    const { faults } = readCsv('id,v\na,1\nb,"2\nc,3\nd,4\n');
    expect(faults.map(({ line }) => line)).toEqual([3]);
    expect(faults[0]?.message).toContain('never closed');
  });

  test('in the middle of a quoted cell are told of once a row', () => {
    const { faults } = readCsv('id,v\na,"one "two" three "four" five"\nb,2\n');
    expect(faults.map(({ line }) => line)).toEqual([2]);
    expect(faults[0]?.message).toContain('in the middle');
  });

  test('inside a cell without quotes are text', () => {
    const { rows, faults } = readCsv('id,v\na,a 7" screen\n');
    expect(faults).toEqual([]);
    expect(rows).toEqual([{ line: 2, cells: ['a', 'a 7" screen'] }]);
  });
});

test('a long table keeps its line numbers to the end', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `row-${index},"first\nsecond"`);
  const last = readCsv(`id,v\n${rows.join('\n')}\n`).rows.at(-1);
  expect(last).toEqual({ line: 40_000, cells: ['row-19999', 'first\nsecond'] });
});
