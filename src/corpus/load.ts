import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Issue, issueAt, type Spot, suggestNearest } from '../issues/index.ts';
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
import { extensionOf, type KindName, kindOfFile, RECORD_KINDS, type RecordKind } from './record-kinds.ts';

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
}

/** Folders that hold records; anything else under the root is not ours. */
const RECORD_FOLDERS = ['content', 'data'];

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
  };
  const files = RECORD_FOLDERS.flatMap((folder) => listFiles(root, folder));
  for (const file of files) loadFile(root, file, corpus);
  corpus.issues.push(...findMissingFiles(files));
  return corpus;
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function findMissingFiles(files: readonly string[]): Issue[] {
  return Object.values<RecordKind>(RECORD_KINDS)
    .filter((kind) => kind.needed && !files.some((file) => file.startsWith(kind.path)))
    .map((kind) =>
      issueAt({ file: kind.path, line: 1 }, '', {
        rule: 'file-present',
        message: kind.path.endsWith('/') ? 'The folder holds no record.' : 'The file is missing.',
        fix: 'data/README.md shows what it holds.',
      }),
    );
}

function loadFile(root: string, file: string, corpus: Corpus): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name === 'README.md') return;
  const kindName = kindOfFile(file);
  const spot = { file, line: 1 };
  if (kindName === undefined) {
    corpus.issues.push(issueAt(spot, '', { rule: 'file-kind-known', ...explainUnknownFile(file) }));
    return;
  }
  const kind: RecordKind = RECORD_KINDS[kindName];
  const id = name.slice(0, -extensionOf(kind).length);
  if (kind.named !== undefined && !isKebabId(id)) {
    corpus.issues.push(
      issueAt(spot, '', {
        rule: 'file-name-is-id',
        message: `"${id}" cannot be the name of a record.`,
        fix: 'Name the file with small letters, digits and single hyphens: odisha-ama-sathi.',
      }),
    );
  }
  const read = readText(join(root, file));
  if (read.fault) {
    const { line, ...fault } = read.fault;
    corpus.issues.push(issueAt({ file, line }, '', { rule: 'file-readable', ...fault }));
    return;
  }
  const raw =
    kind.layout === 'csv' ? loadCsv(file, read.text, kind, corpus) : loadYaml(file, read.text, kind, corpus);
  for (const { value, spot: at, ignore } of raw) {
    const { entry, issues } = readRecord<never>(kind.schema, value, at);
    corpus.issues.push(...issues.filter((issue) => !ignore.has(issue.field)));
    if (kind.named !== undefined) Object.assign(entry.value, { [kind.named]: id });
    (corpus.entries[kindName] as Entry<never>[]).push(entry);
  }
}

function explainUnknownFile(file: string): { message: string; fix: string } {
  const homes = Object.values<RecordKind>(RECORD_KINDS).map((kind) =>
    kind.path.endsWith('/') ? `${kind.path}<model>${extensionOf(kind)}` : kind.path,
  );
  return {
    message: 'No kind of record lives here.',
    fix: `${suggestNearest(file, homes)}Records live in ${homes.join(', ')}.`,
  };
}

/** A raw record, where it stands, and fields whose faults are already told by a fault of the whole file. */
interface Raw {
  value: unknown;
  spot: Spot;
  ignore: ReadonlySet<string>;
}

function loadYaml(file: string, text: string, kind: RecordKind, corpus: Corpus): Raw[] {
  text.split(/\r?\n/).forEach((line, index) => {
    const field = /^[\s-]*([\w-]+):/.exec(line)?.[1] ?? '';
    corpus.texts.push({ text: line, field, spot: { file, line: index + 1 } });
  });
  const { value, lines, faults } = readYaml(text);
  for (const { line, ...fault } of faults) {
    corpus.issues.push(issueAt({ file, line }, '', { rule: 'yaml-well-formed', ...fault }));
  }
  if (faults.length > 0) return [];
  const wantsList = kind.layout === 'yaml-list';
  if (Array.isArray(value) !== wantsList) {
    corpus.issues.push(
      issueAt({ file, line: 1 }, '', {
        rule: 'yaml-well-formed',
        message: wantsList ? 'The file is not a list of records.' : 'The file is a list, not one record.',
        fix: wantsList
          ? 'Begin each record with "- id:" at the start of a line.'
          : 'Write the keys at the start of the lines, without "- ".',
      }),
    );
    return [];
  }
  if (!Array.isArray(value)) return [{ value, spot: { file, line: 1, lines }, ignore: new Set() }];
  return value.map((item, index) => {
    const prefix = `${index}.`;
    const own = Object.entries(lines)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, line]) => [path.slice(prefix.length), line]);
    const spot = { file, line: lines[index] ?? 1, lines: Object.fromEntries(own) as Record<string, number> };
    return { value: item, spot, ignore: new Set<string>() };
  });
}

function loadCsv(file: string, text: string, kind: RecordKind, corpus: Corpus): Raw[] {
  const { header, rows, faults } = readCsv(text);
  for (const { line, ...fault } of faults) {
    corpus.issues.push(issueAt({ file, line }, '', { rule: 'csv-well-formed', ...fault }));
  }
  const columns = Object.keys(kind.schema.shape);
  corpus.issues.push(...checkHeader(file, header, columns));
  const missing = new Set(columns.filter((column) => !header.includes(column)));
  // A header with none of the columns makes every row a fault: saying it once is enough.
  if (missing.size === columns.length) return [];

  return rows.flatMap(({ line, cells }) => {
    const spot = { file, line };
    if (cells.length !== header.length) {
      corpus.issues.push(
        issueAt(spot, '', {
          rule: 'row-complete',
          message: `The row has ${cells.length} cells; the header has ${header.length}.`,
          fix: 'Leave an empty cell for what is not known, and put a cell that holds a comma in double quotes.',
        }),
      );
      return [];
    }
    const value: Record<string, string> = {};
    header.forEach((column, index) => {
      const cell = cells[index] ?? '';
      if (cell === '') return;
      corpus.texts.push({ text: cell, field: column, spot });
      if (columns.includes(column)) value[column] = cell;
    });
    return [{ value, spot, ignore: missing }];
  });
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
        'Save it again as CSV with commas: in LibreOffice, choose the comma as field delimiter.',
      ),
    ];
  }
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const twice = header.filter((column, index) => header.indexOf(column) !== index);
  return [
    ...missing.map((column) =>
      at(column, `The column "${column}" is missing.`, `The header is: ${columns.join(',')}`),
    ),
    ...unknown.map((column) =>
      at(
        column,
        `The column "${column}" is not known.`,
        `${suggestNearest(column, missing)}The header is: ${columns.join(',')}`,
      ),
    ),
    ...twice.map((column) => at(column, `The column "${column}" stands twice.`, 'Keep one of the two.')),
  ];
}
