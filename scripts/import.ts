// Usage: import.ts FILE… [--dry-run] [--source ID] [--basis BASIS] [--tour ID] [--root DIR]
import { parseArgs } from 'node:util';
import { isRoot } from '../src/corpus/index.ts';
import { FilingError } from '../src/filing/filing-error.ts';
import { importFiles } from '../src/filing/import-files.ts';
import { BASES } from '../src/schemas/vocabulary.ts';
import { buildDate } from '../src/site/build-date.ts';
import { attempt } from './attempt.ts';

const USAGE = `Usage: npm run import -- FILE… [--dry-run] [--source ID] [--basis BASIS] [--tour ID] [--root DIR]

FILE      a bundle (.yaml), a finding (.mdx), a filled sheet or an export of the form (.csv); several are filed together
--dry-run shows what would be filed, and writes nothing
--source  for sheets: id of the source of every answer that names none
--basis   for sheets: how every answer is known that does not say so: ${BASES.join(', ')}
--tour    id of the tour that was made, whose visit note a bundle brings or --source names: the note is added to its sources
--root    folder that holds data/ and content/, if it is not this one`;

process.exitCode = run();

function run(): number {
  const asked = attempt(readOptions, () => USAGE);
  const today = attempt(buildDate);
  if (asked === undefined || today === undefined) return 2;
  if (!isRoot(asked.root)) {
    console.error(
      `"${asked.root}" is not a folder that holds content/ or data/: nothing can be filed there.`,
    );
    return 2;
  }
  const { files, ...options } = asked;
  try {
    const print = (paragraph: string) => console.log(`${paragraph}\n`);
    return importFiles(files, { ...options, today, print }) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof FilingError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      source: { type: 'string' },
      basis: { type: 'string' },
      tour: { type: 'string' },
      root: { type: 'string', default: '.' },
    },
  });
  const { source, tour, root } = values;
  const basis = BASES.find((one) => one === values.basis);
  const isBasis = values.basis === undefined || basis !== undefined;
  if (positionals.length === 0 || !isBasis) throw new Error(USAGE);
  return { files: positionals, root, dryRun: values['dry-run'], source, basis, tour };
}
