import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from './chromium.ts';

const ENTRY = 'http://localhost:4399/contribute/visit/';
const TEXT =
  'Counted at the counter: 1,204 people, पाँच भाषाएँ.\n\n- no form asked for the ward\n- "later" was said <twice';

/** A browser of its own, as a person starts one, with a profile on disk. */
async function start(profile: string): Promise<{ process: ChildProcess; browser: Browser; page: Page }> {
  const { executablePath, args } = await findChromium();
  const child = spawn(executablePath, [
    ...args,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  const address = await new Promise<string>((resolve) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser has no window.');
  return { process: child, browser, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Every process of the browser ends at once, as when the power fails. */
async function kill(child: ChildProcess, profile: string): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  try {
    execFileSync('pkill', ['-9', '-f', profile]);
  } catch {
    // None of its helpers was left.
  }
}

test('a browser that is killed in the middle of a visit, without a network, loses no letter', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const first = await start(profile);
  await first.page.goto(ENTRY);
  await expect(first.page.locator('#entry[data-offline=ready]')).toBeVisible();
  await first.page.context().setOffline(true);
  await first.page.getByRole('button', { name: 'From a visit' }).click();
  await first.page.getByLabel('Title', { exact: true }).fill('Visit note: the counter');
  await first.page.getByRole('button', { name: 'Add a finding' }).click();
  await first.page.getByLabel('The text').pressSequentially(TEXT);
  await expect(first.page.locator('#kept')).toHaveText(/^Kept on this device at /);
  await kill(first.process, profile);

  const second = await start(profile);
  await second.page.context().setOffline(true);
  await second.page.goto(ENTRY);
  await second.page.getByRole('button', { name: 'Open: Visit note: the counter' }).click();
  await expect(second.page.getByLabel('The text')).toHaveValue(TEXT);
  await expect(second.page.getByLabel('Title', { exact: true })).toHaveValue('Visit note: the counter');
  await kill(second.process, profile);
  rmSync(profile, { recursive: true, force: true });
});
