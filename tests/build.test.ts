import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PARTS = [
  'astro.config.mjs',
  'content',
  'node_modules',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

let root: string;

/** The project with records of its own, so that they can be spoilt. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const part of PARTS) symlinkSync(resolve(part), join(root, part));
  cpSync('data', join(root, 'data'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

test('a fault in the records stops the build before anything is built', () => {
  appendFileSync(
    join(root, 'data/claims/odisha-ama-sathi.csv'),
    'services-available-2025-12-26,services_available,about 200,2025-12-26,,in-use,src-tnie-20251226-od,press,,,,,2026-11-24,2026-11-24\n',
  );
  const { status, stdout } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_DATE: '' },
  });
  expect(status).toBe(1);
  expect(stdout).toContain(
    [
      'value',
      '  error value-matches-type: "about 200" is not a number.',
      '  Write the figure alone (200) and put "about" in the note column.',
    ].join('\n'),
  );
  expect(stdout).not.toContain('[build]');
  expect(existsSync(join(root, 'dist'))).toBe(false);
});
