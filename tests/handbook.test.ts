import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ANSWER_COLUMNS } from '../src/entry/sheet.ts';
import { understandValue } from '../src/entry/understand-value.ts';
import { stringsFor } from '../src/i18n/index.ts';
import { SETTLED_DATE, STOCK, YES_OR_NO } from '../src/knowledge/claims-for-tests.ts';
import { COMPONENTS } from '../src/mdx/components.ts';
import { FINDING_STATUSES } from '../src/schemas/finding.ts';
import { reply } from '../src/schemas/reply.ts';
import { BASES, NOT_APPLICABLE, UNKNOWN } from '../src/schemas/vocabulary.ts';

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

  test('every command that is named exists', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...page('maintainers').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(new Set(named).size).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('a reply has the columns that maintainers are told', () => {
    const header = Object.keys(reply.shape).join(',');
    expect(page('maintainers')).toContain(`\`\`\`csv\n${header}\n\`\`\``);
    expect(readFileSync('data/README.md', 'utf8')).toContain(`\`\`\`csv\n${header}\n\`\`\``);
  });
});
