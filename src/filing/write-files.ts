import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../corpus/read-text.ts';
import { DISK, type Disk } from './disk.ts';
import { FilingError, messageOf } from './filing-error.ts';
import { hashOf, JOURNAL, type Journal, readBytes, readJournal } from './journal.ts';
import { FILING_FOLDER, isLeftOver, listFolder, withLock } from './lock.ts';

/** A file that is to hold another text. */
export interface FileChange {
  /** Relative to the root, with forward slashes. */
  path: string;
  /** What it held when the change was worked out; undefined for a file that is new. */
  before: string | undefined;
  text: string;
}

/** How a command files: what it does to the disk, where it tells what it found, how long it waits for another. */
export interface Filing {
  disk?: Disk;
  tell?: (message: string) => void;
  patience?: number;
}

/**
 * Writes all changes that `work` returns, or none of them. While it runs, no other process files below `root`, and
 * what an earlier one left half-way has been finished.
 *
 * What holds after a failure, a kill or a loss of power at any moment:
 * - Every new content is first written whole to the folder `.filing/` and synced; then a journal that lists the
 *   renames is synced and renamed into place. That rename is the commit point. Before it, the records are the old
 *   ones, and nothing in content/ or data/ has been touched.
 * - Behind it, each file is renamed into place, in one step a file. Between the commit point and the last rename a
 *   raw look into the folders can see some files new and some old. Each single file is always whole.
 * - `finishInterrupted`, with which every command of ours begins, finishes the renames of a complete journal, or
 *   clears away what stands before the commit point. After it, the records are the new ones or the old ones, whole.
 * - A command that began to read before the renames began, and has not ended, can see both kinds: run it again.
 * - Nothing that a person wrote is lost: a file that was edited since the change was worked out is never replaced.
 *
 * Throws a FilingError, in words for the person who ran the command, when not everything was written.
 */
export function fileChanges<T extends { changes: readonly FileChange[] }>(
  root: string,
  work: () => T,
  { disk = DISK, tell = console.error, patience }: Filing = {},
): T {
  return withLock(
    root,
    disk,
    () => {
      recover(root, disk, tell);
      const result = work();
      if (result.changes.length > 0) writeFiles(root, result.changes, disk);
      return result;
    },
    patience,
  );
}

/**
 * Finishes what a command that was interrupted began to file below `root`, or clears it away, and tells which. Touches
 * nothing where nothing was left. Returns whether it found something. Throws a FilingError when another process is
 * filing, or when a file was edited since.
 */
export function finishInterrupted(
  root: string,
  { disk = DISK, tell = console.error, patience }: Filing = {},
): boolean {
  if (!statSync(join(root, FILING_FOLDER), { throwIfNoEntry: false })?.isDirectory()) return false;
  return withLock(root, disk, () => recover(root, disk, tell), patience);
}

function recover(root: string, disk: Disk, tell: (message: string) => void): boolean {
  const folder = join(root, FILING_FOLDER);
  const journal = readJournal(root);
  if (journal !== undefined) {
    finish(root, journal, disk);
    tell(`Filing that was interrupted has been finished: ${journal.map(({ path }) => path).join(', ')}.`);
  }
  const left = listFolder(folder).filter(isLeftOver);
  for (const name of left) disk.remove(join(folder, name));
  return journal !== undefined || left.length > 0;
}

function writeFiles(root: string, changes: readonly FileChange[], disk: Disk): void {
  const folder = join(root, FILING_FOLDER);
  let journal: Journal;
  try {
    journal = changes.map((change, index) => stage(root, change, `new-${index}`, disk));
    const draft = join(folder, `draft-${JOURNAL}`);
    disk.write(draft, Buffer.from(JSON.stringify(journal, null, 2)), 0o644);
    disk.syncFile(draft);
    // The names of the staged files, and of the folder itself, must be safe before the journal that relies on them.
    disk.syncFolder(folder);
    disk.syncFolder(root);
    disk.rename(draft, join(folder, JOURNAL));
  } catch (error) {
    clearAway(folder, disk);
    if (error instanceof FilingError) throw error;
    throw new FilingError(`Nothing was filed: ${messageOf(error)}.`);
  }
  try {
    disk.syncFolder(folder);
    finish(root, journal, disk);
  } catch (error) {
    if (error instanceof FilingError) throw error;
    throw new FilingError(
      `Filing was interrupted: ${messageOf(error)}. Nothing is lost. Mend the cause and run npm run validate, which finishes it.`,
    );
  }
}

/** Writes a file's new content beside the records, where nobody reads it yet. */
function stage(root: string, change: FileChange, staged: string, disk: Disk): Journal[number] {
  const { path } = change;
  if (!/^(content|data)\/(?!.*\.\.)/.test(path)) throw new Error(`${path} is no place for records`);
  const target = join(root, path);
  const present = readBytes(target);
  const text = present === undefined ? undefined : decodeText(present).text;
  if (text !== change.before) {
    throw new FilingError(`Nothing was filed: ${path} was changed meanwhile. Run the command again.`);
  }
  // Readers drop a byte-order mark; a spreadsheet that wrote one wants it back.
  const mark = present !== undefined && present[0] === 0xef && present[1] === 0xbb ? '\uFEFF' : '';
  const bytes = Buffer.from(mark + change.text);
  const at = join(root, FILING_FOLDER, staged);
  disk.write(at, bytes, present === undefined ? 0o644 : statSync(target).mode & 0o777);
  disk.syncFile(at);
  return { path, staged, ...(present && { before: hashOf(present) }), after: hashOf(bytes) };
}

/** Makes the renames of a journal that have not been made yet, then does away with it. */
function finish(root: string, journal: Journal, disk: Disk): void {
  const folder = join(root, FILING_FOLDER);
  // A staged file that is gone has been renamed already; whatever its target holds since is somebody's work.
  const open = journal.filter(({ staged }) => readBytes(join(folder, staged)) !== undefined);
  for (const { path, staged, before, after } of open) {
    const present = hashAt(join(root, path));
    const ready = hashAt(join(folder, staged));
    if ((present === before && ready === after) || present === ready) continue;
    throw new FilingError(
      `${path} was changed after its filing had been interrupted. What was to be filed is in ${FILING_FOLDER}/${staged}: bring the two together, save the result under both names and run the command again.`,
    );
  }
  for (const { path, staged } of open) {
    const target = join(root, path);
    disk.makeFolder(dirname(target));
    disk.rename(join(folder, staged), target);
  }
  for (const parent of foldersOf(journal)) disk.syncFolder(join(root, parent));
  disk.remove(join(folder, JOURNAL));
  disk.syncFolder(folder);
}

function hashAt(path: string): string | undefined {
  const bytes = readBytes(path);
  return bytes && hashOf(bytes);
}

/** The folders of the files of a journal, and those above them down from the root. */
function foldersOf(journal: Journal): Set<string> {
  const folders = new Set<string>();
  for (const { path } of journal) {
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  return folders;
}

function clearAway(folder: string, disk: Disk): void {
  for (const name of listFolder(folder).filter(isLeftOver)) {
    try {
      disk.remove(join(folder, name));
    } catch {
      // What cannot be removed now is left for the next command: what stopped the filing is what must be told.
    }
  }
}
