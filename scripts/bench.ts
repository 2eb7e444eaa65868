// Usage: bench.ts [FINDINGS] [RUNS]
// Builds so many findings with this site and, in turn with it, the same texts as modules of plain @astrojs/mdx. Every
// build is cold. Each site is also built without those findings, so that what a finding adds can be told from what
// starting costs. Prints medians, and their ratios to plain.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITES } from './bench-sites.ts';

const [count = 1000, runs = 3] = process.argv.slice(2).map(Number);
const originals = readdirSync('content/findings').map((file) =>
  readFileSync(`content/findings/${file}`, 'utf8'),
);
// No two are the same, so that nobody saves work on copies.
const findings = Array.from(
  { length: count },
  (_, index) => `${originals[index % originals.length]}\nThis is text ${index}.\n`,
);

interface Figures {
  pages: number;
  /** By the clock. */
  seconds: number;
  /** Of all processors: what other programs on the machine disturb less than the clock. */
  work: number;
  /** The most memory that the building process held, in MB. */
  memory: number;
}

const REPORT = `data:text/javascript,process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log('REPORT', maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6);
})`;

/** Lays a site into a new folder and builds it there. */
function build(site: string, texts: readonly string[]): Figures {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  SITES[site]?.(root, texts);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', REPORT, 'node_modules/astro/bin/astro.mjs', 'build', '--force'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build of ${site} in ${root} failed.\n${stdout}\n${stderr}`);
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  rmSync(root, { recursive: true });
  const [, memory = 0, work = 0] = (/REPORT ([\d.]+) ([\d.]+)/.exec(stdout) ?? []).map(Number);
  return { pages: files.filter((file) => file.endsWith('.html')).length, seconds, work, memory };
}

function median(all: readonly Figures[]): Figures {
  const of = (key: keyof Figures) => all.map((one) => one[key]).sort((a, b) => a - b)[all.length >> 1] ?? 0;
  return { pages: of('pages'), seconds: of('seconds'), work: of('work'), memory: of('memory') };
}

const rounds = Array.from({ length: runs }, () =>
  Object.keys(SITES).map((site) => ({ site, start: build(site, []), full: build(site, findings) })),
);
const results = Object.keys(SITES).map((site) => {
  const ofSite = rounds.flat().filter((one) => one.site === site);
  const [start, full] = [median(ofSite.map((one) => one.start)), median(ofSite.map((one) => one.full))];
  const added = {
    seconds: full.seconds - start.seconds,
    work: full.work - start.work,
    memory: full.memory - start.memory,
  };
  return { site, start, full, added };
});
const [plain] = results;

console.log(`${count} findings, median of ${runs} cold builds in turn, ${availableParallelism()} cores.`);
for (const part of ['full', 'start', 'added'] as const) {
  console.log(
    {
      full: '\nWith the findings:',
      start: '\nWithout them:',
      added: '\nWhat they add (the difference of the two):',
    }[part],
  );
  console.table(
    results.map((one) => {
      const { seconds, work, memory } = one[part];
      const against = (key: 'seconds' | 'work' | 'memory') =>
        `${(one[part][key] / (plain?.[part][key] ?? 0)).toFixed(2)} ×`;
      return {
        site: one.site,
        pages: part === 'added' ? one.full.pages - one.start.pages : one[part].pages,
        seconds: seconds.toFixed(1),
        'of plain': against('seconds'),
        'CPU seconds': work.toFixed(1),
        'of plain ': against('work'),
        'peak MB': memory.toFixed(0),
        'of plain  ': against('memory'),
      };
    }),
  );
}
