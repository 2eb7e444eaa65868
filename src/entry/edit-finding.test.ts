import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../corpus/index.ts';
import { editFinding, openFinding, printFinding } from './edit-finding.ts';

const FINDINGS = resolve(import.meta.dirname, '../../content/findings');
const files = readdirSync(FINDINGS)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, mdx: readFileSync(resolve(FINDINGS, name), 'utf8') }));

function open(mdx: string) {
  const opened = openFinding(mdx);
  if (opened === undefined) throw new Error('It cannot be opened.');
  return opened;
}

describe('every finding that there is', () => {
  test.each(files)('$name comes back byte for byte when nothing was touched', ({ mdx }) => {
    expect(editFinding(mdx, open(mdx))).toBe(mdx);
  });

  test.each(files)('$name differs in one line when one field was changed', ({ mdx }) => {
    const { fields, body } = open(mdx);
    const edited = editFinding(mdx, { fields: { ...fields, summary: 'Another sentence.' }, body });
    const changed = edited
      .split('\n')
      .flatMap((line, index) => (line === mdx.split('\n')[index] ? [] : [line]));
    expect(changed).toEqual(['summary: "Another sentence."']);
  });

  test.each(files)('$name printed afresh says the same', ({ name, mdx }) => {
    const read = (text: string) =>
      readCorpus([{ path: `content/findings/${name}`, text }]).entries.findings[0]?.value;
    const again = read(printFinding(open(mdx)));
    expect({ ...again, body: again?.body?.trim() }).toEqual({ ...read(mdx), body: read(mdx)?.body?.trim() });
  });
});

test('a file without fields cannot be opened as a form', () => {
  expect(openFinding('# A title\n')).toBeUndefined();
  expect(openFinding('---\ntitle: [\n---\n')).toBeUndefined();
});
