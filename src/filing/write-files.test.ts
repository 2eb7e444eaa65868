import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DISK, type Disk } from './disk.ts';
import { type FileChange, fileChanges, finishInterrupted } from './write-files.ts';

const SOURCES = '\uFEFFid,title\r\na,A\r\n';
const CLAIMS = 'id,value\nx,1\n';

const CHANGES: FileChange[] = [
  { path: 'data/sources.csv', before: SOURCES.slice(1), text: 'id,title\r\na,A\r\nb,B\r\n' },
  { path: 'data/claims/odisha.csv', before: CLAIMS, text: `${CLAIMS}y,2\n` },
  { path: 'content/findings/a-lesson.mdx', before: undefined, text: 'A lesson.\n' },
];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'filing-'));
  reset();
});

afterEach(() => rmSync(root, { recursive: true }));

/** Lays the old tree. */
function reset(): void {
  rmSync(root, { recursive: true });
  for (const [path, text] of Object.entries({
    'data/sources.csv': SOURCES,
    'data/claims/odisha.csv': CLAIMS,
  })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Every file below the root, with what it holds. */
function tree(): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
  );
}

const OLD = { 'data/claims/odisha.csv': CLAIMS, 'data/sources.csv': SOURCES };
const NEW = {
  'content/findings/a-lesson.mdx': 'A lesson.\n',
  'data/claims/odisha.csv': `${CLAIMS}y,2\n`,
  'data/sources.csv': `${SOURCES}b,B\r\n`,
};

/** Nothing but the records is left: no journal, no lock, no file that was got ready. */
function expectOldOrNew(): 'old' | 'new' {
  const found = tree();
  expect([OLD, NEW]).toContainEqual(found);
  expect(existsSync(join(root, '.filing'))).toBe(false);
  return Object.keys(found).length === Object.keys(OLD).length ? 'old' : 'new';
}

class Stopped extends Error {}

type Fault = 'fails once' | 'stops before' | 'stops half-way';

/** A disk that fails or stops at one step. It syncs nothing: what a test loses with the power, it does not need. */
function faultyDisk(at: number, fault: Fault): Disk & { steps: number } {
  const counter = { steps: 0 };
  const step = (run: () => void, runHalf = () => {}) => {
    counter.steps++;
    if (counter.steps < at || (counter.steps > at && fault === 'fails once')) return run();
    if (counter.steps === at && fault === 'stops half-way') runHalf();
    throw fault === 'fails once' ? new Error('ENOSPC: no space left on device') : new Stopped();
  };
  return Object.assign(counter, {
    makeFolder: (path: string) => step(() => DISK.makeFolder(path)),
    write: (path: string, bytes: Uint8Array, mode: number) =>
      step(
        () => DISK.write(path, bytes, mode),
        () => DISK.write(path, bytes.subarray(0, bytes.length / 2), mode),
      ),
    syncFile: () => step(() => {}),
    syncFolder: () => step(() => {}),
    rename: (from: string, to: string) => step(() => DISK.rename(from, to)),
    remove: (path: string) => step(() => DISK.remove(path)),
    removeFolder: (path: string) => step(() => DISK.removeFolder(path)),
  });
}

function file(disk: Disk, changes = CHANGES): Error | undefined {
  try {
    fileChanges(root, () => ({ changes }), { disk, tell: () => {} });
    return undefined;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** What every command begins with. */
function putRight(): void {
  finishInterrupted(root, { disk: faultyDisk(Number.POSITIVE_INFINITY, 'fails once'), tell: () => {} });
}

function countSteps(): number {
  const disk = faultyDisk(Number.POSITIVE_INFINITY, 'fails once');
  expect(file(disk)).toBeUndefined();
  reset();
  return disk.steps;
}

test('all files are written, and nothing else is left', () => {
  expect(fileChanges(root, () => ({ changes: CHANGES, told: 'so' })).told).toBe('so');
  expect(expectOldOrNew()).toBe('new');
});

test('a file keeps its byte-order mark, its line ends and who may read it', () => {
  const mode = statSync(join(root, 'data/sources.csv')).mode;
  fileChanges(root, () => ({ changes: CHANGES }));
  expect(readFileSync(join(root, 'data/sources.csv'), 'utf8')).toBe('\uFEFFid,title\r\na,A\r\nb,B\r\n');
  expect(statSync(join(root, 'data/sources.csv')).mode).toBe(mode);
});

describe.each<Fault>(['fails once', 'stops before', 'stops half-way'])('a disk that %s', (fault) => {
  test('at any step leaves the old records or the new ones, whole', () => {
    const steps = countSteps();
    expect(steps).toBeGreaterThan(20);
    const outcomes = [];
    for (let at = 1; at <= steps; at++) {
      reset();
      const error = file(faultyDisk(at, fault));
      putRight();
      const outcome = expectOldOrNew();
      // What the command said is what holds, but that the records may be the new ones after all.
      if (error === undefined) expect(outcome).toBe('new');
      if (error?.message.startsWith('Nothing was filed')) expect(outcome).toBe('old');
      outcomes.push(outcome);
    }
    // There is one step from which on the records are the new ones, and none that goes back behind it.
    expect(outcomes.join(' ')).toMatch(/^(old )+(new ?)+$/);
  });
});

test('a stop at any step, and another at any step of putting it right, leave them whole as well', () => {
  const steps = countSteps();
  let recoveries = 0;
  for (let at = 1; at <= steps; at++) {
    for (let again = 1; ; again++) {
      reset();
      file(faultyDisk(at, 'stops before'));
      const disk = faultyDisk(again, 'stops half-way');
      try {
        finishInterrupted(root, { disk, tell: () => {} });
      } catch {
        recoveries++;
      }
      putRight();
      expectOldOrNew();
      if (disk.steps < again) break;
    }
  }
  expect(recoveries).toBeGreaterThan(steps);
}, 20_000);

describe('what it says', () => {
  test('when the disk is full', () => {
    expect(file(faultyDisk(3, 'fails once'))?.message).toBe(
      'Nothing was filed: ENOSPC: no space left on device.',
    );
    expect(expectOldOrNew()).toBe('old');
  });

  test('when a rename fails, and when the next command finishes it', () => {
    const failing: Disk = {
      ...DISK,
      rename(from, to) {
        if (to.endsWith('odisha.csv')) throw new Error('EACCES: permission denied');
        DISK.rename(from, to);
      },
    };
    expect(file(failing)?.message).toBe(
      'Filing was interrupted: EACCES: permission denied. Nothing is lost. Mend the cause and run npm run validate, which finishes it.',
    );
    const told: string[] = [];
    expect(finishInterrupted(root, { tell: (message) => told.push(message) })).toBe(true);
    expect(told).toEqual([
      'Filing that was interrupted has been finished: data/sources.csv, data/claims/odisha.csv, content/findings/a-lesson.mdx.',
    ]);
    expect(expectOldOrNew()).toBe('new');
  });

  test('when there is nothing to finish', () => {
    expect(finishInterrupted(root)).toBe(false);
    expect(tree()).toEqual(OLD);
  });

  test('when a file was changed meanwhile', () => {
    const changes = [{ ...CHANGES[1], before: 'id,value\n' } as FileChange];
    expect(file(DISK, changes)?.message).toBe(
      'Nothing was filed: data/claims/odisha.csv was changed meanwhile. Run the command again.',
    );
    expect(expectOldOrNew()).toBe('old');
  });

  test('when a file was edited after its filing had been interrupted', () => {
    let renames = 0;
    const failing: Disk = {
      ...DISK,
      rename(from, to) {
        if (++renames === 2) throw new Error('EIO: i/o error');
        DISK.rename(from, to);
      },
    };
    file(failing);
    writeFileSync(join(root, 'data/claims/odisha.csv'), 'mine\n');
    expect(() => finishInterrupted(root)).toThrow(
      'data/claims/odisha.csv was changed after its filing had been interrupted. What was to be filed is in .filing/new-1: bring the two together, save the result under both names and run the command again.',
    );
    expect(readFileSync(join(root, 'data/claims/odisha.csv'), 'utf8')).toBe('mine\n');
    for (const path of ['data/claims/odisha.csv', '.filing/new-1']) writeFileSync(join(root, path), 'both\n');
    finishInterrupted(root, { tell: () => {} });
    expect(tree()).toEqual({ ...NEW, 'data/claims/odisha.csv': 'both\n' });
  });

  test('when the journal is damaged', () => {
    mkdirSync(join(root, '.filing'));
    writeFileSync(join(root, '.filing/journal.json'), '[{');
    expect(() => finishInterrupted(root)).toThrow(
      '.filing/journal.json is damaged. Compare the files beside it with those in data/ and content/, then delete the folder .filing.',
    );
  });
});

test.each(['package.json', 'data/../package.json', '../data/x.csv'])('%s is no place for records', (path) => {
  expect(file(DISK, [{ path, before: undefined, text: '' }])?.message).toBe(
    `Nothing was filed: ${path} is no place for records.`,
  );
  expect(expectOldOrNew()).toBe('old');
});

describe('the lock', () => {
  test('holds others up while its process lives', async () => {
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    mkdirSync(join(root, '.filing'));
    writeFileSync(join(root, `.filing/lock-${other.pid}`), '');
    const wait = { patience: 0 };
    const message = `Another command is filing records (process ${other.pid}). Try again when it is done; if no such process files records, delete .filing/lock-${other.pid}.`;
    expect(() => fileChanges(root, () => ({ changes: CHANGES }), wait)).toThrow(message);
    expect(() => finishInterrupted(root, wait)).toThrow(message);
    expect(tree()).toEqual({ ...OLD, [`.filing/lock-${other.pid}`]: '' });
    other.kill('SIGKILL');
    await new Promise((resolve) => other.on('exit', resolve));
    expect(finishInterrupted(root)).toBe(true);
    expect(expectOldOrNew()).toBe('old');
  });
});
