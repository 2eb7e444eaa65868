import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readBundle } from '../../src/entry/bundle.ts';
import { fillVisit, kept, open, save } from './entry-steps.ts';

test.describe('the entry page', () => {
  test('a visit becomes a bundle that holds source, claim and finding', async ({ page }) => {
    await open(page);
    await fillVisit(page);
    await page.getByRole('button', { name: 'Check it' }).click();
    await expect(page.locator('#report')).toHaveText('No faults. It can be saved and sent.');
    await expect(page.locator('#missed')).toContainText('Nothing that a machine can see.');
    const { name, text } = await save(page, 'Save the bundle');
    expect(name).toMatch(/^\d{4}-\d\d-\d\d-visit-note-how-complaints-reach-the\.bundle\.yaml$/);
    const { incoming, issues } = readBundle(name, text);
    expect(issues).toEqual([]);
    expect(incoming?.source?.id).toBe('visit-note-how-complaints-reach-the-departments-2026-11-24');
    expect(incoming?.claims.map(({ id, value }) => `${id}: ${value}`)).toEqual([
      'complaints-received-2026-11-24: 21000',
    ]);
    expect(incoming?.findings[0]?.id).toBe('count-what-comes-in-before-you');
    expect(incoming?.findings[0]?.mdx).toContain(
      '<Claim of="kerala-lsgd-waste-whatsapp/complaints-received-2026-11-24"/>',
    );
  });

  test('each fault stands beside its field, and the list of faults leads there', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'From desk research' }).click();
    await page.getByLabel('Title', { exact: true }).fill('A report');
    await page.getByRole('button', { name: 'Add a claim' }).click();
    const claim = page.getByRole('group', { name: 'Claim 1' });
    await claim.getByLabel('Of which model?').selectOption('odisha-ama-sathi');
    await claim.getByLabel('What was asked?').selectOption('services_available');
    await claim.getByLabel('What is the answer?').fill('2.7 lakh');
    await claim.getByLabel('Of what day does it speak?').fill('27/11/2025');
    await page.getByRole('button', { name: 'Check it' }).click();
    await expect(page.locator('#report')).toBeFocused();
    await expect(
      claim.getByText('"2.7 lakh" is not a number. Write the figure alone (270000).'),
    ).toBeVisible();
    await page
      .getByRole('link', {
        name: 'Claim 1, Of what day does it speak?: "27/11/2025" is not written as a date.',
      })
      .click();
    await expect(claim.getByLabel('Of what day does it speak?')).toBeFocused();
    await claim.getByLabel('Of what day does it speak?').fill('2025-11-27');
    await expect(claim.getByText('is not written as a date')).toBeHidden();
  });

  test('what is typed the Indian way is understood, and changed only when asked', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'From a visit' }).click();
    await page.getByLabel('Published on').fill('27/11/2025');
    await page.getByRole('button', { name: 'Add a claim' }).click();
    const claim = page.getByRole('group', { name: 'Claim 1' });
    await expect(claim.getByLabel('Of what day does it speak?')).toHaveValue('2025-11-27');
    await expect(page.getByLabel('Published on')).toHaveValue('27/11/2025');
    await expect(page.getByText('Understood as 27 November 2025.')).toBeVisible();
    await page.getByRole('button', { name: 'Write 2025-11-27' }).click();
    await expect(page.getByLabel('Published on')).toHaveValue('2025-11-27');
    await expect(page.getByText('Understood as')).toBeHidden();

    await claim.getByLabel('What was asked?').selectOption('services_available');
    await expect(claim.getByText('How many services can a citizen complete on WhatsApp today')).toBeVisible();
    await claim.getByLabel('What should a reader know?').fill('as shown on the dashboard');
    await claim.getByLabel('What is the answer?').fill('about 4.3 lakh');
    await claim.getByLabel('What is the answer?').blur();
    await claim.getByRole('button', { name: 'Write 430000, and "about" in the note' }).click();
    await expect(claim.getByLabel('What is the answer?')).toHaveValue('430000');
    await expect(claim.getByLabel('What should a reader know?')).toHaveValue(
      'about; as shown on the dashboard',
    );
    await claim.getByRole('button', { name: 'asked, not known' }).click();
    await expect(claim.getByLabel('What is the answer?')).toHaveValue('unknown');
  });

  test('a claim that is done folds to a line, and a fault in it opens it again', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'From desk research' }).click();
    await page.getByRole('button', { name: 'Add a claim' }).click();
    const first = page.getByRole('group', { name: 'Claim 1' });
    await first.getByLabel('Of which model?').selectOption('odisha-ama-sathi');
    await first.getByLabel('What was asked?').selectOption('services_available');
    await expect(first.getByText('On record now: Services available: 150 services')).toBeVisible();
    await first.getByLabel('What is the answer?').fill('430');
    await first.getByLabel('Of what day does it speak?').fill('2026-02-12');
    await page.getByRole('button', { name: 'Add a claim' }).click();
    await expect(first).toHaveText(/^\s*Claim 1\s*Services available: 430 services \(12 February 2026\)/);
    await expect(first.getByLabel('What is the answer?')).toBeHidden();
    await expect(page.getByRole('link', { name: '2. Claims (2)' })).toBeVisible();
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByRole('link', { name: 'Claim 1, How is it known?' }).click();
    await expect(first.getByLabel('How is it known?')).toBeFocused();
  });

  test('the basis of a claim follows from its source, as long as nobody chose one', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'From desk research' }).click();
    await page.getByLabel('What is it?').selectOption('interview');
    await page.getByRole('button', { name: 'Add a claim' }).click();
    await expect(page.getByLabel('How is it known?')).toHaveValue('official-statement');
    await page.getByLabel('How is it known?').selectOption('');
    await page.getByLabel('Who says so?').selectOption('src-hindustantimes-2025-09-20-waste');
    await expect(page.getByLabel('How is it known?')).toHaveValue('press');
  });

  test('claims are found by words and shown in words; those of the draft are offered first', async ({
    page,
  }) => {
    await open(page);
    await page.getByRole('button', { name: 'From desk research' }).click();
    await page.getByRole('button', { name: 'Add a finding' }).click();
    await page.getByRole('button', { name: 'Add a claim' }).click();
    await page.getByLabel('Of which model?').selectOption('odisha-ama-sathi');
    await page.getByLabel('What was asked?').selectOption('services_available');
    await page.getByLabel('Of what day does it speak?').fill('12/2/2026');
    const finding = page.getByRole('group', { name: 'Finding 1' });
    await finding.getByRole('button', { name: 'Services available: no answer yet' }).click();
    await page.getByLabel('What is the answer?').fill('430');
    await finding.getByLabel('On which claims does it stand?').fill('nothing of the kind');
    await expect(finding.getByText('None found. Try fewer words.')).toBeVisible();
    await finding.getByLabel('On which claims does it stand?').fill('ama sathi services available 150');
    await finding.getByLabel('On which claims does it stand?').press('Enter');
    await expect(finding.locator('[data-many$=".claims"] .chosen li')).toHaveText([
      /^Services available: 430 services/,
      /^Ama Sathi, Odisha. Services available: 150 services \(25 December 2025\)/,
    ]);
    await finding.getByRole('button', { name: /^Remove Ama Sathi, Odisha/ }).click();
    const { text } = await save(page, 'Save the bundle');
    const cited = text.match(/odisha-ama-sathi\/services-available-[\d-]+/g);
    expect(cited).toEqual(['odisha-ama-sathi/services-available-2026-02-12']);
  });

  test('the bar leaves what it leads to in sight, and a phone is never scrolled sideways', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await open(page);
    await fillVisit(page);
    for (const step of ['1. Source ✓', '2. Claims (1)', '3. Findings (1)', '4. Save']) {
      await page.getByRole('link', { name: step }).click();
      const id = new URL(page.url()).hash;
      const bar = page.locator('.form-state');
      await expect
        .poll(async () => {
          const [heading, above] = await Promise.all([page.locator(id).boundingBox(), bar.boundingBox()]);
          return heading !== null && above !== null && heading.y >= above.y + above.height - 1;
        })
        .toBe(true);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test('what a reader would miss is said before the file is sent', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'From desk research' }).click();
    await page.getByRole('button', { name: 'Add a finding' }).click();
    await page.getByLabel('What did not work?').fill('None');
    await page.getByLabel('The text').fill('Smt. Kamala Devi waited. There were 4,000 calls.');
    await page.getByRole('button', { name: 'Check it' }).click();
    await expect(page.locator('#missed').getByRole('listitem')).toHaveText([
      'Finding 1, What did not work?: No failure is told. Say what fell short, or that nothing was reported and who was asked.',
      'Finding 1, The text: No sentence cites a claim: a reader cannot check what the text says.',
      'Finding 1, The text: A paragraph gives a figure, and neither a date nor a citation: "Smt. Kamala Devi waited. There were 4,000 calls."',
      'Finding 1, The text: "Smt. Kamala Devi" looks like the name of a person. Name the office instead, unless it is a public office-holder speaking in public.',
    ]);
  });

  test('a corrected finding differs in the one field that was changed', async ({ page }) => {
    const before = readFileSync('content/findings/keep-a-door-without-a-smartphone.mdx', 'utf8');
    await open(page, '?finding=keep-a-door-without-a-smartphone');
    await page.getByLabel('What would Delhi need?').fill('A counter in every sub-division.');
    const { name, text } = await save(page, 'keep-a-door-without-a-smartphone.mdx');
    expect(name).toBe('keep-a-door-without-a-smartphone.mdx');
    const old = before.split('\n');
    expect(text.split('\n').filter((line, index) => line !== old[index])).toEqual([
      'for_delhi: "A counter in every sub-division."',
    ]);
    expect(text.split('\n')).toHaveLength(old.length);
  });

  test('a bundle that is opened again comes back as it was, remarks and all', async ({ page }) => {
    await open(page);
    await fillVisit(page);
    const { text } = await save(page, 'Save the bundle');
    const remarked = text
      .replace('claims:', '# Counted twice.\nclaims:')
      .replace('value: "21000"', 'value: "21000" # at noon');
    await page.getByRole('button', { name: 'All drafts' }).click();
    await page.getByLabel('Open a file: a bundle or a finding').setInputFiles({
      name: 'visit.bundle.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(remarked),
    });
    await expect(page.getByLabel('What is the answer?')).toHaveValue('21000');
    await page.getByLabel('What is the answer?').fill('21001');
    expect((await save(page, 'Save the bundle')).text).toBe(remarked.replace('"21000" #', '"21001" #'));
  });

  test('a file that is neither says so, and a broken bundle names its lines', async ({ page }) => {
    await open(page);
    const choose = (name: string, text: string) =>
      page
        .getByLabel('Open a file: a bundle or a finding')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await choose('notes.txt', 'Some notes');
    await expect(page.locator('#open-fault')).toHaveText(
      'notes.txt could not be opened. It is neither a bundle nor a finding.',
    );
    await choose('visit.bundle.yaml', 'format: on-record-bundle-1\nclaims:\n  - model: odisha-ama-sathi\n');
    await expect(page.locator('#open-fault')).toContainText('visit.bundle.yaml:3 "claims.id" is missing.');
  });

  test('several drafts are kept, listed with their date, and deleted only when asked', async ({ page }) => {
    await open(page);
    for (const title of ['The first', 'The second']) {
      await page.getByRole('button', { name: 'From desk research' }).click();
      await page.getByLabel('Title', { exact: true }).fill(title);
      await kept(page);
      await page.getByRole('button', { name: 'All drafts' }).click();
    }
    await page.reload();
    const drafts = page.locator('#draft-list li');
    await expect(drafts).toHaveText([/^The second changed \d+ \w+ \d{4}/, /^The first changed /]);
    await page.getByRole('button', { name: 'Delete: The first' }).click();
    await expect(page.getByText('Delete "The first" from this device?')).toBeVisible();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(drafts).toHaveCount(2);
    await page.getByRole('button', { name: 'Delete: The first' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(drafts).toHaveText([/^The second /]);
  });

  test('a device that keeps nothing says so at once, and the text can still be saved', async ({ page }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await open(page);
    await expect(
      page.getByRole('alert').filter({ hasText: 'This browser does not let the page keep' }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'From desk research' }).click();
    await page.getByLabel('Title', { exact: true }).fill('Kept nowhere');
    expect((await save(page, 'Save the bundle')).text).toContain('title: Kept nowhere');
  });

  test('a device that is full says so at once', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page);
    await page.getByRole('button', { name: 'From desk research' }).click();
    await page.getByLabel('Title', { exact: true }).fill('Too much');
    await expect(page.getByText('The device has no room left to keep what you type')).toBeVisible();
    expect((await save(page, 'Save the bundle')).text).toContain('title: Too much');
  });

  test('a draft that is open in one tab cannot be opened in another', async ({ page, context }) => {
    await open(page);
    await page.getByRole('button', { name: 'From desk research' }).click();
    await page.getByLabel('Title', { exact: true }).fill('One at a time');
    await kept(page);
    const second = await context.newPage();
    await open(second);
    await second.getByRole('button', { name: 'Open: One at a time' }).click();
    await expect(second.getByText('This draft is open in another tab or window.')).toBeVisible();
    await page.close();
    await second.getByRole('button', { name: 'Open: One at a time' }).click();
    await expect(second.getByLabel('Title', { exact: true })).toHaveValue('One at a time');
  });

  test('the preview shows the text as readers will see it', async ({ page }) => {
    await open(page, '?finding=keep-a-door-without-a-smartphone');
    await page.getByText('As readers will see it').click();
    const shown = page.locator('.preview .prose');
    const published = await page.context().newPage();
    await published.goto('/findings/keep-a-door-without-a-smartphone/');
    const html = await published.locator('article .prose').innerText();
    await expect.poll(() => shown.innerText()).toBe(html);
  });
});

test.describe('without a network', () => {
  test('the page opens, keeps what is typed and saves it', async ({ page, context }) => {
    await open(page);
    await expect(page.locator('#entry[data-offline=ready]')).toBeVisible();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText('No network. You can go on')).toBeVisible();
    await fillVisit(page);
    await kept(page);
    await page.reload();
    await expect(page.getByLabel('The text')).toHaveValue(/On the day of the visit the count stood here/);
    const { text } = await save(page, 'Save the bundle');
    expect(readBundle('visit', text).issues).toEqual([]);
  });
});
