import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clearCorpora, FIXTURES, layCorpus, VALID } from './lay-corpus.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const SCRIPT = join(PROJECT, 'scripts/validate.ts');
const FAULTY = join(FIXTURES, 'faults/source-exists');

afterAll(clearCorpora);

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function validate(options: readonly string[], env: Record<string, string> = {}): Run {
  // The runner's own CI must not decide what is printed.
  const { GITHUB_ACTIONS: _, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...options], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...rest, SITE_DATE: '2026-11-24', ...env },
  });
  return { status, stdout, stderr };
}

describe('the exit code and the report', () => {
  test('the valid corpus passes', () => {
    expect(validate(['--root', VALID])).toEqual({ status: 0, stdout: 'No faults.\n', stderr: '' });
  });

  test('the records of this repository pass', () => {
    // As of today: records are added after the day on which the fixtures are held still.
    const { status, stdout, stderr } = validate([], { SITE_DATE: '' });
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/^ {2}error /m);
    expect(status).toBe(0);
  });

  test('an error fails', () => {
    const { status, stdout, stderr } = validate(['--root', layCorpus(FAULTY)]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^data\/claims\/kerala-lsgd-waste-whatsapp\.csv:2 {2}source\n {2}error source-exists: /,
    );
    expect(stdout).toMatch(/\n1 error\.\n$/);
    expect(stderr).toBe('');
  });

  test('a warning alone passes', () => {
    const { status, stdout } = validate(['--root', layCorpus(join(FIXTURES, 'faults/source-is-used'))]);
    expect(stdout).toMatch(/\n1 warning\.\n$/);
    expect(status).toBe(0);
  });
});

describe('--json', () => {
  test('gives issues as an array, each with exactly the seven fields', () => {
    const { status, stdout } = validate(['--json', '--root', layCorpus(FAULTY)]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        rule: 'source-exists',
        level: 'error',
        file: 'data/claims/kerala-lsgd-waste-whatsapp.csv',
        line: 2,
        field: 'source',
        message: 'There is no source "src-hindustantimes-2025-09-20-wast".',
        fix: 'Did you mean "src-hindustantimes-2025-09-20-waste"? Write an id that stands in data/sources.csv, or add it there.',
      },
    ]);
  });

  test('gives every issue of a corpus with many the same fields', () => {
    const issues: object[] = JSON.parse(
      validate(['--json', '--root', join(FIXTURES, 'fifty-faults')]).stdout,
    );
    expect(issues.length).toBeGreaterThan(50);
    const fields = ['rule', 'level', 'file', 'line', 'field', 'message', 'fix'];
    expect(issues.map((issue) => Object.keys(issue))).toEqual(issues.map(() => fields));
  });

  test('gives an empty array for a corpus without fault', () => {
    expect(validate(['--json', '--root', VALID])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  test.each([
    ['an absolute path', (root: string) => root],
    ['a slash at the end', (root: string) => `${root}/`],
    ['a path from here', (root: string) => `./${relative(PROJECT, root)}`],
    ['a path from here with a slash at the end', (root: string) => `${relative(PROJECT, root)}//`],
    ['a roundabout path', (root: string) => `${root}/data/../data/..`],
  ])('names files from the root, given %s', (_, write) => {
    const { stdout } = validate(['--json', '--root', write(join(FIXTURES, 'fifty-faults'))]);
    const files: string[] = JSON.parse(stdout).map(({ file }: { file: string }) => file);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !/^(data|content)\/(?!\/)[^\\]*$/.test(file))).toEqual([]);
  });
});

describe('what is asked wrongly', () => {
  test('a root that is not there', () => {
    const root = join(layCorpus(FAULTY), 'no-such-folder');
    expect(validate(['--root', root])).toEqual({
      status: 1,
      stdout: '',
      stderr: `"${root}" is not a folder that holds content/ or data/: there is nothing to check.\n`,
    });
  });

  test('a root without records', () => {
    const root = join(layCorpus(FAULTY), 'empty');
    mkdirSync(root);
    const { status, stdout, stderr } = validate(['--json', '--root', root]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('holds content/ or data/');
  });

  test('a root that is a file', () => {
    const file = join(layCorpus(FAULTY), 'notes.txt');
    writeFileSync(file, 'not a folder\n');
    const { status, stderr } = validate(['--root', file]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^".*notes\.txt" is not a folder [^\n]*\n$/);
  });

  test.each([
    ['an option that there is not', ['--jsn']],
    ['a word without an option', [VALID]],
    ['an option without its value', ['--root']],
  ])('%s', (_, options) => {
    expect(validate(options)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Usage: npm run validate -- [--json] [--root DIR]\n',
    });
  });

  test.each(['yesterday', '2026-11', '2026-02-30', '24-11-2026'])('SITE_DATE=%s', (date) => {
    expect(validate(['--root', VALID], { SITE_DATE: date })).toEqual({
      status: 2,
      stdout: '',
      stderr: `SITE_DATE is "${date}". Write a day as 2026-11-24.\n`,
    });
  });
});

test('SITE_DATE decides what lies in the future', () => {
  const { status, stdout } = validate(['--root', VALID], { SITE_DATE: '2026-11-22' });
  expect(status).toBe(1);
  expect(stdout).toContain('date-not-in-future: "2026-11-23" lies in the future (today is 2026-11-22).');
});

describe('in GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' };

  test('each issue is a workflow command as well', () => {
    const { status, stdout } = validate(['--root', layCorpus(FAULTY)], env);
    expect(status).toBe(1);
    expect(stdout).toContain('1 error.\n');
    expect(stdout).toMatch(
      /^::error file=data\/claims\/kerala-lsgd-waste-whatsapp\.csv,line=2,title=source-exists::There is no source "[^\n]*$/m,
    );
  });

  test('a corpus without fault prints no command', () => {
    expect(validate(['--root', VALID], env).stdout).toBe('No faults.\n');
  });

  test('JSON stays JSON', () => {
    expect(validate(['--json', '--root', VALID], env).stdout).toBe('[]\n');
  });
});
