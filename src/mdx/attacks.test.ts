import { describe, expect, test } from 'vitest';
import { type BodyFault, findBodyFaults, parseBody } from './index.ts';

function faultsOf(body: string): BodyFault[] {
  const { tree, fault } = parseBody(body);
  return tree === undefined ? [fault] : findBodyFaults(tree).faults;
}

function rulesOf(body: string): string[] {
  return faultsOf(body).map(({ rule }) => rule);
}

describe('HTML and names that every object has are no components', () => {
  test.each([
    '<script>alert(1)</script>',
    'In a line: <script src="https://example.org/x.js"/>',
    '<img src="x" onerror="alert(1)"/>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://example.org"/>',
    '<svg onload="alert(1)"/>',
    '<style>p</style>',
    '<constructor/>',
    '<__proto__/>',
    '<toString/>',
    '<hasOwnProperty of="a/b"/>',
    '<valueOf>x</valueOf>',
    '<claim of="a/b"/>',
    '<Claim.of/>',
    '<Astro:self/>',
    '<>x</>',
    '<Claim constructor="x" of="a/b"/>',
    '<Claim __proto__="x" of="a/b"/>',
    '<Claim toString="x" of="a/b"/>',
    '<Claim of="a/b" onclick="alert(1)"/>',
    '<Claim of="a/b" of="c/d"/>',
    '<Claim of="constructor"/>',
    '<Claim {...props}/>',
    '<Claim of={props.of}/>',
    '<Claim of/>',
    '<Callout kind="constructor">x</Callout>',
  ])('%s', (body) => {
    expect(rulesOf(body)).toEqual(['component-known']);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<script>',
    '<!-- hidden -->',
    '<!DOCTYPE html>',
    '<?php echo 1 ?>',
    '<![CDATA[x]]>',
    '<https://example.org>',
    '<javascript:alert(1)>',
    '<name@example.org>',
  ])('%s cannot be read', (body) => {
    expect(rulesOf(body)).toEqual(['body-readable']);
  });

  test.each(['&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;img src=x&#62;', '\\<script>', '`<script>`'])(
    '%s is text',
    (body) => {
      expect(rulesOf(body)).toEqual([]);
    },
  );
});

describe('what would run', () => {
  test.each(['{process.exit()}', 'a {1 + 1} b', '{/* a comment */}', '{"text"}', '> {x}', '- {x}'])(
    '%s',
    (body) => {
      expect(rulesOf(body)).toEqual(['body-plain']);
    },
  );

  test.each(['import x from "fs"', 'export const x = 1', 'export default () => 1', 'import "x"'])(
    '%s',
    (body) => {
      expect(rulesOf(body)).toEqual(['body-plain']);
    },
  );

  test.each([
    '\\{x\\}',
    '`{x}`',
    'The word import stands here.',
    'Import of goods',
    '5 < 10 and 7 > 3',
    'a } b',
  ])('%s is text', (body) => {
    expect(rulesOf(body)).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '<javascript:alert(1)>',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'java&#10;script:alert(1)',
    'java&Tab;script:alert(1)',
    '&#1;javascript:alert(1)',
    'vbscript:x',
    'data:text/html;base64,PHNjcmlwdD4=',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    '</&#9;/example.org>',
    '&#47;&#47;example.org',
    'https:example.org',
    'https://',
    'https://delhi.gov.in@example.org',
    'https://delhi.gov.in\\@example.org',
    'mailto:name@example.org',
    'tel:112',
    'findings/one',
    '../findings/',
    '',
  ])('to "%s" are refused, in a definition too', (address) => {
    expect(rulesOf(`See [x](${address}).`)).toEqual(['link-safe']);
    if (address === '') return;
    expect(rulesOf(`See [x][y].\n\n[y]: ${address}`)).toEqual(['link-safe']);
    expect(rulesOf(`See [x][y].\n\n> - [y]: ${address}`)).toEqual(['link-safe']);
  });

  test.each([
    'https://example.org',
    'HTTPS://example.org/a?b=c@d#e',
    'http://example.org:8080/%E0%A4%95',
    'https://example.org/क',
    '/models/a-b/',
    '/',
    '#part-2',
  ])('to "%s" are allowed', (address) => {
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

// Each of these once broke the run, drew it out for a minute, or passed.
describe('depth and length end in a fault at once, not in a crash', () => {
  const callout = '<Callout kind="catch">';
  test.each([
    ['quotations', `${'>'.repeat(5000)}x`],
    ['quotations with spaces', `${'> '.repeat(5000)}x`],
    ['lists in one line', `${'- '.repeat(5000)}x`],
    ['lists in lines', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['emphasis', `${'*'.repeat(5000)}x${'*'.repeat(5000)}`],
    ['components in one line', `${callout.repeat(5000)}x${'</Callout>'.repeat(5000)}`],
    ['components in lines', `${`${callout}\n`.repeat(5000)}x\n${'</Callout>\n'.repeat(5000)}`],
    ['components as many as a body can hold', `${callout.repeat(1500)}x${'</Callout>'.repeat(1500)}`],
    ['components that are not closed', callout.repeat(2000)],
    ['tags that are not closed', '<a'.repeat(5000)],
    ['pointed brackets', '<'.repeat(50_000)],
    ['curly brackets', '{'.repeat(50_000)],
    ['round brackets in curly ones', `{${'('.repeat(20_000)}1${')'.repeat(20_000)}}`],
    ['square brackets in curly ones', `{${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['brackets in an attribute', `<Claim of={${'('.repeat(20_000)}1${')'.repeat(20_000)}}/>`],
    ['brackets spread in a tag', `<Claim ${'{...['.repeat(5000)}${']}'.repeat(5000)}/>`],
    ['brackets in an export', `export const x = ${'['.repeat(20_000)}`],
    ['words in an export', `export function f(){${'do '.repeat(16_000)}}`],
    ['signs behind a stroke that is none', `\\\\{${'!'.repeat(40_000)}1}`],
    ['entities', '&amp;'.repeat(60_000)],
    ['a long line', 'word '.repeat(20_000)],
    ['a long word', 'a'.repeat(1_000_000)],
  ])('%s', { timeout: 5000 }, (_what, body) => {
    expect(faultsOf(body).length).toBeGreaterThan(0);
  });

  test.each([
    ['a line of 49,000 letters', 'word '.repeat(9800)],
    ['open brackets', '['.repeat(20_000)],
    ['open links', '[a]('.repeat(10_000)],
    ['backticks', `a ${'`'.repeat(20_000)}`],
    ['underscores', 'a_'.repeat(20_000)],
    ['stars', 'a**'.repeat(10_000)],
    ['a null byte', 'a\u0000b'],
    ['control signs', 'a\u0001\u200b\u202eb'],
    ['half a letter', 'a\ud800b'],
    ['nothing', ''],
  ])('%s is text', { timeout: 5000 }, (_what, body) => {
    expect(rulesOf(body)).toEqual([]);
  });

  test('lists in lists in a quotation are not too deep', () => {
    expect(rulesOf('> - a\n>   - b\n>     1. c\n>        - **d _e_**')).toEqual([]);
  });

  test('a bracket that is marked as one does not make a long text unreadable', () => {
    expect(rulesOf(`\\{a\\} ${'word '.repeat(5000)}`)).toEqual([]);
  });
});
