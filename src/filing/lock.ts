import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { FilingError, messageOf } from './filing-error.ts';

/** The folder below the root in which filing keeps what it needs while it works; no reader of records looks there. */
export const FILING_FOLDER = '.filing';

const LOCK = /^lock-(\d+)$/;

/** Long enough for any import to end, short enough for nobody to believe that the command hangs. */
const PATIENCE = 10_000;

/**
 * Runs `work` while no other process of this machine files below `root`. Each process lays down a lock that bears its
 * number and looks for others: where two do so at once, both step back and try again. A lock whose process has ended
 * holds nobody up and is cleared away. Throws a FilingError when another process holds on for longer than `patience`
 * (in milliseconds).
 */
export function withLock<T>(root: string, disk: Disk, work: () => T, patience = PATIENCE): T {
  const folder = join(root, FILING_FOLDER);
  const lock = join(folder, `lock-${process.pid}`);
  const end = Date.now() + patience;
  for (;;) {
    const holder = otherHolder(folder) ?? layDown(lock, folder, disk);
    if (holder === undefined) break;
    if (Date.now() >= end) throw new FilingError(explainHolder(holder));
    // Two that step back at once must not meet again at once.
    pause(20 + (process.pid % 20));
  }
  try {
    return work();
  } finally {
    giveBack(lock, folder, disk);
  }
}

/** Lays down the lock; gives it up again when another was laid down meanwhile, and names its process. */
function layDown(lock: string, folder: string, disk: Disk): number | undefined {
  try {
    disk.makeFolder(folder);
    disk.write(lock, new Uint8Array(), 0o644);
  } catch (error) {
    // The process that was just done took the empty folder with it.
    if (isMissing(error)) return process.pid;
    throw new FilingError(`Nothing can be filed: ${messageOf(error)}.`);
  }
  const holder = otherHolder(folder);
  if (holder !== undefined) disk.remove(lock);
  return holder;
}

/** The number of another living process that holds a lock. */
function otherHolder(folder: string): number | undefined {
  return listFolder(folder)
    .map((name) => Number(LOCK.exec(name)?.[1] ?? process.pid))
    .find((pid) => pid !== process.pid && isAlive(pid));
}

/** Names of what stands in a folder; none when it is not there. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** True for what another process may have left in the filing folder and no living process uses. */
export function isLeftOver(name: string): boolean {
  const pid = LOCK.exec(name)?.[1];
  return pid === undefined || (Number(pid) !== process.pid && !isAlive(Number(pid)));
}

/** A lock or folder that cannot be taken away holds nobody up once this process has ended. */
function giveBack(lock: string, folder: string, disk: Disk): void {
  try {
    disk.remove(lock);
    if (listFolder(folder).length === 0) disk.removeFolder(folder);
  } catch {
    // What came of the work is what must be told.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function explainHolder(pid: number): string {
  return `Another command is filing records (process ${pid}). Try again when it is done; if no such process files records, delete ${FILING_FOLDER}/lock-${pid}.`;
}
