import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { ChartDocument } from '../../src/charts/chart-json.ts';

/** Pixels around a text that keep it clear of lines. */
const HALO = 4;

const PAGE = '/charts/services_available/';

test.describe('a page of charts without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1280]) {
    test(`shows bars and lines, and for each mark a row of the table, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(PAGE);
      const figures = page.locator('figure.chart');
      await expect(figures).toHaveCount(2);
      await expect(figures.locator('figcaption')).toHaveText([
        'Services available: by model',
        'Services available: over time',
      ]);
      for (const figure of await figures.all()) {
        const marks = await figure.locator('.chart-picture a').all();
        expect(marks.length).toBeGreaterThan(5);
        const sources = await Promise.all(marks.map((mark) => mark.getAttribute('href')));
        const links = figure.locator('.chart-table tbody tr td a');
        expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
          sources,
        );
        // Nothing that is drawn is cut off.
        const box = await figure.locator('.chart-svg').boundingBox();
        for (const text of await figure.locator('.chart-svg text').all()) {
          const own = await text.boundingBox();
          expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual(
            (box?.x ?? 0) + (box?.width ?? 0) + HALO,
          );
        }
      }
    });
  }

  test('says in one sentence what a picture shows, and warns before comparing', async ({ page }) => {
    await page.goto('/charts/complaints_received/');
    const bars = page.locator('figure.chart').first();
    await expect(bars.getByRole('img')).toHaveAccessibleName(
      /^Complaints received: by model: .*Waste-dumping reports, Kerala 12,265 complaints \(20 September 2025\)/,
    );
    await expect(bars).toContainText('1 January 2023 to 30 September 2024');
    await expect(bars).toContainText('These figures do not all count the same time');
    await expect(bars).toContainText('Some figures are more than 50 times as large as others.');
  });

  test('leads from a mark to the source of its claim', async ({ page }) => {
    await page.goto(PAGE);
    const mark = page.locator('figure.chart .chart-picture a').first();
    const address = await mark.getAttribute('href');
    await mark.locator('rect').click();
    await expect(page).toHaveURL(address ?? '');
  });

  test('has no words to copy as long as the site has no address, and says so', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('.chart-embed')).toContainText('none has been named yet');
    await expect(page.locator('.chart-embed textarea')).toHaveCount(0);
  });

  test('is found from the list, which says what is not drawn and why', async ({ page }) => {
    await page.goto('/charts/');
    const main = page.getByRole('main');
    await expect(main).toContainText('only plans on record; a plan is not drawn as a figure');
    await main.getByRole('link', { name: 'Services available', exact: true }).click();
    await expect(page).toHaveURL(PAGE);
  });

  test('stands in a finding, narrowed to the models that it names', async ({ page }) => {
    await page.goto('/findings/ask-what-one-service-is/');
    const figure = page.locator('.prose figure.chart');
    await expect(figure).toHaveAttribute('data-models', 'andhra-pradesh-mana-mitra');
    await expect(figure.locator('.chart-table tbody th').first()).toHaveText('Mana Mitra, Andhra Pradesh');
    await figure.getByRole('link', { name: 'Services available: over time' }).click();
    await expect(page).toHaveURL(PAGE);
  });

  test('is a small line beside the figures of one model', async ({ page }) => {
    await page.goto('/models/kerala-lsgd-waste-whatsapp/impact/');
    const line = page.locator('.full-cell:has(#complaints_received)').locator('.chart-line');
    await expect(line.getByRole('img')).toHaveAccessibleName(
      'Complaints received: over time: Waste-dumping reports, Kerala from 5,762 complaints (31 March 2025) to 12,265 complaints (20 September 2025), 3 figures.',
    );
    await expect(line.locator('svg a')).toHaveCount(3);
  });
});

test('figures, document and picture can be fetched', async ({ request }) => {
  const csv = await request.get('/charts/services_available.csv');
  expect(csv.headers()['content-type']).toContain('text/csv');
  const [header, ...rows] = (await csv.text()).trim().split('\r\n');
  expect(header).toMatch(/^\uFEFF?chart,panel,model,model_name,value,unit,/);
  const json = await request.get('/charts/services_available.json');
  const document = (await json.json()) as ChartDocument;
  const points = document.charts.flatMap(({ spec }) =>
    spec.panels.flatMap(({ series }) => series.flatMap((one) => one.points)),
  );
  expect(rows).toHaveLength(points.length);
  expect(document.page).toBe(PAGE);
  const picture = await request.get('/charts/services_available.png');
  expect(picture.headers()['content-type']).toBe('image/png');
});

test.describe('a frame on another site', () => {
  for (const [what, address, shows] of [
    ['shows a chart that is made for it', `${PAGE}embed/`, true],
    ['is refused any other page', PAGE, false],
  ] as const) {
    test(what, async ({ page, baseURL }) => {
      const other = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end(
          `<title>Elsewhere</title><iframe src="${baseURL}${address}" width="600" height="600"></iframe>`,
        );
      });
      await new Promise<void>((resolve) => other.listen(0, resolve));
      try {
        await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
        const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 });
        await expect(heading).toHaveCount(shows ? 1 : 0);
        if (!shows) return;
        await expect(heading).toHaveText('Services available');
        const back = page
          .frameLocator('iframe')
          .getByRole('link', { name: 'On Record: figures, sources and notes' });
        await back.click();
        await expect(page).toHaveURL(`${baseURL}${PAGE}`);
      } finally {
        other.close();
      }
    });
  }
});

test('on paper, picture and table stay whole', async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  const figure = page.locator('figure.chart').first();
  await expect(figure.locator('.chart-svg')).toBeVisible();
  await expect(figure.locator('.chart-table table')).toBeVisible();
  await expect(page.locator('.chart-embed')).toBeHidden();
});
