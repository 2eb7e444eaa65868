import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';

const COMPARE = '/compare/';
const DELHI = 'delhi-governance-through-whatsapp';
const ANDHRA = 'andhra-pradesh-mana-mitra';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(COMPARE + query);
  await expect(page.locator('#choose[data-ready]')).toBeVisible();
}

const columns = (page: Page) => page.locator('#chosen thead th:not(:first-child)');
const rows = (page: Page) => page.locator('#chosen tbody:not([hidden]) tr:not(.group, [hidden])');

test('it opens on Delhi and the three best answered models of its kind, and fetches no column for that', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await open(page);
  await expect(columns(page)).toHaveCount(4);
  await expect(columns(page).first()).toHaveText('Governance through WhatsApp, Delhi');
  await expect(columns(page).nth(1)).toHaveText('Mana Mitra, Andhra Pradesh');
  expect(fetched.filter((path) => path.startsWith('/compare/models/'))).toEqual([]);
});

test('what is chosen stands in the address, through reload, back, forward and a copied link', async ({
  page,
}) => {
  await open(page);
  await page.locator('#models-chosen').click();
  await page.getByLabel('MeeSeva on WhatsApp, Telangana').uncheck();
  await expect(columns(page)).toHaveCount(3);
  await page.getByText('Impact', { exact: true }).first().click();
  await page.getByLabel('Only where they differ').check();
  await expect(page).toHaveURL(/\?models=[\w,-]+&dimension=impact&differences=1$/);
  const address = page.url();
  const text = await page.locator('#chosen').innerText();
  await page.reload();
  await expect.poll(() => page.locator('#chosen').innerText()).toBe(text);
  await page.goBack();
  await expect(page.getByLabel('Only where they differ')).not.toBeChecked();
  await expect(page).toHaveURL(/dimension=impact$/);
  await page.goForward();
  await expect.poll(() => page.locator('#chosen').innerText()).toBe(text);
  const other = await page.context().newPage();
  await other.goto(address);
  await expect.poll(() => other.locator('#chosen').innerText()).toBe(text);
});

test('unknown ids in an address are said and passed over', async ({ page }) => {
  await open(page, `?models=${DELHI},atlantis,${ANDHRA}&dimension=colour`);
  await expect(columns(page)).toHaveCount(2);
  await expect(page.locator('#compare-status')).toHaveText(
    'Passed over, since there is no such thing here: atlantis, colour.',
  );
});

test('only where they differ: typed answers that differ, and those told in words, marked so', async ({
  page,
}) => {
  await open(page, `?models=${DELHI},${ANDHRA}&differences=1`);
  await expect(rows(page).first()).toBeVisible();
  const relations = await rows(page).evaluateAll((all) =>
    all.map((row) => row.getAttribute('data-relation')),
  );
  expect(new Set(relations)).toEqual(new Set(['differs', 'prose']));
  await expect(rows(page).filter({ hasText: 'told in words: read each' })).toHaveCount(
    relations.filter((one) => one === 'prose').length,
  );
});

test('a row is found by typing, and no row says so', async ({ page }) => {
  await open(page);
  await page.getByLabel('Find a row').fill('launched');
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/\?find=launched$/);
  await page.getByLabel('Find a row').fill('zzqq');
  await expect(page.locator('#compare-status')).toHaveText(
    'No row fits these choices. Take one of them back.',
  );
});

test('at least two models stay, and six are the most', async ({ page }) => {
  await open(page, `?models=${DELHI},${ANDHRA}`);
  await page.locator('#models-chosen').click();
  const delhi = page.getByLabel('Governance through WhatsApp, Delhi');
  await delhi.click();
  await expect(delhi).toBeChecked();
  await expect(page.locator('#compare-status')).toHaveText('Two models at least must stay.');
});

test('Delhi can be taken out', async ({ page }) => {
  await open(page);
  await page.locator('#models-chosen').click();
  await page.getByLabel('Governance through WhatsApp, Delhi').uncheck();
  await expect(columns(page).first()).toHaveText('Mana Mitra, Andhra Pradesh');
  await page.getByLabel('Governance through WhatsApp, Delhi').check();
  await expect(columns(page).first()).toHaveText('Governance through WhatsApp, Delhi');
});

test('totals are shown per lakh people, with the population, its year and its source', async ({ page }) => {
  await open(
    page,
    '?models=kerala-lsgd-waste-whatsapp,goa-traffic-sentinel&per=lakh&find=complaints received',
  );
  await expect(rows(page).first()).toContainText(/[\d.]+ per lakh people/);
  await expect(rows(page).first()).toContainText(/people, \d{4} \(/);
});

test('a cell opens all its claims, with sources and what to ask, by keyboard too', async ({ page }) => {
  await open(page, `?models=${DELHI},${ANDHRA}&find=services available`);
  const cell = rows(page).first().locator('td').nth(1).locator('a[data-attribute]');
  await cell.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('How many services can a citizen complete on WhatsApp today');
  await expect(dialog.locator('.claim').nth(5)).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Open as a page' })).toHaveAttribute(
    'href',
    new RegExp(`/models/${ANDHRA}/scope/#services_available$`),
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cell).toBeFocused();
});

test('the downloaded table is the table, cell by cell', async ({ page }) => {
  await open(page, `?models=${DELHI},${ANDHRA},odisha-ama-sathi&dimension=scope,impact&empty=1`);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download this table (CSV)' }).click();
  const text = readFileSync(await (await waiting).path(), 'utf8');
  const [header = [], ...lines] = Papa.parse<string[]>(text.replace('\uFEFF', '').trim()).data;
  const names = await columns(page).allInnerTexts();
  expect(names.map((name) => header.indexOf(name))).toEqual([3, 8, 13]);
  const table = await rows(page).evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => {
        const answer = cell.querySelector('a')?.textContent ?? '';
        const when = cell.querySelector('.when');
        return {
          answer,
          source: when?.querySelector('a')?.textContent ?? '',
          basis: when?.querySelector('.basis')?.textContent ?? '',
        };
      }),
    ),
  );
  expect(lines).toHaveLength(table.length);
  for (const [index, cells] of table.entries()) {
    const line = lines[index] ?? [];
    expect(line[1]).toBe(cells[0]?.answer);
    for (const [column, cell] of cells.slice(1).entries()) {
      const at = 3 + column * 5;
      // Prose is cut in the table and whole in the file; a spreadsheet must not take a figure for a formula.
      expect((line[at] ?? '').replace(/^'/, '')).toContain(cell.answer.replace(/ …$/, ''));
      expect(line[at + 2]).toBe(cell.basis);
      expect(line[at + 3]).toBe(cell.source);
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the table is touched, scrolled inside its frame, and its heads stay in view', async ({ page }) => {
    await open(page, `?models=${DELHI},${ANDHRA},odisha-ama-sathi`);
    const frame = page.locator('#chosen');
    await frame.evaluate((element) => element.scrollTo(300, 400));
    const [box, head, label] = await Promise.all([
      frame.boundingBox(),
      columns(page).nth(1).boundingBox(),
      page.locator('#chosen thead th').first().boundingBox(),
    ]);
    expect(Math.round((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3);
    expect(Math.round((label?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3);
    await rows(page).nth(3).locator('td').nth(1).locator('a[data-attribute]').tap();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test('without JavaScript the table stands there, and every dimension and model is linked', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(COMPARE);
  await expect(columns(page)).toHaveCount(4);
  expect(await rows(page).count()).toBeGreaterThan(50);
  await expect(page.getByRole('link', { name: 'Technology', exact: true })).toHaveAttribute(
    'href',
    '/compare/technology/',
  );
  await context.close();
});

test('on paper the heads stand on each sheet and the sources below', async ({ page }) => {
  await open(page, `?models=${DELHI},${ANDHRA}&dimension=technology`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#choose')).toBeHidden();
  await expect(page.locator('#chosen thead')).toHaveCSS('display', 'table-header-group');
  const footnotes = rows(page).locator('.footnote');
  await expect(footnotes.first()).toBeVisible();
  const numbers = await footnotes.allInnerTexts();
  const last = Math.max(...numbers.map(Number));
  await expect(page.locator('#footnotes li:not([hidden])')).toHaveCount(last);
});
