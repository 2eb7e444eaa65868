import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Corpus, loadCorpus } from './index.ts';

const FILE = 'content/findings/one.mdx';

const FRONT = `---
title: "One"
claims:
  - a/one
---
`;

const made: string[] = [];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-'));
  made.push(root);
  mkdirSync(join(root, 'content/findings'), { recursive: true });
});

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function load(text: string): Corpus {
  writeFileSync(join(root, FILE), text);
  return loadCorpus(root);
}

function placesOf(text: string, rules: RegExp): string[] {
  return load(text)
    .issues.filter(({ file, rule }) => file === FILE && rules.test(rule))
    .map(({ line, field, rule }) => `${line} ${field} ${rule}`);
}

const OF_BODY = /^(body|component|link)-/;

describe('a fault of the body', () => {
  test.each([
    ['as written', (text: string) => text],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', (text: string) => `\ufeff${text}`],
  ])('stands at its line and column of the file, %s', (_how, write) => {
    expect(placesOf(write(`${FRONT}\n# One\n\nsee {two}\n`), OF_BODY)).toEqual([
      '7 column 1 body-plain',
      '9 column 5 body-plain',
    ]);
    expect(placesOf(write(`${FRONT}One <5.\n`), OF_BODY)).toEqual(['6 column 5 body-readable']);
  });

  test('is told beside those of the fields', () => {
    expect(placesOf(`---\ntitle: "One\n---\n\n# One\n`, /^(body|yaml)-/)).toEqual([
      '2  yaml-well-formed',
      '5 column 1 body-plain',
    ]);
  });

  test('that would exhaust the parser is told, and the other files are read', () => {
    writeFileSync(join(root, 'content/findings/two.mdx'), `${FRONT}\n{${'['.repeat(20_000)}}\n`);
    const { entries, issues } = load(`${FRONT}\nOne.\n`);
    expect(issues.filter(({ rule }) => OF_BODY.test(rule))).toMatchObject([
      { file: 'content/findings/two.mdx', line: 7, field: 'column 2002' },
    ]);
    expect(entries.findings.map(({ value }) => value.id)).toEqual(['one', 'two']);
  });
});

describe('a file of prose', () => {
  test('gives its body as written, and what it cites, in order, each once', () => {
    const body = '\nSee <Cite of="b/two"/>.\n\nAnd <Claim of="a/one"/>, <Cite of="b/two"/>.\n';
    const [entry] = load(FRONT + body).entries.findings;
    expect(entry?.value).toMatchObject({ id: 'one', body, cites: ['b/two', 'a/one'] });
    expect(entry?.spot.lines).toMatchObject({ 'claims.0': 4, 'cites.0': 7, 'cites.1': 9 });
  });

  test.each([
    ['no fields', 'One.\n'],
    ['a blank line before the fields', `\n${FRONT}`],
    ['fields that do not end', FRONT.slice(0, -4)],
    ['nothing between the hyphens', '---\n---\n'],
  ])('with %s is not read', (_what, text) => {
    expect(placesOf(text, /./)).toEqual(['1  yaml-well-formed']);
  });

  test('with a null byte is not read', () => {
    expect(placesOf(`${FRONT}\nOne\u0000.\n`, /./)).toEqual(['7  file-readable']);
  });

  test('may end with its fields', () => {
    const [entry] = load(FRONT.trimEnd()).entries.findings;
    expect(entry?.value).toMatchObject({ title: 'One', body: '', cites: [] });
  });
});
