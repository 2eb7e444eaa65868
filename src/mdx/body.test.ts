import { expect, test } from 'vitest';
import { findBodyFaults, parseBody } from './index.ts';

function faultsOf(body: string): string[] {
  const { tree, fault } = parseBody(body);
  const faults = tree === undefined ? [fault] : findBodyFaults(tree).faults;
  return faults.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a picture with a handler', '<img src="x" onerror="alert(1)"/>'],
  ['a link with a handler', '<a href="javascript:alert(1)">x</a>'],
  ['a frame', '<iframe src="https://example.org"/>'],
  ['a program link', '[x](javascript:alert(1))'],
  ['a program link in capitals', '[x](JaVaScRiPt:alert(1))'],
  ['a program link spelt in entities', '[x](&#106;avascript:alert(1))'],
  ['a data link', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a link to another host without protocol', '[x](//example.org)'],
  ['a link that hides in a definition', '[x][y]\n\n[y]: vbscript:x'],
  ['an expression', 'a {process.exit()} b'],
  ['an expression alone', '{process.exit()}'],
  ['an import', 'import x from "fs"'],
  ['an export', 'export const x = 1'],
  ['a name of the prototype', '<constructor/>'],
  ['another name of the prototype', '<toString of="a/b"/>'],
  ['a spread attribute', '<Claim {...props}/>'],
  ['a member expression', '<Astro.self/>'],
  ['a fragment', '<>x</>'],
])('%s is refused', (_what, body) => {
  expect(faultsOf(body).length).toBeGreaterThan(0);
});

test('what authors may write gives no fault, and its citations are collected once each', () => {
  const body = `
Plain *words* and **strong** ones, \`code\`, a [page](/models/x/) and [the web](https://example.org).

## A part

<Callout kind="note">It holds <Claim of="b/two"/> and <Cite of="a/one"/>.</Callout>

<Steps>

1. First. <Cite of="b/two"/>

</Steps>

> Quoted.
`;
  const { tree } = parseBody(body);
  expect(tree === undefined ? undefined : findBodyFaults(tree)).toEqual({
    faults: [],
    cites: ['b/two', 'a/one'],
  });
});

test('a fault stands at its line and column, with Windows line ends too', () => {
  expect(faultsOf('one\r\n\r\nsee {this}\r\n')).toEqual(['body-plain 3:5']);
  expect(faultsOf('one\n\n5 <6\n')).toEqual(['body-readable 3:3']);
});

test('deep nesting neither hangs nor breaks the run', () => {
  const deep = `${'> '.repeat(3000)}x`;
  expect(Array.isArray(faultsOf(deep))).toBe(true);
});
