import { addresses, HANDBOOK_PAGES } from './addresses.ts';
import type { Language } from './language.ts';
import { stringsFor } from './strings.ts';

/** A way to a page, in words. */
export interface Way {
  label: string;
  href: string;
}

/** The ways into what the site holds, in the order of the menu. */
export function contentWays(language: Language): Way[] {
  const { nav } = stringsFor(language);
  return [
    { label: nav.blueprints, href: addresses.blueprints },
    { label: nav.findings, href: addresses.findings },
    { label: nav.models, href: addresses.models },
    { label: nav.compare, href: addresses.compare },
    { label: nav.charts, href: addresses.charts },
    { label: nav.tours, href: addresses.tours },
    { label: nav.gaps, href: addresses.gaps },
    { label: nav.sources, href: addresses.sources },
  ];
}

/** The menu: what the site holds, then how to add to it and search. Sources, and what the site is, stand in the footer. */
export function menuWays(language: Language): Way[] {
  const { nav } = stringsFor(language);
  return [
    ...contentWays(language).filter(({ href }) => href !== addresses.sources),
    { label: nav.contribute, href: addresses.contribute },
    { label: nav.search, href: addresses.search },
  ];
}

/** The pages of the handbook, the way in first. */
export function handbookWays(language: Language): Way[] {
  const { handbook } = stringsFor(language);
  return [
    { label: handbook.start, href: addresses.contribute },
    ...HANDBOOK_PAGES.map((page) => ({ label: handbook.pages[page], href: addresses.handbook(page) })),
  ];
}
