import { expect, test } from '@playwright/test';
import { loadCorpus, recordsOf } from '../../src/corpus/index.ts';

const records = recordsOf(loadCorpus('.'));
const HEAT = /^On record, by model and dimension/;

test('the heat table names every model and dimension, and no shade stands without its number', async ({
  page,
}) => {
  await page.goto('/gaps/');
  const table = page.getByRole('region', { name: HEAT }).getByRole('table', { name: HEAT });
  await expect(table.locator('thead th')).toHaveText([
    'Model',
    /^\s*Scope\s+of \d+\s*$/,
    /^\s*Technology\s+of \d+\s*$/,
    /^\s*Protocols\s+of \d+\s*$/,
    /^\s*Staffing\s+of \d+\s*$/,
    /^\s*Impact\s+of \d+\s*$/,
    /^\s*Cost\s+of \d+\s*$/,
  ]);
  await expect(table.locator('tbody tr')).toHaveCount(records.models.length);
  await expect(table.getByRole('rowheader').first()).toHaveText('Governance through WhatsApp, Delhi');
  const cells = await table.locator('td').allInnerTexts();
  expect(cells).toHaveLength((records.models.length + 1) * 6);
  for (const text of cells) expect(text).toMatch(/^\d/);
});

test('a cell says what is contested and due, and leads to the list behind it', async ({ page }) => {
  await page.goto('/gaps/');
  const row = page
    .getByRole('region', { name: HEAT })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Ama Sathi, Odisha' }) });
  const scope = row.getByRole('cell').first();
  await expect(scope).toHaveText(/^\s*\d+ on record\s+1 contested \d+ planned \d+ due\s*$/);
  await scope.getByRole('link', { name: /^\d+ on record$/ }).click();
  await expect(page).toHaveURL('/gaps/odisha-ama-sathi/scope/');
  await expect(page.locator('.gap .mark-contested').first()).toBeVisible();
});

test('all of a cell can be pressed, also where no word stands', async ({ page }) => {
  await page.goto('/gaps/');
  const cell = page.getByRole('region', { name: HEAT }).locator('tbody td').first();
  await cell.click({ position: { x: 4, y: 4 } });
  await expect(page).toHaveURL('/gaps/delhi-governance-through-whatsapp/scope/');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the table scrolls inside its frame, and the models stay in view', async ({ page }) => {
    await page.goto('/gaps/');
    const frame = page.getByRole('region', { name: HEAT });
    const model = frame.getByRole('rowheader').first();
    const before = await model.boundingBox();
    await frame.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: 'instant' }));
    expect(await frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(100);
    expect((await model.boundingBox())?.x).toBe(before?.x);
    const cost = await frame.locator('tbody td').nth(5).boundingBox();
    expect((cost?.x ?? Number.NaN) + (cost?.width ?? Number.NaN)).toBeLessThanOrEqual(390);
  });
});

test('from the last row a reader comes to the attributes of a dimension, and from there to the models', async ({
  page,
}) => {
  await page.goto('/gaps/');
  const all = page.getByRole('region', { name: HEAT }).locator('tfoot tr');
  await expect(all.getByRole('rowheader')).toHaveText('All models');
  await all.getByRole('link').first().click();
  await expect(page).toHaveURL('/gaps/attributes/scope/');
  const table = page.getByRole('table', { name: 'Scope: on record, by attribute and kind of model' });
  await expect(table.locator('tbody tr')).toHaveCount(
    records.attributes.filter(({ dimension }) => dimension === 'scope').length,
  );
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Services available' }) });
  await row
    .getByRole('link', { name: /on record$/ })
    .first()
    .click();
  await expect(page).toHaveURL('/gaps/attributes/scope/#services_available-state-platform');
  const list = page.locator('#services_available-state-platform');
  await expect(list).toBeInViewport();
  await expect(list.getByRole('definition').filter({ hasText: 'Contested' })).toContainText(
    'Ama Sathi, Odisha',
  );
  await list.getByRole('link', { name: 'Ama Sathi, Odisha' }).click();
  await expect(page).toHaveURL('/models/odisha-ama-sathi/scope/#services_available');
});

test('on paper the sum of all models stands once, and the shades are kept', async ({ page }) => {
  await page.goto('/gaps/');
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table', { name: HEAT });
  await expect(table.locator('tfoot')).toHaveCSS('display', 'table-row-group');
  await expect(table.locator('td').first()).toHaveCSS('print-color-adjust', 'exact');
});
