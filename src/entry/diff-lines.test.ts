import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from './diff-lines.ts';

/** "3- old" */
function diff(before: string, after: string): string[] {
  return diffLines(before, after).map(({ sign, line, text }) => `${line}${sign} ${text}`);
}

test('tells the lines that went and came, with their numbers', () => {
  expect(diff('a\nb\nc\nd\n', 'a\nB\nc\nd\ne\n')).toEqual(['2- b', '2+ B', '5+ e']);
});

test('tells a line that was put in, and one that was taken out', () => {
  expect(diff('a\nc\n', 'a\nb\nc\n')).toEqual(['2+ b']);
  expect(diff('a\nb\nc\n', 'a\nc\n')).toEqual(['2- b']);
});

test('tells nothing of equal texts', () => {
  expect(diff('a\nb', 'a\nb')).toEqual([]);
});

test('tells a changed line end', () => {
  expect(diff('a\r\nb', 'a\nb')).toEqual(['1- a\r', '1+ a']);
});

test('what is told makes the one text of the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffLines(before, after);
      const gone = new Set(changes.filter(({ sign }) => sign === '-').map(({ line }) => line));
      const kept = before.split('\n').filter((_, index) => !gone.has(index + 1));
      for (const { sign, line, text } of changes) if (sign === '+') kept.splice(line - 1, 0, text);
      expect(kept.join('\n')).toBe(after);
    }),
    { numRuns: 500 },
  );
});

test('of very long texts the whole middle counts as changed', () => {
  const lines = (letter: string) =>
    Array.from({ length: 2_100 }, (_, index) => `${letter}${index % 7}`).join('\n');
  expect(diffLines(`x\n${lines('a')}\ny`, `x\n${lines('b')}\ny`)).toHaveLength(4_200);
});
