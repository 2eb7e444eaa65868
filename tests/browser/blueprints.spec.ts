import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const PLAN = '/blueprints/complaints-in-one-queue/';
const ALL = readdirSync('content/blueprints')
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => `/blueprints/${file.replace('.mdx', '')}/`);

/** Pages of a PDF, from its own page objects. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.describe('/blueprints/', () => {
  test('names every plan with its owner, and leads to it', async ({ page }) => {
    await page.goto('/blueprints/');
    const plans = page.locator('.plan-list > li');
    expect(ALL.length).toBeGreaterThan(0);
    await expect(plans).toHaveCount(ALL.length);
    for (const address of ALL) await expect(plans.locator(`> a[href="${address}"]`)).toHaveCount(1);
    await expect(plans.filter({ hasText: 'in the queue that Delhi has' })).toContainText(
      'Secretary, Information Technology Department',
    );
  });

  test('draws every action as a bar, and says in words what the bar shows', async ({ page }) => {
    await page.goto('/blueprints/');
    const rows = page.locator('.timeline li');
    expect(await rows.count()).toBeGreaterThan(ALL.length);
    await expect(page.locator('.timeline rect')).toHaveCount(await rows.count());
    for (const words of await rows.locator('> .count').allTextContents()) {
      expect(words.trim()).toMatch(/^months? \d+( to \d+)?(; waits for [\d, ]+)?$/);
    }
    await rows.first().getByRole('link').click();
    await expect(page.locator('.actions > :target')).toBeVisible();
  });

  test('says plainly that nothing is on record of what became of the plans', async ({ page }) => {
    await page.goto('/blueprints/');
    const ledger = page.locator('section', { has: page.locator('#ledger') });
    await expect(ledger).toContainText(
      'Nothing is on record: no source here shows that any of these actions was begun, or that it was not.',
    );
    await expect(ledger).not.toContainText('Overdue');
  });
});

test.describe('a plan', () => {
  for (const address of ALL) {
    test(`${address} says of each action what it stands on`, async ({ page }) => {
      await page.goto(address);
      const actions = page.locator('.actions > li');
      expect(await actions.count()).toBeGreaterThan(0);
      for (const basis of await actions.locator('.basis-of').allTextContents()) {
        expect(basis).toMatch(/Stands on:\s+\[\d+\]|Judgement:/);
      }
    });
  }

  test('leads from a number to the claim as it was and as it is', async ({ page }) => {
    await page.goto(PLAN);
    const number = page.locator('.actions .basis-of a').first();
    const name = (await number.textContent()) ?? '';
    await number.click();
    await expect(page).toHaveURL(new RegExp(`${PLAN}evidence/#n${name.replace(/\D/g, '')}$`));
    await expect(page.locator('.notes > :target')).toContainText('Now: Stands');
  });

  test('holds each precondition against what is on record of Delhi, and says whom to ask', async ({
    page,
  }) => {
    await page.goto(PLAN);
    const fits = page.locator('.fits > li');
    expect(await fits.count()).toBeGreaterThan(0);
    for (const state of await fits.locator('.mark').allTextContents()) {
      expect(['Met', 'Planned', 'Not met', 'Not known']).toContain(state);
    }
    const open = fits.filter({ has: page.locator('.fit-not-known') }).first();
    const ask = open.getByText('To ask:').getByRole('link').first();
    await ask.click();
    await expect(page.locator('.gap:target')).toBeVisible();
  });

  test('is what a kit asks first', async ({ page }) => {
    await page.goto('/gaps/delhi-governance-through-whatsapp/');
    await expect(page.locator('#awaited')).toHaveText('Blueprints wait for these');
    await page.locator('#awaited + ul a[href^="#"]').first().click();
    await expect(page.locator('.gap:target')).toBeVisible();
    await page.locator('.gap:target a').first().click();
    await expect(page.locator('.gap:target')).toContainText(/The blueprint ".+" waits for this\./);
  });
});

test.describe('on paper', () => {
  for (const address of ALL) {
    test(`the brief of ${address} fits two pages`, async ({ page }) => {
      await page.goto(`${address}brief/`);
      expect(countPages(await page.pdf({ format: 'A4' }))).toBe(2);
    });
  }

  test('the document has contents, numbered actions, notes on the same paper, and lines to sign', async ({
    page,
  }) => {
    await page.goto(`${PLAN}document/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.masthead')).toBeHidden();
    const contents = page.locator('.document-contents a');
    expect(await contents.count()).toBeGreaterThan(10);
    for (const target of await contents.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    )) {
      await expect(page.locator(target ?? '')).toBeVisible();
    }
    const notes = await page
      .locator('.document .basis-of a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of new Set(notes)) await expect(page.locator(`.notes > ${note}`)).toHaveCount(1);
    await expect(page.locator('.approval thead')).toContainText('Signature');
    expect(await page.locator('.approval tbody tr').count()).toBeGreaterThan(1);
    await expect(page.locator('.approval')).toContainText(/Version \S+ of \d+ \w+ \d{4}/);
  });
});
