import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const ENTRY = '/contribute/visit/';

export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(ENTRY + query);
  await expect(page.locator('#entry[data-ready]')).toBeVisible();
}

/** The last letter typed is on the disk. */
export const kept = (page: Page) => expect(page.locator('#kept')).toHaveText(/^Kept on this device at /);

/** A source, a claim and a finding that stands on it: the least that is worth filing. */
export async function fillVisit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'From a visit' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Visit note: how complaints reach the departments');
  await page.getByLabel('Who published it?').fill('Administrative Reforms Department');
  await page.getByLabel('Published on').fill('2026-11-24');
  await page.getByRole('button', { name: 'Add a claim' }).click();
  const claim = page.getByRole('group', { name: 'Claim 1' });
  await claim.getByLabel('Of which model?').selectOption('kerala-lsgd-waste-whatsapp');
  await claim.getByLabel('What was asked?').selectOption('complaints_received');
  await claim.getByLabel('What is the answer?').fill('21000');
  await expect(claim.getByLabel('How is it known?')).toHaveValue('official-statement');
  await page.getByRole('button', { name: 'Add a finding' }).click();
  const finding = page.getByRole('group', { name: 'Finding 1' });
  await finding.getByLabel('What is the lesson?').fill('Count what comes in before you promise a time');
  await finding
    .getByLabel('In two sentences')
    .fill('Nobody could say how long a complaint takes until all were counted.');
  await expect(finding.getByLabel('Impact')).toBeChecked();
  await finding.getByLabel('Grievance redressal').check();
  await expect(finding.getByLabel('How is its main point known?')).toHaveValue('official-statement');
  await finding.getByLabel('What did not work?').fill('The count left out what came in by telephone.');
  await finding.getByLabel('What would Delhi need?').fill('One number for each complaint, in every channel.');
  await finding.getByLabel('Low, moderate or high').selectOption('moderate');
  await finding.getByLabel('Why as sure as that?').fill('One visit to one office.');
  await expect(finding.getByLabel('Which office wrote it?')).toHaveValue('Administrative Reforms Department');
  await finding
    .getByLabel('On which claims does it stand?')
    .fill('waste complaints received 20 september 2025');
  await finding.getByRole('button', { name: /Complaints received: 12,265 complaints/ }).click();
  await finding.getByLabel('The text').fill('On the day of the visit the count stood here: ');
  await finding
    .getByLabel('Cite a claim')
    .selectOption('Complaints received: 21,000 complaints (24 November 2026)');
  await finding.getByRole('button', { name: 'Insert its figure' }).click();
}

export async function save(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
