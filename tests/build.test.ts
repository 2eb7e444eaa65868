import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject } from '../scripts/project-copy.ts';

let root: string;

/** The project with records of its own, so that they can be spoilt. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  copyProject(root);
});

afterEach(() => rmSync(root, { recursive: true }));

function build(): { status: number | null; stdout: string } {
  return spawnSync('npm', ['run', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_DATE: '' },
  });
}

test('a draft is nowhere in what is built; a finding in review is, and says so', () => {
  const finding = join(root, 'content/findings/keep-a-door-without-a-smartphone.mdx');
  const text = readFileSync(finding, 'utf8');
  const copy = (name: string, status: string) =>
    writeFileSync(
      join(root, `content/findings/${name}.mdx`),
      `${text.replace('status: published', `status: ${status}`).replace(/^title: .*$/m, `title: "Unripe ${name}"`)}\nThe word is ${name}.\n`,
    );
  copy('quincegrove', 'draft');
  copy('medlarfield', 'in-review');
  const { status, stdout } = build();
  expect(status, stdout).toBe(0);
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(root, 'dist', file)).isFile(),
  );
  const holding = (word: string) =>
    files.filter((file) => file.includes(word) || readFileSync(join(root, 'dist', file)).includes(word));
  expect(holding('quincegrove')).toEqual([]);
  expect(holding('medlarfield')).toContain('findings/medlarfield/index.html');
  const page = readFileSync(join(root, 'dist/findings/medlarfield/index.html'), 'utf8');
  expect(page).toContain('<span class="mark mark-planned">In review</span>');
}, 120_000);

test('a fault in the records stops the build before anything is built', () => {
  appendFileSync(
    join(root, 'data/claims/odisha-ama-sathi.csv'),
    'services-available-2025-12-26,services_available,about 200,2025-12-26,,in-use,src-tnie-20251226-od,press,,,,,2026-11-24,2026-11-24\n',
  );
  const { status, stdout } = build();
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

test('a finding that would run is refused, and does not run', () => {
  const trace = join(root, 'ran.txt');
  const finding = join(root, 'content/findings/pay-reporters-in-cash.mdx');
  const code = `import { writeFileSync } from 'node:fs'\n\n{writeFileSync(${JSON.stringify(trace)}, 'ran')}\n`;
  appendFileSync(finding, `\n${code}`);
  const { status, stdout } = build();
  expect(status).toBe(1);
  expect(stdout).toContain('would be run as a piece of program.');
  expect(existsSync(trace)).toBe(false);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('the site refuses it too when the records are not validated first', () => {
  const trace = join(root, 'ran.txt');
  const finding = join(root, 'content/findings/pay-reporters-in-cash.mdx');
  appendFileSync(finding, `\nexport const ran = writeFileSync(${JSON.stringify(trace)}, 'ran')\n`);
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--force'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(`${stdout}${stderr}`).toContain('error body-plain: A line that begins with "import" or "export"');
  expect(existsSync(trace)).toBe(false);
}, 60_000);
