import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Corpus } from './corpus.ts';
import { type RecordFile, readCorpus } from './read-corpus.ts';
import { readText } from './read-text.ts';

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
  return readCorpus(loadFiles(root));
}

/** Every file of records below `root` as text, in the order of their paths. */
export function loadFiles(root: string): RecordFile[] {
  return RECORD_FOLDERS.flatMap((folder) => listFiles(root, folder)).map((path) => ({
    path,
    ...readText(join(root, path)),
  }));
}

function listFiles(root: string, folder: string): string[] {
  if (!statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !DEBRIS.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
