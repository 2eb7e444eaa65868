import { expect, test } from '@playwright/test';

const PAIR = '/compare/delhi/andhra-pradesh-mana-mitra/';

test("from a model's page a reader comes to Delhi beside it, and on to both, to its kit and its findings", async ({
  page,
}) => {
  await page.goto('/models/andhra-pradesh-mana-mitra/');
  await page.getByRole('link', { name: 'Compare with Delhi' }).click();
  await expect(page).toHaveURL(PAIR);
  await expect(page.locator('h1')).toHaveText(
    'Mana Mitra, Andhra Pradesh beside Governance through WhatsApp, Delhi',
  );
  const main = page.locator('main');
  for (const [name, href] of [
    ['Governance through WhatsApp, Delhi', '/models/delhi-governance-through-whatsapp/'],
    ['Mana Mitra, Andhra Pradesh', '/models/andhra-pradesh-mana-mitra/'],
    ['What to ask of Mana Mitra, Andhra Pradesh', '/gaps/andhra-pradesh-mana-mitra/'],
    ['Findings on Mana Mitra, Andhra Pradesh', '#findings'],
  ] as const)
    await expect(main.getByRole('link', { name, exact: true })).toHaveAttribute('href', href);
  await expect(
    page.getByRole('region', { name: 'Findings on Mana Mitra, Andhra Pradesh' }).getByRole('link').first(),
  ).toHaveAttribute('href', /^\/findings\/.+\/$/);
});

test("Delhi's own page does not offer to compare it with itself", async ({ page }) => {
  await page.goto('/models/delhi-governance-through-whatsapp/');
  await expect(page.getByRole('link', { name: 'Compare with Delhi' })).toHaveCount(0);
});

test('a row shows both answers with age, basis and source, and what is planned or contested in words', async ({
  page,
}) => {
  await page.goto(PAIR);
  const table = page.getByRole('table', {
    name: 'Scope: Governance through WhatsApp, Delhi, and Mana Mitra, Andhra Pradesh',
  });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Attribute',
    'Governance through WhatsApp, Delhi',
    'Mana Mitra, Andhra Pradesh',
  ]);
  const cells = (attribute: string) =>
    table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${attribute}`) }) })
      .getByRole('cell');
  await expect(cells('Services available')).toHaveText([/^No record$/, /900 services/]);
  await expect(cells('Services available').last()).toContainText(/months old.*official statement/s);
  const scheme = cells('Number scheme').first();
  await expect(scheme).toHaveText(/Planned\s*One for each department/);
  await expect(scheme).toHaveText(/Contested\s*also says\s+One number/);
  await expect(scheme.getByRole('link').last()).toHaveAttribute('href', /^\/sources\/.+\/$/);
});

test('what neither has is said in short, and models of two kinds are not compared without saying so', async ({
  page,
}) => {
  await page.goto('/compare/delhi/delhi-metro-whatsapp-tickets/');
  await expect(
    page
      .locator('p')
      .filter({ hasText: /^\s*No record for either \(\d+\):/ })
      .first(),
  ).toContainText('Grievance redressal; Public information');
  await expect(
    page.getByText(
      "These are not of one kind: state platform and department's service. Compare single answers, not the whole.",
    ),
  ).toBeVisible();
  await page.goto(PAIR);
  await expect(page.getByText('These are not of one kind')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('both answers fit beside each other', async ({ page }) => {
    await page.goto(PAIR);
    const frame = page.getByRole('region', { name: /^Scope: / });
    const hidden = await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(hidden).toBe(0);
  });
});

test('on paper it is a table as on the screen, with its headings on every sheet', async ({ page }) => {
  await page.goto(PAIR);
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table', { name: /^Scope: / });
  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(table.locator('tbody tr').first()).toHaveCSS('display', 'table-row');
  await expect(table.locator('tbody td').first()).toHaveCSS('display', 'table-cell');
});
