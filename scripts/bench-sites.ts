// The sites that bench.ts compares, each laid into an empty folder with the findings handed in.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse, stringify } from 'yaml';
import { loadCorpus } from '../src/corpus/index.ts';
import { copyProject, linkPackages } from './project-copy.ts';

type Lay = (root: string, findings: readonly string[]) => void;

export const SITES: Record<string, Lay> = {
  'plain @astrojs/mdx': layPlain,
  'this site, same pages': layPagesOfFindings,
  'this site, whole': layWhole,
};

function writeFindings(folder: string, findings: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, text] of findings.entries()) {
    writeFileSync(join(folder, `finding-${String(index).padStart(5, '0')}.mdx`), text);
  }
}

/** This project as it stands, with the findings beside its own. */
function layWhole(root: string, findings: readonly string[]): void {
  copyProject(root);
  writeFindings(join(root, 'content/findings'), findings);
}

/** This project with the findings alone, and of the records only what its own findings cite. */
function layCited(root: string, findings: readonly string[]): void {
  layWhole(root, []);
  const { claims, findings: own, models } = loadCorpus('.').entries;
  const cited = new Set(own.flatMap(({ value }) => [...(value.claims ?? []), ...(value.cites ?? [])]));
  const kept = claims.flatMap(({ value }) => (cited.has(`${value.model}/${value.id}`) ? [value] : []));
  const keptModels = new Set([
    ...kept.map(({ model }) => model),
    ...own.flatMap(({ value }) => value.models ?? []),
    ...models.flatMap(({ value }) => (value.baseline ? [value.id] : [])),
  ]);
  const keptSources = new Set(kept.map(({ source }) => source));

  for (const { value } of models) {
    if (!keptModels.has(value.id)) rmSync(join(root, `data/models/${value.id}.yaml`));
    const file = join(root, `data/claims/${value.id}.csv`);
    if (existsSync(file)) keepRows(file, ({ id }) => cited.has(`${value.id}/${id}`));
  }
  keepRows(join(root, 'data/sources.csv'), ({ id }) => keptSources.has(id));
  for (const rest of ['content', 'data/populations.csv', 'data/parameters.csv', 'data/rules.csv']) {
    rmSync(join(root, rest), { recursive: true });
  }
  writeFindings(join(root, 'content/findings'), findings);
  const site = join(root, 'data/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^featured:.*$/m, ''));
  keepAllowed(root);
}

/** The same, and of the pages only those of findings: as many pages as the plain site has. */
function layPagesOfFindings(root: string, findings: readonly string[]): void {
  layCited(root, findings);
  const pages = join(root, 'src/pages');
  const page = readFileSync(join(pages, 'findings/[finding].astro'));
  rmSync(pages, { recursive: true });
  mkdirSync(join(pages, 'findings'), { recursive: true });
  writeFileSync(join(pages, 'findings/[finding].astro'), page);
}

/** Cuts a table to the rows that are kept; without any, it goes. Links to rows that go are cleared. */
function keepRows(file: string, isKept: (row: Record<string, string | undefined>) => boolean): void {
  const rows = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true }).data;
  const kept = rows
    .filter(isKept)
    .map((row) => ('replaces' in row ? { ...row, replaces: '', disputes: '' } : row));
  if (kept.length === 0) rmSync(file);
  else writeFileSync(file, `${Papa.unparse(kept)}\n`);
}

/** An exception that no text needs any more would be a fault. */
function keepAllowed(root: string): void {
  const list = join(root, 'data/allowed.yaml');
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(data|content)\/.*\.(csv|yaml|mdx)$/.test(file) && !file.endsWith('allowed.yaml'))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  const allowed: { text: string }[] = parse(readFileSync(list, 'utf8'));
  writeFileSync(list, stringify(allowed.filter(({ text }) => texts.some((one) => one.includes(text)))));
}

/** The findings as Astro's own content collection, each compiled as a module. */
function layPlain(root: string, findings: readonly string[]): void {
  linkPackages(root);
  writeFindings(join(root, 'content'), findings);
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
}
