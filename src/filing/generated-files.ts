import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Paths, from the root, of files of a folder that are not what they should be: missing, of another text, or there
 * without being wanted. In the order of their names.
 */
export function findLagging(root: string, folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const held = new Map(listFiles(root, folder).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  return [...new Set([...wanted.keys(), ...held.keys()])]
    .filter((path) => wanted.get(path) !== held.get(path))
    .sort();
}

/** Makes the folder hold these files and no others; returns the paths of those that were changed. */
export function writeGenerated(root: string, folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const lagging = findLagging(root, folder, wanted);
  for (const path of lagging) {
    const text = wanted.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return lagging;
}

function listFiles(root: string, folder: string): string[] {
  const from = join(root, folder);
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
