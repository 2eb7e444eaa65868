import { expect, test } from '@playwright/test';

test('a word leads to what it is about, and the question stays in the address', async ({ page }) => {
  await page.goto('/search/');
  await page.getByPlaceholder('Search').fill('waterlogging');
  const results = page.locator('.pagefind-ui__result-link');
  await expect(results.first()).toBeVisible();
  await expect(results.filter({ hasText: 'Waterlogging' }).first()).toBeVisible();
  await expect(page).toHaveURL('/search/?q=waterlogging');
  await page.reload();
  await expect(results.first()).toBeVisible();
});

test('a finding is found by a word of its body', async ({ page }) => {
  await page.goto('/search/?q=magistrate');
  const result = page.locator('.pagefind-ui__result', {
    has: page.locator('[href="/findings/pay-reporters-in-cash/"]'),
  });
  await expect(result).toContainText('magistrate');
});

test('results can be narrowed to one kind', async ({ page }) => {
  await page.goto('/search/?q=certificates');
  await expect(page.locator('.pagefind-ui__result-link').first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^Source/ }).check();
  const links = page.locator('.pagefind-ui__result-title .pagefind-ui__result-link');
  await expect
    .poll(async () =>
      (await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).every((href) =>
        href?.startsWith('/sources/'),
      ),
    )
    .toBe(true);
  expect(await links.count()).toBeGreaterThan(0);
});

test('a word that nobody wrote finds nothing, and says so', async ({ page }) => {
  await page.goto('/search/?q=zzqqxx');
  await expect(page.locator('.pagefind-ui__message')).toContainText(
    'Nothing was found for zzqqxx. Try fewer or shorter words',
  );
});

test('without its index the page leads to the lists', async ({ page }) => {
  await page.route('**/pagefind/pagefind-ui.js', (route) => route.abort());
  await page.goto('/search/');
  await expect(page.locator('#why')).toHaveText(
    'The search index could not be loaded. Begin from one of these lists:',
  );
  await page.locator('#lists').getByRole('link', { name: 'Findings' }).click();
  await expect(page).toHaveURL('/findings/');
});

test('without JavaScript the page leads to the lists', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/search/');
  await expect(page.locator('#why')).toHaveText(
    'Searching needs JavaScript. Without it, begin from one of these lists:',
  );
  await context.close();
});
