import { expect, test } from '@playwright/test';
import { SECURITY_POLICY } from '../../src/site/security-policy.ts';
import { PAGE_KINDS } from './page-kinds.ts';

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  test(`${kind} carries the Content-Security-Policy as header and as meta tag`, async ({ page }) => {
    const response = await page.goto(address);
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(meta).toHaveAttribute('content', SECURITY_POLICY);
    expect(response?.headers()['content-security-policy']).toBe(
      kind === 'chart to embed' ? SECURITY_POLICY : `${SECURITY_POLICY}; frame-ancestors 'none'`,
    );
    expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  });
}

test('the policy is what the design asks for', () => {
  expect(SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test('an inline script is refused', async ({ page }) => {
  await page.goto('/');
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('Content Security Policy'),
  );
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });
  await refused;
  await expect(page).not.toHaveTitle('taken over');
});

test('an unknown address is answered with 404 and ways on', async ({ page }) => {
  const response = await page.goto('/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await page.getByRole('main').getByRole('link', { name: 'Models' }).click();
  await expect(page).toHaveURL('/models/');
});
