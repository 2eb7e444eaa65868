import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ANSWER_COLUMNS } from '../src/entry/sheet.ts';
import { understandValue } from '../src/entry/understand-value.ts';
import { stringsFor } from '../src/i18n/index.ts';
import { SETTLED_DATE, STOCK, YES_OR_NO } from '../src/knowledge/claims-for-tests.ts';
import { COMPONENTS } from '../src/mdx/components.ts';
import { splitFrontMatter } from '../src/mdx/front-matter.ts';
import { claim } from '../src/schemas/claim.ts';
import { FINDING_STATUSES, finding } from '../src/schemas/finding.ts';
import { model } from '../src/schemas/model.ts';
import { reply } from '../src/schemas/reply.ts';
import { source } from '../src/schemas/source.ts';
import { BASES, NOT_APPLICABLE, SOURCE_TYPES, UNKNOWN } from '../src/schemas/vocabulary.ts';

function page(name: string): string {
  return readFileSync(`src/pages/contribute/${name}.mdx`, 'utf8');
}

/** The table whose header begins with `column`, cell by cell, without the signs of Markdown. */
function tableOf(text: string, column: string): string[][] {
  const table = text.split(`\n| ${column} |`)[1]?.split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

/** The header of a table with these fields, as it is shown. */
function headerOf(shape: object): string {
  return `\`\`\`csv\n${Object.keys(shape).join(',')}\n`;
}

/** First cells of that table. */
function rowsOf(text: string, column: string): string[] {
  return tableOf(text, column).map(([first = '']) => first);
}

describe('the handbook says what the site does', () => {
  test('a sheet has the columns that the page on sheets explains', () => {
    expect(rowsOf(page('sheet'), 'column')).toEqual([...ANSWER_COLUMNS]);
  });

  test('what a sheet is said to understand is understood so', () => {
    const rows = tableOf(page('sheet'), 'you may write');
    expect(rows.length).toBeGreaterThan(4);
    for (const [ways = '', meant = ''] of rows) {
      for (const written of ways.split(' · ')) {
        const read = [STOCK, YES_OR_NO, SETTLED_DATE].map((attribute) => understandValue(written, attribute));
        const values = read.flatMap((one) => ('value' in one ? [one.value, one.says] : []));
        expect(values, written).toContain(meant.replace(/[:,].*$/, ''));
      }
    }
  });

  test('the words for no, not known and not applicable are read as that', () => {
    const answers = tableOf(page('sheet'), 'what happened').map(([, write = '']) => write);
    expect(answers.at(-1)).toBe('nothing');
    expect(answers.slice(0, -1).map((write) => understandValue(write, YES_OR_NO))).toMatchObject([
      { value: 'no' },
      { value: UNKNOWN },
      { value: NOT_APPLICABLE },
    ]);
  });

  test('every basis is explained, the strongest first', () => {
    const { bases } = stringsFor('en');
    const headings = [...page('basis').matchAll(/^## (.+)$/gm)].map(([, words]) => words?.toLowerCase());
    expect(headings.slice(0, BASES.length)).toEqual(BASES.map((basis) => bases[basis]));
  });

  test('every component that a finding may use is explained', () => {
    const written = rowsOf(page('finding'), 'write').map((cell) => /^<(\w+)/.exec(cell)?.[1]);
    expect(written.sort()).toEqual(Object.keys(COMPONENTS).sort());
  });

  test('every status of a finding is explained, in its order', () => {
    expect(rowsOf(page('review'), 'status')).toEqual([...FINDING_STATUSES]);
  });

  test('a reply has the columns that maintainers are told', () => {
    expect(page('maintainers')).toContain(headerOf(reply.shape));
  });
});

describe('what is said to those who work on the files', () => {
  const readme = readFileSync('README.md', 'utf8');
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const ofData = readFileSync('data/README.md', 'utf8');

  test('every command that is named exists, and the README names all that people run', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [readme, contributing, ofData, page('maintainers')].flatMap((text) =>
      [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const told = [...readme.matchAll(/`(?:npm (?:run )?)?([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(Object.keys(scripts).filter((name) => !told.includes(name) && name !== 'start')).toEqual([]);
  });

  test('npm test runs its parts in the order that the README gives', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const parts = scripts.test.split(' && ').map((part: string) => part.replace('npm run ', ''));
    const [told = ''] = /stops at the first part that fails:[^.]+/.exec(readme) ?? [];
    expect([...told.matchAll(/`([^`]+)`/g)].map(([, part]) => part)).toEqual(parts);
  });

  test('the README has a row for each folder of src/, in the order of imports', () => {
    const folders = [
      ...rowsOf(readme, 'place')
        .join('\n')
        .matchAll(/src\/([\w-]+)\//g),
    ].map(([, name]) => name);
    const [, order = ''] = /The order is ([\w >-]+):/.exec(readFileSync('biome.jsonc', 'utf8')) ?? [];
    expect([...new Set(folders)]).toEqual(order.split(' > '));
    const present = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders).toEqual(expect.arrayContaining(present.map(({ name }) => name)));
  });

  test('records have the columns that are told, in their order', () => {
    for (const { shape } of [claim, source, reply]) expect(ofData).toContain(headerOf(shape));
    expect(rowsOf(ofData, 'column')).toEqual(Object.keys(claim.shape));
    const [types = ''] = /`type` is one of [^.]+/.exec(ofData) ?? [];
    const told = [...types.matchAll(/`([\w-]+)`/g)].map(([, type]) => type).slice(1);
    expect(told.sort()).toEqual([...SOURCE_TYPES].sort());
  });

  test('the examples of a model and a finding would be accepted', () => {
    const [, yaml = ''] = /```yaml\n([^`]+)```/.exec(contributing) ?? [];
    expect(model.safeParse(parse(yaml)).error).toBeUndefined();
    const [, mdx = ''] = /```mdx\n([^`]+)```/.exec(contributing) ?? [];
    expect(finding.safeParse(parse(splitFrontMatter(mdx)?.yaml ?? '')).error).toBeUndefined();
  });
});
