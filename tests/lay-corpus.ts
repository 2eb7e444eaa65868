import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fixtures: a valid corpus, and overlays that hold only the files in which a case differs from it. */
export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** The small valid corpus, cut from the real records. */
export const VALID = join(FIXTURES, 'valid');

const LAID: string[] = [];

/** Lays a case over a copy of the valid corpus and returns the copy's root. `delete.txt` lists files to take out. */
export function layCorpus(overlay: string): string {
  const root = mkdtempSync(join(tmpdir(), 'records-'));
  LAID.push(root);
  cpSync(VALID, root, { recursive: true });
  const list = join(overlay, 'delete.txt');
  const deleted = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
  for (const file of deleted) rmSync(join(root, file));
  for (const folder of ['content', 'data']) {
    const from = join(overlay, folder);
    if (existsSync(from)) cpSync(from, join(root, folder), { recursive: true });
  }
  return root;
}

/** Takes away every corpus that was laid. */
export function clearCorpora(): void {
  for (const root of LAID.splice(0)) rmSync(root, { recursive: true });
}
