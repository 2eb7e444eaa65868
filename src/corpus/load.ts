import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findNearest, type Issue, issueAt, type Spot, suggestNearest } from '../issues/index.ts';
import type { Allowed } from '../schemas/allowed.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Model } from '../schemas/model.ts';
import type { Parameter } from '../schemas/parameter.ts';
import type { Place, Population } from '../schemas/place.ts';
import type { Rule } from '../schemas/rule.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import { isKebabId } from '../schemas/text.ts';
import { readCsv } from './read-csv.ts';
import { type Entry, readRecord } from './read-record.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import {
  extensionOf,
  type KindName,
  kindOfFile,
  kindOfFolder,
  RECORD_KINDS,
  type RecordKind,
} from './record-kinds.ts';

/** The record type of each kind. */
export interface RecordTypes {
  site: Site;
  attributes: Attribute;
  models: Model;
  claims: Claim;
  sources: Source;
  places: Place;
  populations: Population;
  parameters: Parameter;
  rules: Rule;
  allowed: Allowed;
}

/** A piece of what the files publish, as written: one CSV cell, or one line of any other file. */
export interface PublishedText {
  text: string;
  field: string;
  spot: Spot;
}

/** Everything that stands under content/ and data/: every record, and every fault of reading. */
export interface Corpus {
  entries: { [K in KindName]: Entry<RecordTypes[K]>[] };
  texts: PublishedText[];
  issues: Issue[];
  /** Kinds of which a record could not be read: one that another names may be it, so nobody is told that it is missing. */
  incomplete: Set<KindName>;
}

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
    : kind.layout === 'csv'
      ? loadCsv(file, kind, read.text, corpus)
      : loadYaml(file, kind, read.text, corpus);
  if (!isWhole) corpus.incomplete.add(kindName);
  for (const { value, spot: at, told } of rows) {
    const { entry, issues } = readRecord<never>(kind.schema, value, at, told);
    corpus.issues.push(...issues);
    if ('id' in kind.schema.shape && !('id' in entry.value)) corpus.incomplete.add(kindName);
    if (kind.named !== undefined) Object.assign(entry.value, { [kind.named]: id });
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

/** The raw records of one file. */
interface Contents {
  rows: Raw[];
  /** False when a record may be missing from the rows. */
  isWhole: boolean;
}

/** A raw record, where it stands, and the fields that a fault of its row or file has cost it. */
interface Raw {
  value: unknown;
  spot: Spot;
  told: ReadonlySet<string>;
}

/** What is left of a file that could not be read: where its name is an id, the one record by that id. */
function unread(file: string, kind: RecordKind): Contents {
  const rows = kind.named === undefined ? [] : [{ value: {}, spot: { file, line: 1 }, told: fieldsOf(kind) }];
  return { rows, isWhole: kind.named === 'id' };
}

function fieldsOf(kind: RecordKind): ReadonlySet<string> {
  return new Set(Object.keys(kind.schema.shape));
}

function loadYaml(file: string, kind: RecordKind, text: string, corpus: Corpus): Contents {
  text.split(/\r?\n/).forEach((line, index) => {
    const field = /^[\s-]*([\w-]+):/.exec(line)?.[1] ?? '';
    corpus.texts.push({ text: line, field, spot: { file, line: index + 1 } });
  });
  const { value, lines, faults } = readYaml(text);
  for (const { line, ...fault } of faults) {
    corpus.issues.push(issueAt({ file, line }, '', { rule: 'yaml-well-formed', ...fault }));
  }
  if (faults.length > 0) return unread(file, kind);
  const wantsList = kind.layout === 'yaml-list';
  if (value === null && wantsList && !kind.needed) return { rows: [], isWhole: true };
  if (Array.isArray(value) !== wantsList) {
    corpus.issues.push(
      issueAt({ file, line: 1 }, '', {
        rule: 'yaml-well-formed',
        message: wantsList ? 'The file is not a list of records.' : 'The file is a list, not one record.',
        fix: wantsList
          ? `Begin each record with "- ${Object.keys(kind.schema.shape)[0]}:" at the start of a line.`
          : 'Write the fields at the start of the lines, without "- ".',
      }),
    );
    return unread(file, kind);
  }
  if (!Array.isArray(value)) {
    return { rows: [{ value, spot: { file, line: 1, lines }, told: new Set() }], isWhole: true };
  }
  const rows = value.map((item, index) => {
    const prefix = `${index}.`;
    const own = Object.entries(lines)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, line]) => [path.slice(prefix.length), line]);
    const spot = { file, line: lines[index] ?? 1, lines: Object.fromEntries(own) as Record<string, number> };
    return { value: item, spot, told: new Set<string>() };
  });
  return { rows, isWhole: true };
}

function loadCsv(file: string, kind: RecordKind, text: string, corpus: Corpus): Contents {
  const { header, rows: table, faults } = readCsv(text);
  const columns = Object.keys(kind.schema.shape);
  corpus.issues.push(...checkHeader(file, header, columns));
  const missing = new Set(columns.filter((column) => !header.includes(column)));
  // A header with none of the columns makes every row a fault: saying it once is enough.
  if (missing.size === columns.length) return unread(file, kind);
  corpus.issues.push(
    ...faults.map(({ line, ...fault }) => issueAt({ file, line }, '', { rule: 'csv-well-formed', ...fault })),
  );
  const broken = new Set(faults.map(({ line }) => line));

  const rows = table.map(({ line, cells }): Raw => {
    const spot = { file, line };
    const isComplete = cells.length === header.length;
    if (!isComplete && !broken.has(line)) {
      corpus.issues.push(
        issueAt(spot, '', {
          rule: 'row-complete',
          message: `The row has ${cells.length} cells; the header has ${header.length}.`,
          fix: 'Leave an empty cell for what is not known, and put a cell that holds a comma in double quotes.',
        }),
      );
    }
    const value: Record<string, string> = {};
    cells.forEach((cell, index) => {
      if (cell === '') return;
      const column = header[index] ?? '';
      corpus.texts.push({ text: cell, field: column, spot });
      if (columns.includes(column)) value[column] = cell;
    });
    if (isComplete && !broken.has(line)) return { value, spot, told: missing };
    // Behind the slip every cell may stand in the wrong column; the id stands before it.
    return { value: header[0] === 'id' ? { id: value['id'] } : {}, spot, told: fieldsOf(kind) };
  });
  return { rows, isWhole: faults.length === 0 };
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): Issue[] {
  const spot = { file, line: 1 };
  const at = (field: string, message: string, fix: string) =>
    issueAt(spot, field, { rule: 'columns-known', message, fix });
  if (header.length === 1 && /[;\t]/.test(header[0] ?? '')) {
    return [
      at(
        '',
        'The cells are not separated by commas.',
        'Save it again with commas: in Excel as "CSV UTF-8 (Comma delimited)"; in LibreOffice, choose the comma as field delimiter.',
      ),
    ];
  }
  const whole = `The header must read: ${columns.join(',')}`;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === columns.length) {
    return [
      at('', 'The first line does not name the columns.', `Put this line on top: ${columns.join(',')}`),
    ];
  }
  const unknown = header.filter((column) => column !== '' && !columns.includes(column));
  const twice = header.filter((column, index) => column !== '' && header.indexOf(column) !== index);
  const meant = unknown.map((column) => findNearest(column, missing));
  return [
    ...missing
      .filter((column) => !meant.includes(column))
      .map((column) => at(column, `The column "${column}" is missing.`, whole)),
    ...unknown.map((column) =>
      at(column, `The column "${column}" is not known.`, `${suggestNearest(column, missing)}${whole}`),
    ),
    ...twice.map((column) => at(column, `The column "${column}" stands twice.`, 'Keep one of the two.')),
    ...(header.includes('')
      ? [at('', `Column ${header.indexOf('') + 1} has no name.`, `Delete it if it is empty. ${whole}`)]
      : []),
  ];
}
