// Usage: validate.ts [--json] [--root DIR]
import { parseArgs } from 'node:util';
import { findIssues } from '../src/checks/index.ts';
import { isRoot, loadCorpus } from '../src/corpus/index.ts';
import { finishInterrupted } from '../src/filing/write-files.ts';
import { formatGitHub, formatJson, formatText } from '../src/issues/index.ts';
import { buildDate } from '../src/site/build-date.ts';
import { attempt } from './attempt.ts';

process.exitCode = run();

function run(): number {
  const options = readOptions();
  const today = attempt(buildDate);
  if (options === undefined || today === undefined) return 2;
  if (!isRoot(options.root)) {
    console.error(
      `"${options.root}" is not a folder that holds content/ or data/: there is nothing to check.`,
    );
    return 1;
  }
  if (attempt(() => finishInterrupted(options.root)) === undefined) return 1;
  const issues = findIssues({ corpus: loadCorpus(options.root), today });
  console.log(options.json ? formatJson(issues) : formatText(issues));
  const isInGitHub = !options.json && process.env['GITHUB_ACTIONS'] === 'true';
  if (isInGitHub && issues.length > 0) console.log(formatGitHub(issues));
  return issues.some((issue) => issue.level === 'error') ? 1 : 0;
}

function readOptions(): { json: boolean; root: string } | undefined {
  const usage = 'Usage: npm run validate -- [--json] [--root DIR]';
  return attempt(
    () =>
      parseArgs({
        options: { json: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } },
      }).values,
    () => usage,
  );
}
