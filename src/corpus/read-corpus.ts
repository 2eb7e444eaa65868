import { type Issue, issueAt, suggestNearest } from '../issues/index.ts';
import { isKebabId } from '../schemas/text.ts';
import { unread } from './contents.ts';
import type { Corpus } from './corpus.ts';
import { loadCsv } from './load-csv.ts';
import { loadMdx } from './load-mdx.ts';
import { loadYaml } from './load-yaml.ts';
import { type Entry, readRecord } from './read-record.ts';
import type { ReadText } from './read-text.ts';
import {
  extensionOf,
  type KindName,
  kindOfFile,
  kindOfFolder,
  RECORD_KINDS,
  type RecordKind,
} from './record-kinds.ts';

const LOADERS = { csv: loadCsv, mdx: loadMdx, 'yaml-list': loadYaml, 'yaml-record': loadYaml };

/** A file of records, wherever its text comes from: its path below the root, and its text or why it has none. */
export type RecordFile = { path: string } & ReadText;

/**
 * Reads records out of the texts of files, as `loadCorpus` does from disk: so a change can be checked before it is
 * written. Never throws at bad input.
 */
export function readCorpus(files: readonly RecordFile[]): Corpus {
  const corpus: Corpus = {
    entries: {
      site: [],
      attributes: [],
      models: [],
      claims: [],
      sources: [],
      places: [],
      populations: [],
      parameters: [],
      rules: [],
      replies: [],
      adoption: [],
      allowed: [],
      findings: [],
      tours: [],
      blueprints: [],
    },
    texts: [],
    issues: [],
    incomplete: new Set(),
  };
  for (const file of files) readFile(file, corpus);
  for (const [name, kind] of findMissingKinds(files.map(({ path }) => path))) {
    corpus.issues.push(explainMissing(kind));
    corpus.incomplete.add(name);
  }
  return corpus;
}

function findMissingKinds(files: readonly string[]): [KindName, RecordKind][] {
  const found = new Set(files.map(kindOfFile));
  return (Object.entries(RECORD_KINDS) as [KindName, RecordKind][]).filter(
    ([name, { needed }]) => needed && !found.has(name),
  );
}

function explainMissing(kind: RecordKind): Issue {
  return issueAt({ file: kind.path, line: 1 }, '', {
    rule: 'file-present',
    message: kind.path.endsWith('/')
      ? `The folder holds no ${extensionOf(kind)} file of records.`
      : 'The file is missing.',
    fix: 'Put it back: the site cannot be built without it. data/README.md says what it holds.',
  });
}

function readFile({ path: file, ...read }: RecordFile, corpus: Corpus): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name === 'README.md') return;
  const kindName = kindOfFile(file);
  const spot = { file, line: 1 };
  if (kindName === undefined) {
    corpus.issues.push(issueAt(spot, '', { rule: 'file-kind-known', ...explainUnknownFile(file) }));
    const meant = kindOfFolder(file);
    if (meant !== undefined) corpus.incomplete.add(meant);
    return;
  }
  const kind: RecordKind = RECORD_KINDS[kindName];
  const id = name.slice(0, -extensionOf(kind).length);
  if (kind.named !== undefined && !isKebabId(id)) {
    corpus.issues.push(
      issueAt(spot, '', {
        rule: 'file-name-is-id',
        message: `"${id}" cannot be the name of a record.`,
        fix: 'Name the file with small letters, digits and single hyphens, as in odisha-ama-sathi.',
      }),
    );
  }
  if (read.fault) {
    const { line, ...fault } = read.fault;
    corpus.issues.push(issueAt({ file, line }, '', { rule: 'file-readable', ...fault }));
  }
  const { rows, isWhole } = read.fault
    ? unread(file, kind)
    : LOADERS[kind.layout](file, kind, read.text, corpus);
  if (!isWhole) corpus.incomplete.add(kindName);
  for (const { value, spot: at, told, besides } of rows) {
    const { entry, issues } = readRecord<never>(kind.schema, value, at, told);
    corpus.issues.push(...issues);
    if ('id' in kind.schema.shape && !('id' in entry.value)) corpus.incomplete.add(kindName);
    Object.assign(entry.value, besides, kind.named === undefined ? {} : { [kind.named]: id });
    (corpus.entries[kindName] as Entry<never>[]).push(entry);
  }
}

function explainUnknownFile(file: string): { message: string; fix: string } {
  const message = 'No kind of record is kept under this name, so nobody would read the file.';
  const meant = kindOfFolder(file);
  if (meant !== undefined) {
    const kind: RecordKind = RECORD_KINDS[meant];
    const ending = extensionOf(kind);
    const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return {
      message,
      fix: `Save it as a ${ending.slice(1).toUpperCase()} file named ${kind.path}${stem}${ending}, or take it out.`,
    };
  }
  if (file.startsWith('content/')) {
    return { message, fix: 'Take it out: content/README.md says what may stand in content/.' };
  }
  const homes = Object.values<RecordKind>(RECORD_KINDS).map(({ path, ...rest }) =>
    path.endsWith('/') ? `${path}<model>${extensionOf({ path, ...rest })}` : path,
  );
  const nearest = suggestNearest(file, homes);
  return {
    message,
    fix:
      nearest === ''
        ? `Take it out, or move what it holds to where its kind is kept: ${homes.join(', ')}.`
        : `${nearest}Save it as that file, or take it out.`,
  };
}
