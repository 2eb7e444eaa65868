import { basename } from 'node:path';
import { readYaml } from '../corpus/read-yaml.ts';
import { readBundle } from '../entry/bundle.ts';
import type { Incoming } from '../entry/incoming.ts';
import type { SheetReading } from '../entry/sheet-context.ts';
import { type Issue, issueAt } from '../issues/index.ts';
import type { Origin } from './plan-filing.ts';

/** A file that was brought in, as it was understood. */
export interface Brought {
  /** As the person who brought it names it. */
  file: string;
  /** What it is, in words: "a bundle". */
  what: string;
  incoming: Incoming;
  /** Faults of the file as a whole: with an error among them, nothing of it can be filed. */
  issues: Issue[];
  /** For a sheet: whose rows stand each for itself, so that one which is wrong keeps no other back. */
  sheet?: SheetReading;
  /** Where in this file stands what an issue speaks of, when it speaks of a thing that the file brought in. */
  locate(origin: Origin, issue: Issue): { line: number; field: string };
}

const NOTHING: Incoming = { claims: [], findings: [] };

/** A file of which nothing is brought in, and why. */
export function bringNothing(
  file: string,
  fault: { line?: number; rule: string; message: string; fix: string },
): Brought {
  const issues = [issueAt({ file, line: fault.line ?? 1 }, '', fault)];
  return { file, what: 'nothing known', incoming: NOTHING, issues, locate: (_, issue) => issue };
}

/** Reads a bundle. A faulty one brings in nothing, and its issues say why. */
export function bringBundle(file: string, text: string): Brought {
  const { incoming = NOTHING, issues } = readBundle(file, text);
  const { lines } = readYaml(text);
  const written = text.split(/\r?\n/);
  return {
    file,
    what: 'a bundle',
    incoming,
    issues,
    locate({ kind, index }, issue) {
      const path = kind === 'source' ? 'source' : `${kind}s.${index}`;
      // A column of the finding's own file says nothing in a bundle, which has moved it in.
      const own = issue.field.startsWith('column ') ? 'mdx' : issue.field;
      const field = own === '' ? path : `${path}.${own}`;
      const line = lines[field] ?? lines[path] ?? 1;
      if (kind !== 'finding') return { line, field };
      // A finding's own lines stand one by one below the line of "mdx:"; or all in one, in quotes.
      const top = lines[`${path}.mdx`] ?? line;
      const meant = incoming.findings[index]?.mdx.split('\n')[issue.line - 1]?.trim();
      return { line: written[top + issue.line - 1]?.trim() === meant ? top + issue.line : top, field };
    },
  };
}

/** Takes a finding, whose file's name is its id. What is wrong in it, the checks of the records will find. */
export function bringFinding(file: string, text: string): Brought {
  return {
    file,
    what: 'a finding',
    incoming: { claims: [], findings: [{ id: basename(file, '.mdx'), mdx: text }] },
    issues: [],
    locate: (_, { line, field }) => ({ line, field }),
  };
}
