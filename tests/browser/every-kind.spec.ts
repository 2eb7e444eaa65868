import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS, SCRIPTED } from './page-kinds.ts';

const WIDTHS = [390, 1280];

/** Everything the browser complains of, and every request that leaves the site. */
function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The page for unknown addresses is itself a failed request: the browser says so, and rightly.
    const isOwn404 = message.text().includes('404 (Not Found)') && message.location().url === page.url();
    if (['error', 'warning'].includes(message.type()) && !isOwn404) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  return complaints;
}

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  for (const width of WIDTHS) {
    test.describe(`${kind} at ${width} px`, () => {
      test.use({ viewport: { width, height: 900 } });

      test('is accessible, quiet, of this host alone, and fits the screen', async ({ page, baseURL }) => {
        const complaints = watch(page, baseURL ?? '');
        await page.goto(address);
        await expect(page.locator('h1')).toHaveCount(1);
        expect(complaints).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, 'pixels by which the page is wider than the screen').toBe(0);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
      });
    });
  }

  test.describe(`${kind} in the dark`, () => {
    test.use({ colorScheme: 'dark' });

    test('keeps its contrast', async ({ page }) => {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    });
  });

  test.describe(`${kind} at 320 px with large text`, () => {
    test.use({ viewport: { width: 320, height: 800 } });

    test('scrolls only downwards', async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });

  test(`${kind} says all it has to say without JavaScript`, async ({ browser, page, baseURL }) => {
    await page.goto(address);
    const withScript = await page.locator('main').innerText();
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const plain = await context.newPage();
    await plain.goto(address);
    const heading = await plain.locator('h1').innerText();
    expect(heading.length).toBeGreaterThan(0);
    // A script may add to a page; what stands there without it is what these two pages' own tests read.
    if (!SCRIPTED.includes(kind)) expect(await plain.locator('main').innerText()).toBe(withScript);
    await context.close();
  });
}
