// Usage: bench-compare.ts ADDRESS
// How long /compare/ takes to answer on a slow machine: 60 models, six of them chosen with every cell filled, a processor
// slowed four times. Prints the median time from a change of a control to the next painted frame, for each control.
import { chromium } from '@playwright/test';
import { findChromium } from '../tests/browser/chromium.ts';

const MODELS = 60;
const CHOSEN = 6;
const SLOWDOWN = 4;
const ROUNDS = 9;

const [address] = process.argv.slice(2);
if (address === undefined) {
  console.error('Say where the site is served: npm run bench:compare -- http://localhost:4321');
  process.exit(1);
}

const browser = await chromium.launch(await findChromium());
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const real = await (await fetch(new URL('/compare/known.json', address))).json();
const [cell] = Object.values(
  (await (await fetch(new URL(`/compare/models/${real.start[1]}.json`, address))).json()).cells,
);
const models = Array.from({ length: MODELS }, (_, index) => ({
  ...real.models[index % real.models.length],
  id: `model-${index}`,
  baseline: index === 0,
}));
await page.route('**/compare/known.json', (route) =>
  route.fulfill({ json: { ...real, models, start: models.slice(0, CHOSEN).map(({ id }) => id) } }),
);
await page.route('**/compare/models/*.json', (route) => {
  const id = /models\/(.*)\.json/.exec(route.request().url())?.[1];
  const cells = real.rows.map((row: { id: string }, index: number) => [
    row.id,
    { ...(cell as object), value: `${id}-${index % 3}` },
  ]);
  return route.fulfill({ json: { ...models[0], id, name: id, cells: Object.fromEntries(cells) } });
});
const chosen = models.slice(0, CHOSEN).map(({ id }) => id);
await page.goto(new URL(`/compare/?models=${chosen.join(',')}`, address).href);
await page.locator('#choose[data-ready]').waitFor();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

const times = await page.evaluate(async (rounds) => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const measure = async (change: () => void) => {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      change();
      await frame();
      taken.push(performance.now() - start);
    }
    return taken.sort((a, b) => a - b)[rounds >> 1] ?? 0;
  };
  const toggle = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.click();
  const type = () => {
    const input = document.querySelector<HTMLInputElement>('#find-row');
    if (input === null) return;
    input.value = input.value === '' ? 'service' : '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return {
    'only where they differ': await measure(toggle('input[name=differences]')),
    'also rows without any record': await measure(toggle('input[name=empty]')),
    'totals per lakh': await measure(toggle('input[name=perLakh]')),
    'one dimension': await measure(toggle('input[value=technology]')),
    'find a row': await measure(type),
  };
}, ROUNDS);
await browser.close();
console.log(
  `${MODELS} models, ${CHOSEN} chosen, ${real.rows.length} rows, processor ${SLOWDOWN} times slower; median of ${ROUNDS}:`,
);
console.table(
  Object.fromEntries(Object.entries(times).map(([what, time]) => [what, { ms: Math.round(time) }])),
);
