import { expect, type Page, test } from '@playwright/test';

const tilesOf = (page: Page) =>
  page.getByRole('region', { name: 'Where models are on record' }).getByRole('listitem');

test('India stands as 36 tiles, each with its name in words', async ({ page }) => {
  await page.goto('/');
  const tiles = tilesOf(page);
  await expect(tiles).toHaveCount(36);
  await expect(tiles.filter({ hasText: 'Bihar' })).toHaveText(/^\s*BR\s+Bihar: no model on record\s*$/);
  await expect(page.getByRole('link', { name: /^OD 3 models: Odisha$/ })).toHaveAttribute(
    'href',
    '/models/#odisha',
  );
});

test('a tile with one model leads to it, and one with several to the list of its models', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'AP 1 model: Andhra Pradesh' }).click();
  await expect(page).toHaveURL('/models/andhra-pradesh-mana-mitra/');
  await page.goBack();
  await page.getByRole('link', { name: /^KA \d models: Karnataka$/ }).click();
  await expect(page).toHaveURL('/models/#karnataka');
  const place = page.locator('#karnataka');
  await expect(place).toBeInViewport();
  await expect(place.getByRole('link', { name: 'Civic complaints, Bengaluru' })).toBeVisible();
});

test('the same stands as a list by place, those of the Union and from abroad too', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'All models by place, those of the Union and abroad too' }).click();
  await expect(page).toHaveURL('/models/#places');
  const places = page.getByRole('region', { name: 'By place' });
  await expect(places.getByRole('term').first()).toHaveText(/^Delhi \d+$/);
  await expect(places.getByRole('link', { name: 'Boti, Buenos Aires' })).toBeVisible();
});

for (const width of [320, 390, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('no tile covers another, none is cut, all are of one size, and a finger can press them', async ({
      page,
    }) => {
      await page.goto('/');
      const tiles = await tilesOf(page).evaluateAll((items) =>
        items.map((item) => {
          const { x, y, width, height } = item.getBoundingClientRect();
          return { x, y, width, height, cut: item.scrollWidth > item.clientWidth + 1 };
        }),
      );
      expect(tiles).toHaveLength(36);
      expect(new Set(tiles.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(36);
      expect(new Set(tiles.map((tile) => `${Math.round(tile.width)} ${Math.round(tile.height)}`)).size).toBe(
        1,
      );
      for (const tile of tiles) {
        expect(Math.min(tile.width, tile.height)).toBeGreaterThanOrEqual(24);
        expect(tile.x).toBeGreaterThanOrEqual(0);
        expect(tile.x + tile.width).toBeLessThanOrEqual(width);
        expect(tile.cut).toBe(false);
      }
    });
  });

test('neighbours stand where the map has them: Ladakh in the north, Tamil Nadu in the south', async ({
  page,
}) => {
  await page.goto('/');
  const place = async (name: string) => {
    const box = await tilesOf(page).filter({ hasText: name }).boundingBox();
    if (box === null) throw new Error(`${name} is not to be seen.`);
    return box;
  };
  const [north, south] = [await place('Ladakh'), await place('Tamil Nadu')];
  const [west, east] = [await place('Gujarat'), await place('Manipur')];
  expect(north.y).toBeLessThan(south.y);
  expect(west.x).toBeLessThan(east.x);
  const [delhi, haryana] = [await place('Delhi'), await place('Haryana')];
  expect(delhi.y).toBe(haryana.y);
  expect(delhi.x - haryana.x).toBeLessThan(delhi.width * 1.1);
});
