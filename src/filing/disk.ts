import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';

/** The steps by which files change on disk, each of which can fail or be the last: handed in, so that a test can see to it. */
export interface Disk {
  /** Makes a folder and those above it, where they are not there yet. */
  makeFolder(path: string): void;
  /** Writes a whole file. */
  write(path: string, bytes: Uint8Array, mode: number): void;
  /** Returns when what was written would outlive a loss of power. */
  syncFile(path: string): void;
  /** The same for the names in a folder. */
  syncFolder(path: string): void;
  /** Gives a file another name, in place of the file that has it, in one step. */
  rename(from: string, to: string): void;
  remove(path: string): void;
  removeFolder(path: string): void;
}

/** The disk of this machine. */
export const DISK: Disk = {
  makeFolder(path) {
    mkdirSync(path, { recursive: true });
  },
  write(path, bytes, mode) {
    writeFileSync(path, bytes, { mode });
  },
  syncFile(path) {
    sync(path, 'r+');
  },
  syncFolder(path) {
    // Windows opens no folder, and keeps its names safe by itself.
    if (process.platform !== 'win32') sync(path, 'r');
  },
  rename: renameSync,
  remove: unlinkSync,
  removeFolder: rmdirSync,
};

function sync(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
