import { expect, test } from '@playwright/test';

test('a choice narrows the list and stays in the address, through reload, back and forward', async ({
  page,
}) => {
  await page.goto('/findings/');
  const shown = page.locator('#all .finding-list > li:visible');
  const all = await shown.count();
  expect(all).toBeGreaterThan(4);
  await page.locator('select[name="use-case"]').selectOption('Grievance redressal');
  await expect(page).toHaveURL('/findings/?use-case=grievance-redressal');
  await expect.poll(() => shown.count()).toBeLessThan(all);
  const chosen = await shown.count();
  expect(chosen).toBeGreaterThan(0);
  await expect(page.locator('#count')).toHaveText(`${chosen} findings`);
  for (const item of await shown.all()) await expect(item).toContainText('Grievance redressal');
  await page.reload();
  await expect(page.locator('select[name="use-case"]')).toHaveValue('grievance-redressal');
  await expect.poll(() => shown.count()).toBe(chosen);
  await page.goBack();
  await expect.poll(() => shown.count()).toBe(all);
  await page.goForward();
  await expect.poll(() => shown.count()).toBe(chosen);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL('/findings/');
  await expect.poll(() => shown.count()).toBe(all);
});

test('choices that no finding fits say so', async ({ page }) => {
  await page.goto('/findings/?place=hyderabad&dimension=cost');
  await expect(page.locator('#all .finding-list > li:visible')).toHaveCount(0);
  await expect(page.locator('#none')).toHaveText('No finding fits these choices. Take one of them back.');
});

test('an unknown word in the address is passed over', async ({ page }) => {
  await page.goto('/findings/?place=atlantis');
  await expect(page.locator('select[name=place]')).toHaveValue('');
  await expect(page.locator('#all .finding-list > li:visible').first()).toBeVisible();
});

test('without JavaScript every finding is listed, and again by use case, place, dimension and basis', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/findings/');
  await expect(page.locator('#filter')).toBeHidden();
  expect(await page.locator('#all .finding-list > li').count()).toBeGreaterThan(4);
  await page.locator('#use-case-grievance-redressal summary').click();
  await page.locator('#use-case-grievance-redressal a').first().click();
  await expect(page.getByRole('heading', { name: 'What did not work' })).toBeVisible();
  await context.close();
});

test('a finding shows its claims as they stand today, each leading to its source', async ({ page }) => {
  await page.goto('/findings/pay-reporters-in-cash/');
  const stands = page.getByRole('region', { name: 'What it stands on, as it stands today' });
  expect(await stands.locator('.cell').count()).toBeGreaterThanOrEqual(2);
  await expect(page.getByText('Not reviewed by another office.')).toBeVisible();
  await stands.locator('.evidence a').first().click();
  await expect(page).toHaveURL(/\/sources\//);
});

test('a finding is named on the pages of its models', async ({ page }) => {
  await page.goto('/models/goa-traffic-sentinel/');
  const section = page.getByRole('region', { name: 'Findings on this model' });
  await section.locator('a[href="/findings/pay-reporters-in-cash/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Goa');
});

test('every page leads to where an error is reported', async ({ page }) => {
  await page.goto('/findings/pay-reporters-in-cash/');
  await page.getByRole('link', { name: 'Report an error on this page' }).click();
  await expect(page).toHaveURL('/about/#corrections');
});
