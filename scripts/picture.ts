// The social preview, public/preview.png: the top of the home page as it is built and served, 1200 × 630.
import { chromium } from '@playwright/test';
import { findChromium } from '../tests/browser/chromium.ts';

const [address] = process.argv.slice(2);
if (address === undefined) {
  console.error('Say where the site is served: npm run picture -- http://localhost:4321/');
  process.exit(1);
}

const browser = await chromium.launch(await findChromium());
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
await page.goto(address);
await page.screenshot({ path: 'public/preview.png' });
await browser.close();
