import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';

interface Document {
  address: string;
  ids: Set<string>;
  twice: string[];
  links: string[];
}

/** Every page of the built site with its ids and the addresses it leads to. */
function readSite(): Map<string, Document> {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return new Map(
    files.map((file) => {
      const address = `/${file.replace(/index\.html$/, '')}`;
      const root = parse(readFileSync(`dist/${file}`, 'utf8'));
      const ids = root.querySelectorAll('[id]').map((element) => element.id);
      const links = root
        .querySelectorAll('[href], [src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      return [address, { address, ids: new Set(ids), twice, links }];
    }),
  );
}

const site = readSite();

test('the site has a page for every kind of record', () => {
  const count = (start: string) => [...site.keys()].filter((address) => address.startsWith(start)).length;
  expect(count('/models/')).toBeGreaterThan(37);
  expect(count('/compare/delhi/')).toBeGreaterThan(37);
  expect(count('/compare/') - count('/compare/delhi/')).toBe(7);
  expect(count('/gaps/attributes/')).toBe(6);
  expect(count('/sources/')).toBeGreaterThan(370);
});

test('every link and fragment leads somewhere', () => {
  const broken: string[] = [];
  let followed = 0;
  for (const { address, links } of site.values()) {
    for (const link of links) {
      const target = new URL(link, `http://site${address}`);
      if (target.host !== 'site') continue;
      followed += 1;
      const page = site.get(target.pathname);
      const fragment = decodeURIComponent(target.hash.slice(1));
      if (page === undefined) {
        if (!existsSync(`dist${target.pathname}`) || target.pathname.endsWith('/'))
          broken.push(`${address} → ${link}`);
      } else if (fragment !== '' && !page.ids.has(fragment))
        broken.push(`${address} → ${link} (no such fragment)`);
    }
  }
  expect(followed).toBeGreaterThan(10_000);
  expect(broken).toEqual([]);
});

test('no id stands twice on a page', () => {
  const repeated = [...site.values()].filter(({ twice }) => twice.length > 0);
  expect(repeated.map(({ address, twice }) => `${address}: ${twice.join(', ')}`)).toEqual([]);
});

test('every page is reached from the home page by links', () => {
  const reached = new Set<string>(['/']);
  const queue = ['/'];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    for (const link of site.get(address)?.links ?? []) {
      const { host, pathname } = new URL(link, `http://site${address}`);
      if (host !== 'site' || reached.has(pathname) || !site.has(pathname)) continue;
      reached.add(pathname);
      queue.push(pathname);
    }
  }
  const apart = [...site.keys()].filter((address) => !reached.has(address) && address !== '/404.html');
  expect(apart).toEqual([]);
});

test('links to other hosts are https or http, and leave no way back to the opener', () => {
  const outward = [...site.values()].flatMap(({ links }) => links.filter((link) => /^[a-z]+:/.test(link)));
  expect(outward.length).toBeGreaterThan(300);
  expect(outward.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
});
