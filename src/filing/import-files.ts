import { existsSync, writeFileSync } from 'node:fs';
import { type Corpus, loadFiles, type RecordFile, readCorpus } from '../corpus/index.ts';
import { type ReadText, readText } from '../corpus/read-text.ts';
import { looksLikeBundle } from '../entry/bundle.ts';
import { formatRefused } from '../entry/sheet-refused.ts';
import { formatText, type Issue, sortIssues } from '../issues/index.ts';
import { splitFrontMatter } from '../mdx/front-matter.ts';
import type { Source } from '../schemas/source.ts';
import { type Brought, bringBundle, bringFinding, bringNothing } from './brought.ts';
import { bringSheet, refuseRows, type SheetDefaults } from './brought-sheet.ts';
import { FilingError } from './filing-error.ts';
import { formatFiling, formatTour } from './format-filing.ts';
import { planTour, type TourPlan } from './plan-tour.ts';
import { type Prepared, prepareFiling } from './prepare-filing.ts';
import { type FileChange, type Filing, fileChanges, finishInterrupted } from './write-files.ts';

/** How files are imported. */
export interface ImportOptions extends Filing, SheetDefaults {
  root: string;
  /** The day on which claims are recorded, yyyy-mm-dd. */
  today: string;
  /** Id of the tour that was made, whose visit note comes in. */
  tour?: string | undefined;
  /** Shows what would be filed and writes nothing. */
  dryRun: boolean;
  /** Where the report goes, a paragraph at a time. */
  print: (paragraph: string) => void;
}

/**
 * Takes files in: tells what was understood as a diff, then files all of it at once. A bundle or finding is filed whole
 * or not at all, and nothing beside it is when it is not; the rows of a sheet stand each for itself, and those that are
 * refused come back in a file beside it. Returns whether everything was filed. Throws a FilingError when it could not
 * be written, or when the tour that is named cannot take a visit note.
 */
export function importFiles(names: readonly string[], given: ImportOptions): boolean {
  const options = { ...given, print: (paragraph: string) => given.print(makeVisible(paragraph)) };
  const work = () => prepareImport(names, options);
  if (options.dryRun) {
    finishInterrupted(options.root, options);
    return work().isWhole;
  }
  const { changes, isWhole, brought } = fileChanges(options.root, work, options);
  if (changes.length > 0) options.print(`Filed: ${listPaths(changes)}.`);
  for (const one of brought) giveBackRefused(one, options);
  return isWhole;
}

interface PreparedImport {
  /** What is to be written. */
  changes: FileChange[];
  isWhole: boolean;
  /** The files that were brought in, where their refused rows are to come back. */
  brought: Brought[];
}

/** Reads and reports what the files hold. */
function prepareImport(names: readonly string[], options: ImportOptions): PreparedImport {
  const { print } = options;
  const present = loadFiles(options.root);
  const read = names.map((name) => readNamed(name));
  const { files: begun, plan: tour } = beginWithTour(read, present, options);
  if (tour !== undefined) print(formatTour(tour));
  const { plans, changes, issues } = settleRows(bringAll(read, readCorpus(begun), options), (brought) =>
    prepareFiling(brought, present, options.today, begun),
  );
  const brought = plans.map((plan) => plan.brought);
  for (const { brought: one, plan } of plans) {
    if (!hasError(one.issues)) print(formatFiling(one, plan, present));
  }
  const told = sortIssues([...brought.flatMap((one) => one.issues), ...issues.map(({ issue }) => issue)]);
  if (told.length > 0) print(formatText(told));
  if (hasError(told)) {
    print('Nothing was filed: mend what is wrong and import again.');
    return { changes: [], isWhole: false, brought: [] };
  }
  const isWhole = changes.length > 0 && brought.every(({ sheet }) => (sheet?.refused ?? []).length === 0);
  if (changes.length === 0) print(isRefused(brought) ? 'Nothing was filed.' : ALL_HELD);
  else if (options.dryRun) print(`Nothing was written. These files would change: ${listPaths(changes)}.`);
  return { changes: options.dryRun ? [] : changes, isWhole, brought };
}

const ALL_HELD = 'Nothing to file: all of it is on record already.';

/** A file that was named, and what it brings; undefined for what can only be a sheet. */
interface NamedFile {
  name: string;
  text: string;
  brought: Brought | undefined;
}

function readNamed(name: string): NamedFile {
  const read = readText(name);
  return { name, text: read.text ?? '', brought: bring({ name, ...read }) };
}

function sourcesOf(read: readonly NamedFile[]): Source[] {
  return read.flatMap(({ brought }) => brought?.incoming.source ?? []);
}

/** The records with the visit notes that come in named by their tour, where one is named. */
function beginWithTour(
  read: readonly NamedFile[],
  present: readonly RecordFile[],
  { tour, source }: ImportOptions,
): { files: readonly RecordFile[]; plan?: TourPlan } {
  // Of a file that could not be read nobody knows whether it holds a visit note; what is wrong in it is told.
  if (tour === undefined || read.some(({ brought }) => hasError(brought?.issues ?? []))) {
    return { files: present };
  }
  const own = sourcesOf(read);
  const named = readCorpus(present).entries.sources.filter(({ value }) => value.id === source);
  const known = [...own, ...named.map(({ value }) => value)];
  const notes = known.flatMap(({ id, type }) => (id !== undefined && type === 'visit-note' ? [id] : []));
  if (notes.length > 0) return planTour(tour, [...new Set(notes)], present);
  throw new FilingError(
    `--tour says to which tour a visit note belongs, and none comes in: no bundle here has a source of type "visit-note"${source === undefined ? '' : `, and "${source}" is no visit note`}. Nothing was filed: leave --tour out, or name the visit note with --source.`,
  );
}

/** Reads each sheet; those come last, since the bundles beside them may bring their source. */
function bringAll(read: readonly NamedFile[], corpus: Corpus, options: ImportOptions): Brought[] {
  const given = { sources: sourcesOf(read), defaults: options, today: options.today };
  return read.map(({ name, text, brought }) => brought ?? bringSheet(name, text, corpus, given));
}

/** Tells by what a file holds what it is, and reads it; undefined for what can only be a sheet. */
function bring({ name, text, fault }: { name: string } & ReadText): Brought | undefined {
  if (fault) return bringNothing(name, { rule: 'file-readable', ...fault });
  if (looksLikeBundle(text)) return bringBundle(name, text);
  if (splitFrontMatter(text) !== undefined) {
    if (name.endsWith('.mdx')) return bringFinding(name, text);
    return bringNothing(name, {
      rule: 'file-name-is-id',
      message: 'The file holds a finding, and its name does not end in .mdx.',
      fix: 'Name it after its lesson, in small letters with hyphens, as in keep-a-second-door-open.mdx.',
    });
  }
  if (!/\.(ya?ml|json|mdx?)$/i.test(name)) return undefined;
  return bringNothing(name, {
    rule: 'file-kind-known',
    message: 'The file is neither a bundle nor a finding.',
    fix: 'A bundle has the line "format: on-record-bundle-1"; a finding begins with its fields between two lines of three hyphens.',
  });
}

/** Takes rows out of sheets until no rule of the records is broken by a row any more. */
function settleRows(
  brought: readonly Brought[],
  prepare: (brought: readonly Brought[]) => Prepared,
): Prepared {
  const prepared = prepare(brought);
  const atRows = prepared.issues.filter(
    ({ issue, brought: one, origin }) =>
      issue.level === 'error' && one?.sheet !== undefined && origin !== undefined,
  );
  if (atRows.length === 0) return prepared;
  return settleRows(
    brought.map((one) => refuseRows(one, atRows)),
    prepare,
  );
}

/** Writes the refused rows of a sheet, with the reason of each, into a new file beside it. */
function giveBackRefused({ file, sheet }: Brought, { print }: ImportOptions): void {
  if (sheet === undefined || sheet.refused.length === 0) return;
  const stem = file.replace(/(\.refused(-\d+)?)?\.csv$/i, '');
  const names = [...Array(100).keys()].map(
    (index) => `${stem}.refused${index === 0 ? '' : `-${index + 1}`}.csv`,
  );
  // Somebody may be mending the rows that came back the last time.
  const free = names.find((name) => !existsSync(name)) ?? `${stem}.refused.csv`;
  writeFileSync(free, formatRefused(sheet.refused));
  print(`Refused rows, with the reason of each: ${free}. Mend them there and import that file.`);
}

/** Text of strangers as a terminal may show it: signs that move its cursor or turn its lines round would hide what is filed. */
function makeVisible(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '\uFFFD');
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ level }) => level === 'error');
}

function isRefused(brought: readonly Brought[]): boolean {
  return brought.some(({ sheet }) => sheet !== undefined && sheet.refused.length > 0);
}

function listPaths(changes: readonly FileChange[]): string {
  return changes.map(({ path }) => path).join(', ');
}
