const callout = '<Callout kind="catch">';

/** HTML and names that every object has: no components. */
export const NO_COMPONENTS: string[] = [
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
];

/** What is like HTML and cannot be read. */
export const UNREADABLE: string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>',
  '<!-- hidden -->',
  '<!DOCTYPE html>',
  '<?php echo 1 ?>',
  '<![CDATA[x]]>',
  '<https://example.org>',
  '<javascript:alert(1)>',
  '<name@example.org>',
];

/** HTML that is text. */
export const ESCAPED: string[] = [
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x&#62;',
  '\\<script>',
  '`<script>`',
];

/** What would run. */
export const PROGRAMS: string[] = [
  '{process.exit()}',
  'a {1 + 1} b',
  '{/* a comment */}',
  '{"text"}',
  '> {x}',
  '- {x}',
];

/** Lines that would run. */
export const PROGRAM_LINES: string[] = [
  'import x from "fs"',
  'export const x = 1',
  'export default () => 1',
  'import "x"',
];

/** Text that looks as if it would run. */
export const NO_PROGRAMS: string[] = [
  '\\{x\\}',
  '`{x}`',
  'The word import stands here.',
  'Import of goods',
  '5 < 10 and 7 > 3',
  'a } b',
];

/** Addresses to which no link may lead. */
export const UNSAFE_ADDRESSES: string[] = [
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
];

/** Addresses to which a link may lead. */
export const SAFE_ADDRESSES: string[] = [
  'https://example.org',
  'HTTPS://example.org/a?b=c@d#e',
  'http://example.org:8080/%E0%A4%95',
  'https://example.org/क',
  '/models/a-b/',
  '/',
  '#part-2',
];

/** Depth and length, by what is deep or long. Each of these once broke the run, drew it out for a minute, or passed. */
export const TOO_MUCH: [string, string][] = [
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
  ['open brackets', '['.repeat(20_000)],
  ['open links', '[a]('.repeat(10_000)],
  ['underscores', 'a_'.repeat(20_000)],
  ['stars', 'a**'.repeat(10_000)],
  ['links in links', `${'['.repeat(12_000)}a${'](b)'.repeat(9000)}`],
  ['stresses in stresses', '*a '.repeat(8000) + ' a*'.repeat(8000)],
  ['stresses across one another', '*a_'.repeat(16_000)],
  ['signs struck out', 'a~b~~'.repeat(10_000)],
  ['a long word', 'a'.repeat(1_000_000)],
];

/** Long texts and odd letters that are right, by what they are. */
export const LONG_TEXTS: [string, string][] = [
  ['a line of 49,000 letters', 'word '.repeat(9800)],
  ['two thousand open brackets', '['.repeat(2000)],
  ['a thousand open links', '[a]('.repeat(1000)],
  ['two thousand underscores', 'a_'.repeat(2000)],
  ['two thousand stars', 'a**'.repeat(1000)],
  ['backticks', `a ${'`'.repeat(20_000)}`],
  ['a null byte', 'a\u0000b'],
  ['control signs', 'a\u0001\u200b\u202eb'],
  ['half a letter', 'a\ud800b'],
  ['nothing', ''],
];
