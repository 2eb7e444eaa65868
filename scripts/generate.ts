// Usage: generate.ts [--check] [--root DIR]
import { parseArgs } from 'node:util';
import { findIssues } from '../src/checks/index.ts';
import { isRoot, loadCorpus, recordsOf } from '../src/corpus/index.ts';
import { deriveFiles, GENERATED } from '../src/entry/derived/index.ts';
import { findLagging, writeGenerated } from '../src/filing/generated-files.ts';
import { formatText } from '../src/issues/index.ts';
import { buildDate } from '../src/site/build-date.ts';

process.exitCode = run();

function run(): number {
  const options = readOptions();
  if (options === undefined) return 2;
  const { root, check } = options;
  if (!isRoot(root)) {
    console.error(
      `"${root}" is not a folder that holds content/ or data/: there is nothing to generate from.`,
    );
    return 1;
  }
  const corpus = loadCorpus(root);
  const errors = findIssues({ corpus, today: buildDate() }).filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    console.error(`${formatText(errors)}\n\nNothing was generated. Mend the records first.`);
    return 1;
  }
  const files = deriveFiles(recordsOf(corpus));
  if (check) {
    const lagging = findLagging(root, GENERATED, files);
    for (const path of lagging) console.error(`${path} is not what the records say. Run: npm run generate`);
    if (lagging.length === 0) console.log('Everything generated is what the records say.');
    return lagging.length === 0 ? 0 : 1;
  }
  const written = writeGenerated(root, GENERATED, files);
  for (const path of written) console.log(path);
  console.log(written.length === 0 ? 'Nothing had to be written.' : `${written.length} written.`);
  return 0;
}

function readOptions(): { check: boolean; root: string } | undefined {
  try {
    return parseArgs({
      options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } },
    }).values;
  } catch {
    console.error('Usage: npm run generate -- [--check] [--root DIR]');
    return undefined;
  }
}
