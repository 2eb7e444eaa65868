import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import type { ChartDocument } from '../../src/charts/chart-json.ts';
import type { ChartPoint } from '../../src/charts/chart-spec.ts';
import { formatFigure } from '../../src/i18n/format.ts';

const CHART = '/charts/services_available/';
const CHART_JS = /\/_astro\/drawing\./;

/** A chart as its page tells of it when its canvas is drawn. */
interface Drawn {
  form: string;
  /** By claim: the figure at its place in what Chart.js was given. */
  figures: Record<string, number>;
}

/** Keeps what pages tell of their canvases, before any of them can. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: Drawn[] = [];
    Object.assign(window, { told });
    document.addEventListener('chart-drawn', (event) => {
      const { spec, panels } = (event as CustomEvent).detail;
      const figures: Record<string, number> = {};
      for (const { config, claims } of panels) {
        for (const [set, { data }] of config.data.datasets.entries()) {
          for (const [index, { x, y }] of data.entries()) {
            figures[claims[set][index].claim] = spec.form === 'bars' ? x : y;
          }
        }
      }
      told.push({ form: spec.form, figures });
    });
  });
}

async function drawnOf(page: Page): Promise<Drawn[]> {
  return page.evaluate(() => (window as unknown as { told: Drawn[] }).told);
}

/** Brings a chart near the screen and waits for its canvas. */
async function draw(figure: Locator): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-drawn', '');
  await expect(figure.locator('canvas').first()).toBeVisible();
}

function bars(page: Page): Locator {
  return page.locator('figure[data-form=bars]');
}

async function lastFigures(page: Page, form = 'bars'): Promise<Record<string, number>> {
  const told = await drawnOf(page);
  return told.filter((one) => one.form === form).at(-1)?.figures ?? {};
}

async function modelsDrawn(page: Page): Promise<string[]> {
  const claims = Object.keys(await lastFigures(page));
  return [...new Set(claims.map((claim) => claim.split('/')[0] ?? ''))].sort();
}

test('Chart.js is fetched when a chart comes near the screen, not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.setViewportSize({ width: 800, height: 400 });
  await page.addInitScript(() => {
    // A page so long that the chart is far below.
    document.addEventListener('DOMContentLoaded', () => {
      const far = document.createElement('div');
      far.style.height = '3000px';
      document.querySelector('h1')?.before(far);
    });
  });
  await page.goto(CHART, { waitUntil: 'networkidle' });
  await expect(bars(page).getByRole('tab').first()).toBeAttached();
  expect(fetched.filter((url) => CHART_JS.test(url))).toEqual([]);
  expect(fetched.filter((url) => url.endsWith('.json'))).toEqual([]);
  await draw(bars(page));
  expect(fetched.filter((url) => CHART_JS.test(url))).toHaveLength(1);
});

test('canvas, table, CSV and JSON say the same figures, in every chart', async ({ page }) => {
  test.slow();
  await listen(page);
  await page.goto('/charts/');
  const links = await page
    .locator('main a[href^="/charts/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const pages = [...new Set(links)].filter((href) => /^\/charts\/[a-z_]+\/$/.test(href));
  expect(pages.length).toBeGreaterThan(10);
  let charts = 0;
  for (const address of pages) {
    const attribute = address.split('/')[2] ?? '';
    const source = (await (await page.request.get(`/charts/${attribute}.json`)).json()) as ChartDocument;
    const sheet = await (await page.request.get(`/charts/${attribute}.csv`)).text();
    const rows = Papa.parse<Record<string, string>>(sheet.replace('\uFEFF', ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
    await page.goto(address);
    for (const { spec } of source.charts) {
      const points: ChartPoint[] = spec.panels.flatMap(({ series }) => series.flatMap((one) => one.points));
      const figures = Object.fromEntries(points.map(({ claim, value }) => [claim, value]));
      expect(points.length, address).toBeGreaterThan(1);
      const figure = page.locator(`figure[data-form=${spec.form}]`);
      await draw(figure);
      expect(await lastFigures(page, spec.form), address).toEqual(figures);
      const ofForm = rows.filter(({ chart }) => chart === spec.form);
      expect(Object.fromEntries(ofForm.map(({ claim, value }) => [claim, Number(value)]))).toEqual(figures);
      await figure.getByRole('tab', { name: 'Table' }).click();
      const cells = await figure.locator('.chart-table tbody td:nth-child(2)').allTextContents();
      expect(cells).toHaveLength(points.length);
      for (const [index, { value }] of points.entries())
        expect(cells[index]).toContain(formatFigure(value, 'en'));
      await figure.getByRole('tab', { name: 'Chart' }).click();
      charts += 1;
    }
  }
  expect(charts).toBeGreaterThan(pages.length);
});

test('the canvas takes the place of the picture, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) (window as unknown as { moved: number }).moved += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(CHART);
  const picture = bars(page).locator('.chart-picture');
  await draw(bars(page));
  const [room, canvas] = [await picture.boundingBox(), await picture.locator('.chart-layer').boundingBox()];
  expect(canvas).toEqual(room);
  expect((await picture.locator('.chart-svg').boundingBox())?.height).toBe(room?.height);
  await expect(picture.locator('.chart-svg')).toBeHidden();
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.1);
});

test('when Chart.js cannot be loaded, the picture stays', async ({ page }) => {
  await page.route(CHART_JS, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => CHART_JS.test(request.url()));
  await page.goto(CHART);
  await failed;
  await expect(bars(page).locator('.chart-svg')).toBeVisible();
  await expect(bars(page).getByRole('button', { name: 'Save as picture (PNG)' })).toBeVisible();
  await bars(page).getByRole('button', { name: 'Save as picture (PNG)' }).click();
  await expect(bars(page).getByText('The picture could not be made. The table says the same.')).toBeVisible();
  await expect(bars(page).locator('canvas')).toHaveCount(0);
});

test('tabs by keyboard: arrows, Home and End', async ({ page }) => {
  await page.goto(CHART);
  const tab = (name: string) => bars(page).getByRole('tab', { name });
  await expect(tab('Chart')).toHaveAttribute('aria-selected', 'true');
  await expect(bars(page).locator('.chart-table')).toBeHidden();
  await tab('Chart').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Table')).toBeFocused();
  await expect(bars(page).getByRole('tabpanel', { name: 'Table' }).getByRole('table')).toBeVisible();
  await expect(bars(page).locator('.chart-picture')).toBeHidden();
  await page.keyboard.press('End');
  await expect(tab('Sources')).toBeFocused();
  await expect(bars(page).getByRole('tabpanel', { name: 'Sources' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Chart')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(tab('Chart')).toHaveAttribute('tabindex', '0');
  await expect(tab('Sources')).toHaveAttribute('tabindex', '-1');
});

test('a choice of models stays in the address, through reload, back and forward', async ({ page }) => {
  await listen(page);
  await page.goto(CHART);
  await draw(bars(page));
  const all = await modelsDrawn(page);
  expect(all.length).toBeGreaterThan(4);
  await bars(page).locator('summary', { hasText: 'Choose models' }).click();
  await bars(page).getByRole('checkbox', { name: 'Panchamitra, Karnataka' }).uncheck();
  const rest = all.filter((id) => id !== 'karnataka-panchamitra');
  await expect.poll(() => modelsDrawn(page)).toEqual(rest);
  expect(new URL(page.url()).searchParams.get('models')?.split(',')).toEqual(expect.arrayContaining(rest));
  await expect(bars(page).locator('.chart-table tr', { hasText: 'Panchamitra' })).toHaveAttribute(
    'hidden',
    '',
  );
  await expect(bars(page).locator('.chart-svg')).not.toContainText('Panchamitra');
  await page.reload();
  await expect.poll(() => modelsDrawn(page)).toEqual(rest);
  await page.goBack();
  await expect(page).toHaveURL(CHART);
  await expect.poll(() => modelsDrawn(page)).toEqual(all);
  await page.goForward();
  await expect.poll(() => modelsDrawn(page)).toEqual(rest);
  await bars(page).locator('summary', { hasText: 'Choose models' }).click();
  await bars(page).getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(CHART);
  await expect(bars(page).getByRole('checkbox', { name: 'Panchamitra, Karnataka' })).toBeChecked();
});

test('an address with two models draws these two; unknown ids are said and passed over', async ({ page }) => {
  await listen(page);
  await page.goto(`${CHART}?models=telangana-meeseva,atlantis,karnataka-panchamitra`);
  await draw(bars(page));
  expect(await modelsDrawn(page)).toEqual(['karnataka-panchamitra', 'telangana-meeseva']);
  await expect(bars(page).getByText('Not in these charts, and passed over: atlantis.')).toBeVisible();
  await expect(
    page
      .locator('figure[data-form=lines]')
      .getByText('None of the chosen models has a figure in this chart.'),
  ).toBeVisible();
});

test('warnings are those of the models that are shown', async ({ page }) => {
  const warnings = bars(page).locator('.chart-warnings');
  await page.goto(CHART);
  await draw(bars(page));
  await expect(warnings).toContainText('the oldest is of 14 January 2022, the newest of March 2026');
  await page.goto(`${CHART}?models=andhra-pradesh-mana-mitra,mumbai-mybmc-assist,karnataka-panchamitra`);
  await draw(bars(page));
  await expect(warnings).toContainText('the oldest is of 14 January 2022, the newest of March 2026');
  await page.goto(`${CHART}?models=andhra-pradesh-mana-mitra,karnataka-panchamitra`);
  await draw(bars(page));
  await expect(warnings).toContainText('the oldest is of March 2024, the newest of March 2026');
  await page.goto(`${CHART}?models=telangana-meeseva`);
  await draw(bars(page));
  await expect(warnings).toBeHidden();
});

test('a choice of none says so', async ({ page }) => {
  await page.goto(`${CHART}?models=`);
  await expect(bars(page).getByText('No model is chosen. Choose one, or show all.')).toBeVisible();
});

for (const attribute of ['services_available', 'complaints_received']) {
  test(`the picture of ${attribute} is saved under its name, with words burnt in, without a network`, async ({
    page,
    context,
  }) => {
    await page.goto(`/charts/${attribute}/`);
    await draw(bars(page));
    await context.setOffline(true);
    const saved = page.waitForEvent('download');
    await bars(page).getByRole('button', { name: 'Save as picture (PNG)' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`${attribute}.png`);
    const png = readFileSync(await download.path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2400);
    expect(png.readUInt32BE(20)).toBeGreaterThan(1200);
    const bands = await countColours(page, png);
    // Title above, bars in the middle, sources below: none of them is blank.
    expect(bands).toHaveLength(3);
    for (const colours of bands) expect(colours).toBeGreaterThan(8);
  });
}

/** How many colours there are in the upper, middle and lower third of a picture. */
async function countColours(page: Page, png: Buffer): Promise<number[]> {
  return page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      if (context === null) return [];
      context.drawImage(picture, 0, 0);
      const third = Math.floor(picture.height / 3);
      return [0, 1, 2].map((part) => {
        const { data } = context.getImageData(0, part * third, picture.width, third);
        return new Set(new Uint32Array(data.buffer)).size;
      });
    },
    [...png],
  );
}

test('the link that is copied keeps the choice', async ({ page }) => {
  // A clipboard of the test's own: not every browser grants its own to tests.
  await page.addInitScript(() => {
    const writeText = async (text: string) => Object.assign(window, { copied: text });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await page.goto(`${CHART}?models=telangana-meeseva,atlantis`);
  await draw(bars(page));
  await bars(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(bars(page).getByText('The link is copied. It keeps the choice of models.')).toBeVisible();
  const copied = new URL(await page.evaluate(() => (window as unknown as { copied: string }).copied));
  expect(copied.pathname + copied.search).toBe(`${CHART}?models=telangana-meeseva`);
});

test('by keyboard each figure is said with date, basis and source, and Enter opens the source', async ({
  page,
}) => {
  await page.goto(`${CHART}?models=telangana-meeseva`);
  await draw(bars(page));
  const canvas = bars(page).locator('canvas');
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect(bars(page).locator('.chart-layer [role=status]')).toHaveText(
    /^MeeSeva on WhatsApp, Telangana, 580 services, 18 November 2025, [a-z ]+, .+$/,
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\/.+\//);
});

test('a click on a bar opens its source; beside the bar nothing happens', async ({ page }) => {
  await page.goto(`${CHART}?models=telangana-meeseva`);
  await draw(bars(page));
  const box = await bars(page).locator('canvas').boundingBox();
  if (box === null) throw new Error('There is no canvas.');
  const before = page.url();
  await page.mouse.click(box.x + box.width - 4, box.y + 4);
  expect(page.url()).toBe(before);
  const bar = await barAt(bars(page).locator('canvas'));
  await page.mouse.click(box.x + bar.x, box.y + bar.y);
  await expect(page).toHaveURL(/\/sources\/.+\//);
});

test('a first touch shows what a bar says, a second opens its source', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 800 },
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto(`${CHART}?models=telangana-meeseva`);
  await draw(bars(page));
  const canvas = bars(page).locator('canvas');
  const position = await barAt(canvas);
  const before = page.url();
  await canvas.tap({ position });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(page.url()).toBe(before);
  await canvas.tap({ position });
  await expect(page).toHaveURL(/\/sources\/.+\//);
  await context.close();
});

/** A place within the bar of a canvas: the middle of what is painted in the bar's colour. */
async function barAt(canvas: Locator): Promise<{ x: number; y: number }> {
  return canvas.evaluate((node: HTMLCanvasElement) => {
    const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    probe.setAttribute('class', 'c-bar');
    node.closest('.chart-picture')?.querySelector('svg')?.append(probe);
    const [red, green, blue] = (getComputedStyle(probe).fill.match(/\d+/g) ?? []).map(Number);
    const { data } = node.getContext('2d')?.getImageData(0, 0, node.width, node.height) ?? { data: [] };
    const hits: [number, number][] = [];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255) {
        hits.push([(at / 4) % node.width, Math.floor(at / 4 / node.width)]);
      }
    }
    const [x, y] = hits[Math.floor(hits.length / 2)] ?? [0, 0];
    const ratio = node.width / node.clientWidth;
    return { x: x / ratio, y: y / ratio };
  });
}

test('in forced colours the picture stays, and Chart.js is not fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${CHART}?models=telangana-meeseva`);
  await expect(bars(page).locator('.chart-svg')).toContainText('MeeSeva');
  await expect(bars(page).locator('.chart-svg')).not.toContainText('Panchamitra');
  await expect(bars(page).locator('.chart-svg')).toBeVisible();
  expect(fetched.filter((url) => CHART_JS.test(url))).toEqual([]);
});

test('on paper the picture takes its place back, and all parts are there', async ({ page }) => {
  await page.goto(CHART);
  await draw(bars(page));
  await page.emulateMedia({ media: 'print' });
  await expect(bars(page).locator('.chart-svg')).toBeVisible();
  await expect(bars(page).locator('.chart-layer')).toBeHidden();
  await expect(bars(page).locator('.chart-table')).toBeVisible();
  await expect(bars(page).locator('.chart-sources')).toBeVisible();
});

test('without JavaScript picture, table and sources stand below each other', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(CHART);
  await expect(bars(page).locator('.chart-svg')).toBeVisible();
  await expect(bars(page).getByRole('table')).toBeVisible();
  await expect(bars(page).locator('.chart-sources a').first()).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await context.close();
});

test('a chart comes to life without a word in the console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(CHART);
  const figures = await page.locator('figure.chart').all();
  expect(figures.length).toBe(2);
  for (const figure of figures) await draw(figure);
  await page.emulateMedia({ colorScheme: 'dark' });
  await draw(bars(page));
  expect(said).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a live chart with its choice open has no accessibility fault, ${colorScheme}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ colorScheme, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(CHART);
    await draw(bars(page));
    await bars(page).locator('summary', { hasText: 'Choose models' }).click();
    const { violations } = await new AxeBuilder({ page }).include('figure[data-form=bars]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await context.close();
  });
}
