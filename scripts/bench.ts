// Usage: bench.ts [FINDINGS]
// Builds so many findings with this site and, in the same run, the same texts as modules of plain @astrojs/mdx.
// Prints seconds and peak memory of both builds, and their ratios per page.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const count = Number(process.argv[2] ?? 1000);
const originals = readdirSync('content/findings').map((file) =>
  readFileSync(`content/findings/${file}`, 'utf8'),
);
const texts = Array.from({ length: count }, (_, index) => originals[index % originals.length] ?? '');
const name = (index: number) => `finding-${String(index).padStart(5, '0')}.mdx`;

const PARTS = ['astro.config.mjs', 'content', 'data', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Builds in `root` and gives seconds, peak memory of the building process in MB, and pages. */
function build(root: string): { seconds: number; megabytes: number; pages: number } {
  const report =
    "data:text/javascript,process.on('exit',()=>console.log('KB',process.resourceUsage().maxRSS))";
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', report, 'node_modules/astro/bin/astro.mjs', 'build', '--force'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build in ${root} failed.\n${stdout}\n${stderr}`);
  const megabytes = Math.max(
    ...[...stdout.matchAll(/KB (\d+)/g)].map(([, kilobytes]) => Number(kilobytes) / 1024),
  );
  const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
  return { seconds, megabytes, pages };
}

/** This project with generated findings beside its own. */
function laySite(): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-site-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  for (const [index, text] of texts.entries()) {
    writeFileSync(join(root, 'content/findings', name(index)), text);
  }
  return root;
}

/** The same texts as Astro's own content collection, each compiled as a module. */
function layPlain(): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-plain-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'content'));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write('package.json', '{ "type": "module" }');
  write(
    'astro.config.mjs',
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], markdown: { syntaxHighlight: 'prism' } };\n",
  );
  write(
    'src/content.config.ts',
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { findings: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content' }) }) };\n",
  );
  for (const component of ['Claim', 'Cite']) {
    write(`src/${component}.astro`, '---\nconst { of } = Astro.props;\n---\n<a href={of}>{of}</a>\n');
  }
  for (const component of ['Callout', 'Steps']) write(`src/${component}.astro`, '<div><slot /></div>\n');
  write(
    'src/pages/[id].astro',
    [
      '---',
      "import { getCollection, render } from 'astro:content';",
      "import Claim from '../Claim.astro';",
      "import Cite from '../Cite.astro';",
      "import Callout from '../Callout.astro';",
      "import Steps from '../Steps.astro';",
      'export async function getStaticPaths() {',
      "  return (await getCollection('findings')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));",
      '}',
      'const { entry } = Astro.props;',
      'const { Content } = await render(entry);',
      '---',
      '<html lang="en"><head><title>{entry.data.title}</title></head>',
      '<body><h1>{entry.data.title}</h1><Content components={{ Claim, Cite, Callout, Steps }} /></body></html>',
      '',
    ].join('\n'),
  );
  for (const [index, text] of texts.entries()) write(`content/${name(index)}`, text);
  return root;
}

const roots = { 'this site': laySite(), 'plain @astrojs/mdx': layPlain() };
const figures = Object.entries(roots).map(([what, root]) => ({ what, ...build(root) }));
for (const root of Object.values(roots)) rmSync(root, { recursive: true });

console.log(`${count} findings, and with this site all its other pages:`);
console.table(
  figures.map(({ what, seconds, megabytes, pages }) => ({
    what,
    pages,
    seconds: seconds.toFixed(1),
    'ms a page': ((1000 * seconds) / pages).toFixed(2),
    'peak MB': megabytes.toFixed(0),
  })),
);
const [site, plain] = figures;
if (site !== undefined && plain !== undefined) {
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  console.log(
    `Whole build: ${ratio(site.seconds, plain.seconds)} × the time, ${ratio(site.megabytes, plain.megabytes)} × the memory.`,
  );
  console.log(`A page: ${ratio(site.seconds / site.pages, plain.seconds / plain.pages)} × the time.`);
}
