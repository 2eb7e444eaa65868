// First view of pages: the compressed bytes that a cold visit fetches, against the limits of the design.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';

/** Ten packets of 1,460 bytes: what a server sends before it waits for the first answer (RFC 6928). */
const TEXT_PAGE = 14_600;
const TABLE_PAGE = 45_000;

const PAGES: [address: string, limit: number][] = [
  ['/', TEXT_PAGE],
  ['/findings/', TEXT_PAGE],
  ['/findings/pay-reporters-in-cash/', TEXT_PAGE],
  ['/blueprints/', TEXT_PAGE],
  ['/blueprints/buy-and-leave/', TEXT_PAGE],
  ['/blueprints/consent-and-impersonation/means/', TEXT_PAGE],
  ['/blueprints/consent-and-impersonation/evidence/', TEXT_PAGE],
  ['/blueprints/consent-and-impersonation/brief/', TEXT_PAGE],
  ['/blueprints/consent-and-impersonation/document/', TABLE_PAGE],
  ['/models/', TEXT_PAGE],
  ['/models/andhra-pradesh-mana-mitra/', TEXT_PAGE],
  ['/models/andhra-pradesh-mana-mitra/scope/', TEXT_PAGE],
  ['/models/andhra-pradesh-mana-mitra/protocols/', TEXT_PAGE],
  ['/sources/', TEXT_PAGE],
  ['/sources/published/2025/', TEXT_PAGE],
  ['/sources/src-newsdrum-2025-01-30-launch/', TEXT_PAGE],
  ['/about/', TEXT_PAGE],
  ['/contribute/', TEXT_PAGE],
  ['/contribute/dictionary/', TEXT_PAGE],
  ['/contribute/dictionary/protocols/', TEXT_PAGE],
  ['/contribute/dictionary/blueprint/', TEXT_PAGE],
  ['/gaps/', TEXT_PAGE],
  ['/gaps/attributes/protocols/', TABLE_PAGE],
  ['/gaps/delhi-governance-through-whatsapp/', TEXT_PAGE],
  ['/gaps/odisha-ama-sathi/paper/', TABLE_PAGE],
  ['/charts/', TEXT_PAGE],
  ['/charts/services_available/', TABLE_PAGE],
  ['/charts/services_available/embed/', TABLE_PAGE],
  ['/findings/ask-what-one-service-is/', TEXT_PAGE],
  ['/compare/', TABLE_PAGE],
  ['/compare/protocols/', TABLE_PAGE],
  ['/compare/delhi/andhra-pradesh-mana-mitra/', TABLE_PAGE],
];

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Run: npm run build');
  process.exit(1);
}

const compressedSize = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const rows = PAGES.map(([address, limit]) => {
  const file = `dist${address}index.html`;
  const root = parse(readFileSync(file, 'utf8'));
  const assets = [
    ...root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href')),
    ...root.querySelectorAll('script[src]').map((script) => script.getAttribute('src')),
  ];
  const html = compressedSize(file);
  const rest = assets.reduce((sum, asset) => sum + compressedSize(`dist${asset}`), 0);
  return { address, html, 'CSS and script': rest, sum: html + rest, limit, fits: html + rest <= limit };
});

console.log('Bytes, gzip level 9:');
console.table(rows);
process.exitCode = rows.every(({ fits }) => fits) ? 0 : 1;
