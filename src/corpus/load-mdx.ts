import { issueAt } from '../issues/index.ts';
import { splitFrontMatter } from '../mdx/front-matter.ts';
import { type BodyReport, findBodyFaults, parseBody } from '../mdx/index.ts';
import { type Contents, unread } from './contents.ts';
import type { Corpus } from './corpus.ts';
import { readYaml } from './read-yaml.ts';
import type { RecordKind } from './record-kinds.ts';

/** The raw record of a file of prose: its front matter, and beside it the body and what the body cites. */
export function loadMdx(file: string, kind: RecordKind, text: string, corpus: Corpus): Contents {
  text.split(/\r?\n/).forEach((line, index) => {
    corpus.texts.push({ text: line, field: '', spot: { file, line: index + 1 } });
  });
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    corpus.issues.push(
      issueAt({ file, line: 1 }, '', {
        rule: 'yaml-well-formed',
        message: 'The file does not begin with its fields between two lines of three hyphens.',
        fix: 'Write --- on the first line, the fields below it, and --- on the line before the body.',
      }),
    );
    return unread(file, kind);
  }
  const { front, yaml, body } = parts;
  // Blank lines in place of what stands before keep the line numbers those of the file.
  const blank = (before: string) => '\n'.repeat(before.split('\n').length - 1);
  const { value, lines, faults } = readYaml(`\n${yaml}`);
  for (const { line, ...fault } of faults) {
    corpus.issues.push(issueAt({ file, line }, '', { rule: 'yaml-well-formed', ...fault }));
  }
  const { cites, shows } = checkBody(file, blank(front) + body, corpus);
  if (faults.length > 0) return unread(file, kind);
  // A citation is found by its number, as an item of the front matter is.
  const citing = Object.fromEntries([...cites.values()].map((line, index) => [`cites.${index}`, line]));
  const showing = Object.fromEntries(shows.map(({ line }, index) => [`shows.${index}`, line]));
  const spot = { file, line: 1, lines: { ...lines, ...citing, ...showing } };
  const besides = { body, cites: [...cites.keys()], shows: shows.map(({ line: _, ...shown }) => shown) };
  return { rows: [{ value, spot, told: new Set(), besides }], isWhole: true };
}

function checkBody(file: string, body: string, corpus: Corpus): Pick<BodyReport, 'cites' | 'shows'> {
  const { tree, fault } = parseBody(body);
  const { faults, cites, shows }: BodyReport =
    tree === undefined ? { faults: [fault], cites: new Map(), shows: [] } : findBodyFaults(tree);
  for (const { line, column, ...rest } of faults) {
    corpus.issues.push(issueAt({ file, line }, `column ${column}`, rest));
  }
  return { cites, shows };
}
