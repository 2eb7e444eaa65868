import { expect, test } from '@playwright/test';

test('from the home page three ways lead in, and each goes somewhere', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Enter what you learnt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Contribute' })).toBeVisible();
  const main = page.getByRole('main');
  for (const [way, link, address] of [
    ['1. Fill in the form', 'Open the form', '/contribute/visit/'],
    ['2. Fill a sheet', 'what to ask', '/gaps/'],
    ['3. Correct a mistake', 'how a state replies', '/contribute/host/'],
  ] as const) {
    await expect(main.getByRole('heading', { name: way })).toBeVisible();
    await expect(main.getByRole('link', { name: link })).toHaveAttribute('href', address);
  }
});

test('every page of the handbook leads to every other, and says which it is', async ({ page }) => {
  await page.goto('/contribute/');
  const handbook = page.getByRole('navigation', { name: 'Handbook' });
  const names = await handbook.getByRole('link').allInnerTexts();
  expect(names).toHaveLength(8);
  for (const name of names) {
    await handbook.getByRole('link', { name, exact: true }).click();
    await expect(handbook.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    expect(await handbook.getByRole('link').allInnerTexts()).toEqual(names);
  }
});

test('each basis stands beside a claim of that basis, which can be opened', async ({ page }) => {
  await page.goto('/contribute/basis/');
  const examples = page.locator('.example');
  await expect(examples).toHaveCount(5);
  for (const example of await examples.all()) {
    const heading = await example.evaluate((element) => {
      let before = element.previousElementSibling;
      while (before !== null && before.tagName !== 'H2') before = before.previousElementSibling;
      return before?.textContent?.toLowerCase();
    });
    await expect(example.locator('.basis')).toHaveText(heading ?? 'no heading');
    await expect(example.getByRole('link').first()).toHaveAttribute('href', /^\/models\/[^#]+#/);
  }
});

test('nobody is sent to a contact that does not exist', async ({ page }) => {
  await page.goto('/contribute/#send');
  await expect(page.getByRole('main')).toContainText(
    'No office has been named yet to which contributions and corrections can be sent.',
  );
});
