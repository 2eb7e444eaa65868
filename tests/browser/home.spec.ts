import { expect, test } from '@playwright/test';

test.describe('the home page', () => {
  test('says what it is, for whom, and opens three doors: enter, compare, read', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveTitle('How Indian states govern over WhatsApp · On Record');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'How Indian states govern over WhatsApp',
    );
    await expect(page.getByText('For the officials of Delhi')).toBeVisible();
    const doors = page.getByRole('navigation', { name: 'Ways in' });
    for (const [name, address] of [
      ['Enter what you learnt', '/contribute/'],
      ['Compare with Delhi', '/compare/'],
      ['Read what was learnt', '/findings/'],
    ] as const) {
      await expect(doors.getByRole('link', { name })).toHaveAttribute('href', address);
    }
  });

  test('shows the doors and how much is known before anyone scrolls, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Read what was learnt' })).toBeInViewport();
    await expect(page.getByText(/^[\d,]+ of [\d,]+ answers are on record\.$/)).toBeInViewport();
  });

  test('the map of what is known says in words what it shows, and its shares lead to the dimensions', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(
      page.getByRole('img', { name: /^A grid of \d+ models by \d+ attributes: filled where/ }),
    ).toBeVisible();
    const known = page.getByRole('region', { name: 'How much is known' });
    await expect(known.getByRole('listitem').filter({ hasText: 'Cost' })).toHaveText(/Cost \d+\s%/);
    await expect(known.getByRole('link', { name: 'Cost' })).toHaveAttribute('href', '/compare/cost/');
  });
});
