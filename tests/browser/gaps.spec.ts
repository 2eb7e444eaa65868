import { expect, test } from '@playwright/test';
import { loadCorpus, recordsOf } from '../../src/corpus/index.ts';

const records = recordsOf(loadCorpus('.'));
const KIT = '/gaps/odisha-ama-sathi/';

test("from a model's page a team comes to its kit, and from there to the whole of one question", async ({
  page,
}) => {
  await page.goto('/models/odisha-ama-sathi/');
  await page.getByRole('link', { name: 'What to ask of Ama Sathi, Odisha' }).click();
  await expect(page).toHaveURL(KIT);
  await expect(page.locator('h1')).toHaveText('What to ask: Ama Sathi, Odisha');
  await page.locator('#services_available').getByRole('link', { name: 'Services available' }).click();
  await expect(page).toHaveURL('/gaps/odisha-ama-sathi/scope/#services_available');
  const question = page.locator('#services_available');
  const { definition, why } = records.attributes.find(({ id }) => id === 'services_available') ?? {};
  for (const text of [definition?.en, why?.en]) await expect(question).toContainText(text ?? '?');
});

test('a contested question shows both sides with their sources', async ({ page }) => {
  await page.goto(KIT);
  const question = page.locator('#services_available');
  await expect(question.getByRole('heading')).toHaveText(/Services available\s+Contested/);
  await expect(question).toContainText('150 services');
  await expect(question).toContainText('also says 175 services');
  await expect(question.locator('.evidence a')).toHaveCount(2);
});

test('a question without a record says when sources were searched', async ({ page }) => {
  await page.goto('/gaps/odisha-ama-sathi/technology/');
  const missing = page.locator('.gap').filter({ has: page.locator('.mark-no-record') });
  await expect(missing.first()).toContainText(
    'Nothing was found in public sources when they were searched (November 2026), and no tour has asked.',
  );
});

test('the list of gaps leads to every kit', async ({ page }) => {
  await page.goto('/gaps/');
  const rows = page.getByRole('region', { name: /^Gaps by model and kind/ }).locator('tbody tr');
  await expect(rows).toHaveCount(records.models.length);
  await rows.first().getByRole('link').click();
  await expect(page.locator('h1')).toHaveText('What to ask: Governance through WhatsApp, Delhi');
});

test('all questions stand on the sheet to print, numbered, and only paper has lines to fill by hand', async ({
  page,
}) => {
  await page.goto(KIT);
  const questions = await page.locator('.gap').count();
  await page.getByRole('link', { name: 'All questions on paper, with room to write' }).click();
  await expect(page.locator('.gap')).toHaveCount(questions);
  await expect(page.locator('.gap > .count').last()).toHaveText(`${questions}.`);
  const byHand = page.getByText('Who answered (office, not name)');
  const room = page.locator('.room').first();
  await expect(byHand).toBeHidden();
  await expect(room).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(byHand).toBeVisible();
  await expect(room).toBeVisible();
  await expect(page.locator('.masthead')).toBeHidden();
  await expect(page.locator('.footer')).toBeHidden();
  await expect(page.locator('.paper-head')).toContainText(
    'Not a publication of the Government of NCT of Delhi',
  );
});

test('the sheet and the form can be taken along, and ask what the page asks', async ({ page, request }) => {
  await page.goto(KIT);
  const ids = await page.locator('.gap').evaluateAll((gaps) => gaps.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(50);

  const sheet = await request.get(`${KIT}sheet.csv`);
  expect(sheet.status()).toBe(200);
  expect(sheet.headers()['content-type']).toMatch(/^text\/csv/);
  const csv = await sheet.text();
  for (const id of ids) expect(csv).toContain(`,${id},odisha-ama-sathi\r\n`);

  const link = page.getByRole('link', { name: 'Form for ODK or KoboToolbox (XLSX)' });
  await expect(link).toHaveAttribute('download', 'odisha-ama-sathi-form.xlsx');
  const form = await request.get((await link.getAttribute('href')) ?? '');
  expect(form.status()).toBe(200);
  expect(form.headers()['content-type']).toContain('spreadsheetml');
  const bytes = await form.body();
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test("a tour's page gathers the kits of its states, and claims nothing that no visit note says", async ({
  page,
}) => {
  await page.goto('/tours/delhi-announced-visits/');
  const kits = page.getByRole('region', { name: 'What to ask there' });
  await expect(
    kits.getByRole('link', { name: /^What to ask: \d+ questions ?: Ama Sathi, Odisha$/ }),
  ).toHaveAttribute('href', KIT);
  await expect(kits.getByRole('link', { name: 'Services available' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What it could not learn' })).toContainText(
    'No visit note is on record.',
  );
});
