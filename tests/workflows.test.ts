import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { browserProjects } from './browser/browsers.ts';

const FOLDER = '.github/workflows';
const SCRIPTS = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
/** The only way to write anything: to publish, and to prove that it is this repository that does. */
const MAY_WRITE: Record<string, Record<string, string>> = {
  'pages.yml/deploy': { pages: 'write', 'id-token': 'write' },
};

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: { uses?: string; run?: string }[];
}

interface Workflow {
  name: string;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

describe.each(['browsers.yml', 'pages.yml', 'validate.yml'])('the workflow %s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const document = parseDocument(text);
  const { name, permissions, jobs } = document.toJS() as Workflow;

  test('is sound YAML, and says what it is for', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(name).not.toBe('');
    expect(text).toMatch(/^# .+\n/);
  });

  test('may read, and writes only where it publishes', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const [id, job] of Object.entries(jobs)) {
      expect(job.permissions).toEqual(MAY_WRITE[`${file}/${id}`]);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('takes others’ actions at one commit, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('runs commands that there are', () => {
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    const asked = commands.flatMap((run) => run.match(/^npm (?:run )?(?!ci$)([\w:]+)/)?.[1] ?? []);
    expect(asked.filter((script) => !SCRIPTS.includes(script))).toEqual([]);
    expect(commands.length === 0 || commands[0] === 'npm ci').toBe(true);
  });
});

test('there is no workflow that this test does not read', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(['browsers.yml', 'pages.yml', 'validate.yml']);
});

describe('the browsers of a run', () => {
  const namesOf = async (names?: string) => (await browserProjects(names)).map(({ name }) => name);

  test('are Chromium alone unless others are asked for', async () => {
    expect(await namesOf()).toEqual(['chromium']);
    expect(await namesOf('')).toEqual(['chromium']);
    expect(await namesOf('firefox,webkit')).toEqual(['firefox', 'webkit']);
  });

  test('are refused when Playwright has none of that name', async () => {
    await expect(browserProjects('safari')).rejects.toThrow(
      'BROWSERS names "safari". Write chromium, firefox, webkit, with commas between.',
    );
  });
});
