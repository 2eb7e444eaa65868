import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Issue, issueAt, suggestNearest } from '../issues/index.ts';
import { isKebabId } from '../schemas/text.ts';
import { unread } from './contents.ts';
import type { Corpus } from './corpus.ts';
import { loadCsv } from './load-csv.ts';
import { loadMdx } from './load-mdx.ts';
import { loadYaml } from './load-yaml.ts';
import { type Entry, readRecord } from './read-record.ts';
import { readText } from './read-text.ts';
import {
  extensionOf,
  type KindName,
  kindOfFile,
  kindOfFolder,
  RECORD_KINDS,
  type RecordKind,
} from './record-kinds.ts';

const LOADERS = { csv: loadCsv, mdx: loadMdx, 'yaml-list': loadYaml, 'yaml-record': loadYaml };

/** Folders that hold records; anything else under the root is not ours. */
const RECORD_FOLDERS = ['content', 'data'];

/** What desktops and office programs leave beside the files that they show or hold open. */
const DEBRIS = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.~lock\..*#)$/i;

/** True when a folder looks like a root of records: it holds content/ or data/. */
export function isRoot(folder: string): boolean {
  return RECORD_FOLDERS.some((name) =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory(),
  );
}

/**
 * Reads all records below `root`: the only reader of disk.
 * Never throws at bad input: what is wrong comes back as issues, what is sound as entries.
 */
export function loadCorpus(root: string): Corpus {
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
      allowed: [],
      findings: [],
      tours: [],
    },
    texts: [],
    issues: [],
    incomplete: new Set(),
  };
  const files = RECORD_FOLDERS.flatMap((folder) => listFiles(root, folder));
  for (const file of files) loadFile(root, file, corpus);
  for (const [name, kind] of findMissingKinds(files)) {
    corpus.issues.push(explainMissing(kind));
    corpus.incomplete.add(name);
  }
  return corpus;
}

function listFiles(root: string, folder: string): string[] {
  if (!statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !DEBRIS.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
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

function loadFile(root: string, file: string, corpus: Corpus): void {
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
  const read = readText(join(root, file));
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
