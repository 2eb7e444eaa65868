import { describe, expect, test } from 'vitest';
import { type Issue, issueAt, sortIssues } from './issue.ts';
import { formatCount, formatGitHub, formatJson, formatText } from './print.ts';

const FAULT = { rule: 'a-rule', message: 'It is wrong.', fix: 'Write it right.' };
const ERROR: Issue = issueAt({ file: 'data/a.csv', line: 14 }, 'value', FAULT);
const WARNING: Issue = issueAt({ file: 'data/b.csv', line: 1 }, '', { ...FAULT, level: 'warning' });

describe('the text report', () => {
  test('is a paragraph an issue and a line that counts', () => {
    expect(formatText([ERROR, WARNING])).toBe(
      [
        'data/a.csv:14  value',
        '  error a-rule: It is wrong.',
        '  Write it right.',
        '',
        'data/b.csv:1',
        '  warning a-rule: It is wrong.',
        '  Write it right.',
        '',
        '1 error, 1 warning.',
      ].join('\n'),
    );
  });

  test.each([
    [[], 'No faults.'],
    [[WARNING], '1 warning.'],
    [[ERROR, ERROR], '2 errors.'],
    [[ERROR, WARNING, WARNING], '1 error, 2 warnings.'],
  ])('counts %#', (issues, count) => {
    expect(formatCount(issues)).toBe(count);
  });
});

test('the JSON report is the issues themselves', () => {
  expect(JSON.parse(formatJson([ERROR, WARNING]))).toEqual([ERROR, WARNING]);
});

describe('the workflow commands', () => {
  test('are one a line', () => {
    expect(formatGitHub([ERROR, WARNING])).toBe(
      [
        '::error file=data/a.csv,line=14,title=a-rule::It is wrong. Write it right.',
        '::warning file=data/b.csv,line=1,title=a-rule::It is wrong. Write it right.',
      ].join('\n'),
    );
  });

  test('cannot be broken or forged by what the records hold', () => {
    const forged = issueAt({ file: 'data/a,b:c.csv', line: 2 }, '', {
      ...FAULT,
      message: '"50%\r\n::error::forged" is wrong.',
    });
    expect(formatGitHub([forged])).toBe(
      '::error file=data/a%2Cb%3Ac.csv,line=2,title=a-rule::"50%25%0D%0A::error::forged" is wrong. Write it right.',
    );
  });
});

describe('where an issue points', () => {
  const spot = { file: 'data/a.yaml', line: 3, lines: { label: 5, 'choices.1': 9, 'choices.1.id': 10 } };

  test.each([
    ['label', 5],
    ['label.en', 5],
    ['choices.1.id', 10],
    ['choices.1.label.en', 9],
    ['unit', 3],
    ['', 3],
  ])('"%s" is in line %i', (field, line) => {
    expect(issueAt(spot, field, FAULT)).toMatchObject({ field, line });
  });
});

test('issues are sorted by file, line, field and rule, whatever order they came in', () => {
  const at = (file: string, line: number, field: string, rule: string) =>
    issueAt({ file, line }, field, { ...FAULT, rule });
  const sorted = [
    at('data/a.csv', 2, 'value', 'b'),
    at('data/a.csv', 10, '', 'a'),
    at('data/a.csv', 10, 'as_of', 'b'),
    at('data/a.csv', 10, 'value', 'a'),
    at('data/a.csv', 10, 'value', 'b'),
    at('data/b.csv', 1, '', 'a'),
  ];
  expect(sortIssues([...sorted].reverse())).toEqual(sorted);
});
