import { expect, test } from '@playwright/test';
import { loadCorpus, recordsOf } from '../../src/corpus/index.ts';

const records = recordsOf(loadCorpus('.'));

test('from the home page a reader comes to the source of a contested figure in one step', async ({
  page,
}) => {
  await page.goto('/');
  const section = page.getByRole('region', { name: 'Where sources contradict each other' });
  await section.locator('.evidence a').first().click();
  await expect(page).toHaveURL(/\/sources\/src-[a-z0-9-]+\/$/);
  await expect(page.getByRole('link', { name: 'Read the source' })).toHaveAttribute('href', /^https?:\/\//);
});

test('a contested figure shows both sides with their sources', async ({ page }) => {
  await page.goto('/models/odisha-ama-sathi/');
  const cell = page.locator('#services_available');
  await expect(cell).toContainText('150 services Contested');
  await expect(cell).toContainText('also says 175 services');
  await expect(cell.locator('.claim .evidence a')).toHaveCount(2);
});

test('a plan is marked as a plan, wherever the answer stands', async ({ page }) => {
  await page.goto('/models/delhi-governance-through-whatsapp/');
  await expect(page.locator('#ai_assistant')).toContainText(/Planned\s+Yes/);
  await page.goto('/compare/technology/');
  const row = page
    .getByRole('region', { name: /State platforms, / })
    .getByRole('row', { name: /^AI assistant/ });
  await expect(row.getByRole('cell').first()).toHaveText(/^\s*Planned\s+Yes/);
});

test('what is not on record is said, and is not a no', async ({ page }) => {
  await page.goto('/models/odisha-ama-sathi/protocols/');
  const missing = page.getByRole('region', { name: /^No record/ });
  await expect(missing).toContainText('no tour has asked. That is not a no.');
  await expect(missing).toContainText('when they were searched (November 2026)');
  await page.goto('/compare/technology/');
  const blank = page.locator('.matrix td', { hasText: /^\s*(No|0|)\s*$/ });
  await expect(blank, 'cells that a reader would take for a no').toHaveCount(0);
});

test('every table of the comparison begins with Delhi', async ({ page }) => {
  await page.goto('/compare/scope/');
  const tables = page.locator('.matrix table');
  await expect(tables).toHaveCount(5);
  for (const table of await tables.all()) {
    await expect(table.locator('thead th').nth(1)).toHaveText('Governance through WhatsApp, Delhi');
  }
});

test('a page of a source lists everything that rests on it', async ({ page }) => {
  const id = 'src-newsdrum-2025-01-30-launch';
  const claims = records.claims.filter((claim) => claim.source === id);
  expect(claims.length).toBeGreaterThan(5);
  await page.goto(`/sources/${id}/`);
  for (const claim of claims) await expect(page.locator(`[id="${claim.model}/${claim.id}"]`)).toBeVisible();
  await expect(page.locator('.cells .cell')).toHaveCount(claims.length);
  await expect(
    page.getByText(records.sources.find((source) => source.id === id)?.reliability_note ?? '?'),
  ).toBeVisible();
});

test('all claims of a model stand on its pages', async ({ page }) => {
  const model = 'andhra-pradesh-mana-mitra';
  const claims = records.claims.filter((claim) => claim.model === model);
  const dimensionOf = new Map(records.attributes.map(({ id, dimension }) => [id, dimension]));
  let shown = 0;
  for (const dimension of new Set(dimensionOf.values())) {
    await page.goto(`/models/${model}/${dimension}/`);
    shown += await page.locator('.full-cell .claim').count();
  }
  expect(shown).toBe(claims.length);
});

test('a withdrawn claim is kept, with the reason', async ({ page }) => {
  await page.goto('/models/odisha-ama-sathi/protocols/');
  await expect(page.locator('#service-hours-2026-02-04')).toContainText(
    "Withdrawn: Speaks of the revenue department's service, which is another model; recorded there.",
  );
});

test('a copy is said beside the figure that rests on it', async ({ page }) => {
  await page.goto('/sources/src-gswsinfo-2025-11-04-circular/');
  await expect(page.getByText("What was read is not the publisher's own page:")).toBeVisible();
  await page.goto('/models/telangana-meeseva/');
  await expect(page.locator('.claim .weak').first()).toHaveText('a digest that retells other reports');
});

test('the keyboard skips to the content and scrolls a wide table', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/compare/scope/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  const frame = page.getByRole('region', { name: /State platforms, 9 models\. The table scrolls sideways/ });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
