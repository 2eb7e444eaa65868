import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { FilingError } from './filing-error.ts';
import { FILING_FOLDER } from './lock.ts';

/** The list of renames that are still to be made, or were being made: while it is there, they are what holds. */
export const JOURNAL = 'journal.json';

const sha256 = z.string().length(64);

const journal = z.array(
  z.strictObject({
    /** The file that changes, relative to the root. */
    path: z.string(),
    /** Name of the file in the filing folder that takes its place. */
    staged: z.string(),
    /** What the file held before; none when it was not there. */
    before: sha256.optional(),
    /** What the staged file holds. */
    after: sha256,
  }),
);
export type Journal = z.infer<typeof journal>;

/** The journal below `root`, or undefined when there is none. Throws a FilingError when it is damaged. */
export function readJournal(root: string): Journal | undefined {
  const bytes = readBytes(join(root, FILING_FOLDER, JOURNAL));
  if (bytes === undefined) return undefined;
  try {
    return journal.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new FilingError(
      `${FILING_FOLDER}/${JOURNAL} is damaged. Compare the files beside it with those in data/ and content/, then delete the folder ${FILING_FOLDER}.`,
    );
  }
}

/** A file's bytes, or undefined when it is not there. */
export function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A fingerprint of bytes: equal for equal bytes alone. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
