import { describe, expect, test } from 'vitest';
import {
  ESCAPED,
  LONG_TEXTS,
  NO_COMPONENTS,
  NO_PROGRAMS,
  PROGRAM_LINES,
  PROGRAMS,
  SAFE_ADDRESSES,
  TOO_MUCH,
  UNREADABLE,
  UNSAFE_ADDRESSES,
} from './attacks-for-tests.ts';
import { type BodyFault, findBodyFaults, parseBody } from './index.ts';

function faultsOf(body: string): BodyFault[] {
  const { tree, fault } = parseBody(body);
  return tree === undefined ? [fault] : findBodyFaults(tree).faults;
}

function rulesOf(body: string): string[] {
  return faultsOf(body).map(({ rule }) => rule);
}

describe('HTML and names that every object has are no components', () => {
  test.each(NO_COMPONENTS)('%s', (body) => {
    expect(rulesOf(body)).toEqual(['component-known']);
  });

  test.each(UNREADABLE)('%s cannot be read', (body) => {
    expect(rulesOf(body)).toEqual(['body-readable']);
  });

  test.each(ESCAPED)('%s is text', (body) => {
    expect(rulesOf(body)).toEqual([]);
  });
});

describe('what would run', () => {
  test.each(PROGRAMS)('%s', (body) => {
    expect(rulesOf(body)).toEqual(['body-plain']);
  });

  test.each(PROGRAM_LINES)('%s', (body) => {
    expect(rulesOf(body)).toEqual(['body-plain']);
  });

  test.each(NO_PROGRAMS)('%s is text', (body) => {
    expect(rulesOf(body)).toEqual([]);
  });
});

describe('links', () => {
  test.each(UNSAFE_ADDRESSES)('to "%s" are refused, in a definition too', (address) => {
    expect(rulesOf(`See [x](${address}).`)).toEqual(['link-safe']);
    if (address === '') return;
    expect(rulesOf(`See [x][y].\n\n[y]: ${address}`)).toEqual(['link-safe']);
    expect(rulesOf(`See [x][y].\n\n> - [y]: ${address}`)).toEqual(['link-safe']);
  });

  test.each(SAFE_ADDRESSES)('to "%s" are allowed', (address) => {
    expect(rulesOf(`See [x](${address}).`)).toEqual([]);
  });

  test('written bare are links to the web, and an e-mail address is none', () => {
    expect(rulesOf('See https://example.org and www.example.org.')).toEqual([]);
    expect(faultsOf('Ask name@example.org.')).toMatchObject([
      { rule: 'link-safe', line: 1, column: 5, message: expect.stringContaining('"name@example.org"') },
    ]);
  });

  test('named like what every object has lead nowhere', () => {
    expect(rulesOf('[x][constructor] and [__proto__]')).toEqual([]);
  });
});

describe('depth and length end in a fault at once, not in a crash', () => {
  test.each(TOO_MUCH)('%s', { timeout: 5000 }, (_what, body) => {
    expect(faultsOf(body).length).toBeGreaterThan(0);
  });

  test.each(LONG_TEXTS)('%s is text', { timeout: 5000 }, (_what, body) => {
    expect(rulesOf(body)).toEqual([]);
  });

  test('lists in lists in a quotation are not too deep', () => {
    expect(rulesOf('> - a\n>   - b\n>     1. c\n>        - **d _e_**')).toEqual([]);
  });

  test('a bracket that is marked as one does not make a long text unreadable', () => {
    expect(rulesOf(`\\{a\\} ${'word '.repeat(5000)}`)).toEqual([]);
  });

  test.each([
    [
      'word '.repeat(10_001),
      'body-readable 1:50001 The text is longer than 50,000 letters; it goes beyond them here. Shorten it, or divide it into two.',
    ],
    [
      `one\n\n${'> '.repeat(100)}two`,
      'body-readable 3:1 A hundred signs that begin lists or quotations stand here in a row. Delete them. A line across the page is written as three hyphens.',
    ],
    [
      `one\n\n${'[a](/b/) '.repeat(1001)}`,
      'body-readable 3:9001 More than 2,000 stars, underscores, tildes and square brackets stand in the text; it goes beyond them here. Delete those that mark nothing, or divide the text into two.',
    ],
  ])('and the fault says so', (body, told) => {
    expect(
      faultsOf(body).map(
        ({ rule, line, column, message, fix }) => `${rule} ${line}:${column} ${message} ${fix}`,
      ),
    ).toEqual([told]);
  });
});
