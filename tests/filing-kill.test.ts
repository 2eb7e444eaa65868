import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishInterrupted } from '../src/filing/write-files.ts';
import { clearCorpora, FIXTURES, layCorpus } from './lay-corpus.ts';

const CHILD = join(import.meta.dirname, 'filing-kill-child.ts');
const BUNDLE = join(FIXTURES, 'import/visit.bundle.yaml');
/** The records into which is imported. */
const RECORDS = layCorpus(join(FIXTURES, 'import'));

/** As many imports at once as there are processors on a small machine. */
const AT_ONCE = 2;

let folder: string;
let old: string;
let filed: string;
let steps: string[];
/** A file that holds the changes that the bundle makes. */
let changes: string;

/** Every file below a root, with what it holds. */
function treeOf(root: string): string {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return JSON.stringify(files.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

/** A copy of the records to import into. */
function layRoot(name: string): string {
  const root = join(folder, name);
  cpSync(RECORDS, root, { recursive: true });
  return root;
}

interface Kill {
  /** The bundle, or the changes that it makes. */
  file: string;
  step: number;
  pace: 'wait' | 'run';
}

/**
 * Files in a process of its own, and kills it when it says that step: before the step is done when it waits, somewhere
 * behind it when it runs. Gives the steps that it told.
 */
async function fileAndKill(root: string, { file, step, pace }: Kill): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, root, file, pace], { stdio: ['pipe', 'pipe', 'inherit'] });
  const told: string[] = [];
  const ended = new Promise((resolve) => child.on('close', resolve));
  // What is written to a process that has just been killed goes nowhere.
  child.stdin.on('error', () => {});
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line.replace(/^step \d+ /, ''));
    if (told.length === step) child.kill('SIGKILL');
    else if (pace === 'wait') child.stdin.write('\n');
  }
  await ended;
  return told;
}

/** Runs jobs, a few at a time. */
async function runAll<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = jobs.entries();
  const work = async () => {
    for (const [index, job] of queue) results[index] = await job();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

/** Puts right what a killed import left, and tells which records are there: the old or the new ones, whole. */
function outcomeOf(root: string): 'old' | 'new' {
  finishInterrupted(root, { tell: () => {} });
  const tree = treeOf(root);
  expect([old, filed]).toContain(tree);
  expect(existsSync(join(root, '.filing'))).toBe(false);
  rmSync(root, { recursive: true });
  return tree === old ? 'old' : 'new';
}

/** Kills one process at each of the steps, and tells what each left. */
function killAt(kills: readonly Kill[]): Promise<('old' | 'new')[]> {
  return runAll(
    kills.map((kill, index) => async () => {
      const root = layRoot(String(index));
      const told = await fileAndKill(root, kill);
      expect(told.slice(0, kill.step)).toEqual(steps.slice(0, kill.step));
      if (kill.pace === 'wait') expect(told).toHaveLength(kill.step);
      return outcomeOf(root);
    }),
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  old = treeOf(RECORDS);
  const root = layRoot('whole');
  steps = await fileAndKill(root, { file: BUNDLE, step: 0, pace: 'run' });
  filed = treeOf(root);
  changes = join(folder, 'changes.json');
  const before = new Map<string, string>(JSON.parse(old));
  const after: [string, string][] = JSON.parse(filed);
  const list = after
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path, text]) => ({ path, before: before.get(path), text }));
  writeFileSync(changes, JSON.stringify(list));
}, 30_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  clearCorpora();
});

test('an import that nobody kills files everything', () => {
  const list: { path: string }[] = JSON.parse(readFileSync(changes, 'utf8'));
  expect(list.map(({ path }) => path)).toEqual([
    'content/findings/a-total-needs-its-base.mdx',
    'content/findings/count-what-is-accepted.mdx',
    'content/tours/visit-for-a-test.mdx',
    'data/claims/delhi-governance-through-whatsapp.csv',
    'data/claims/karnataka-bengaluru-metro-tickets.csv',
    'data/claims/kerala-lsgd-waste-whatsapp.csv',
    'data/sources.csv',
  ]);
  expect(steps.filter((step) => step === 'rename')).toHaveLength(list.length + 1);
});

test('filing that is killed, at whatever step, leaves the old records or the new ones', async () => {
  expect(steps.length).toBeGreaterThanOrEqual(40);
  const outcomes = await killAt(steps.map((_, index) => ({ file: changes, step: index + 1, pace: 'wait' })));
  // The journal's rename is the commit point: killed before it is done, the old records stand; behind it, the new.
  const commit = steps.indexOf('rename');
  expect(outcomes).toEqual(steps.map((_, index) => (index <= commit ? 'old' : 'new')));
}, 120_000);

test('an import that is killed while it runs on does so too', async () => {
  const commit = steps.indexOf('rename') + 1;
  const at = [3, commit, commit + 1, steps.length - 3];
  const outcomes = await killAt(at.map((step) => ({ file: BUNDLE, step, pace: 'run' })));
  expect(outcomes.slice(at.indexOf(commit + 1))).toEqual(['new', 'new']);
}, 120_000);
