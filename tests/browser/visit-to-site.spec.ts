import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject } from '../../scripts/project-copy.ts';
import { fillVisit, open, save } from './entry-steps.ts';

const PORT = 4397;
const SITE = `http://localhost:${PORT}`;

test('a visit filled in without a network is filed with one command, and the site shows it linked', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await open(page);
  await expect(page.locator('#entry[data-offline=ready]')).toBeVisible();
  await context.setOffline(true);
  await fillVisit(page);
  const { name, text } = await save(page, 'Save the bundle');
  await context.setOffline(false);

  const root = mkdtempSync(join(tmpdir(), 'visit-'));
  copyProject(root);
  writeFileSync(join(root, name), text);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', ...args], { cwd: root, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
    return stdout;
  };
  run('import', '--', name);
  run('build');
  const server = spawn('node', ['scripts/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(PORT) },
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));

  await page.goto(`${SITE}/findings/count-what-comes-in-before-you/`);
  await expect(page.locator('.prose')).toContainText(
    'On the day of the visit the count stood here: 21,000 complaints',
  );
  await page.locator('.prose').getByRole('link', { name: '21,000 complaints' }).click();
  await expect(page).toHaveURL(`${SITE}/models/kerala-lsgd-waste-whatsapp/impact/#complaints_received`);
  const cell = page.locator('.full-cell', { has: page.locator('#complaints_received') });
  await expect(cell).toContainText('21,000 complaints');
  await expect(cell).toContainText('official statement');
  await cell.getByRole('link', { name: 'Administrative Reforms Department' }).first().click();
  await expect(page).toHaveURL(`${SITE}/sources/visit-note-how-complaints-reach-the-departments-2026-11-24/`);
  await expect(page.getByRole('main')).toContainText('Complaints received');
  server.kill();
  rmSync(root, { recursive: true });
});
