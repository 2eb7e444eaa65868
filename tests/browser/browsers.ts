import { findChromium } from './chromium.ts';

const KNOWN = ['chromium', 'firefox', 'webkit'] as const;
type BrowserName = (typeof KNOWN)[number];

/**
 * A project for each browser that BROWSERS names, as in BROWSERS=firefox,webkit; Chromium alone when it names none.
 * Throws when it names one that Playwright does not have.
 */
export async function browserProjects(names: string | undefined) {
  const chosen = (names ?? '').split(',').filter(Boolean);
  return Promise.all((chosen.length === 0 ? ['chromium'] : chosen).map(projectOf));
}

async function projectOf(name: string) {
  const browserName = KNOWN.find((known): known is BrowserName => known === name);
  if (browserName === undefined)
    throw new Error(`BROWSERS names "${name}". Write ${KNOWN.join(', ')}, with commas between.`);
  // Only Chromium comes with npm; the others are where `playwright install` has put them.
  const launchOptions = browserName === 'chromium' ? await findChromium() : {};
  return { name, use: { browserName, launchOptions } };
}
