// Usage: validate.ts [--json] [--root DIR]
import { parseArgs } from 'node:util';
import { findIssues } from '../src/checks/index.ts';
import { loadCorpus } from '../src/corpus/index.ts';
import { formatGitHub, formatJson, formatText } from '../src/issues/index.ts';
import { buildDate } from '../src/site/build-date.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } },
});
const corpus = loadCorpus(values.root);
const issues = findIssues({ corpus, today: buildDate() });

console.log(values.json ? formatJson(issues) : formatText(issues));
if (!values.json && process.env['GITHUB_ACTIONS'] === 'true') console.log(formatGitHub(issues));
process.exitCode = issues.some((issue) => issue.level === 'error') ? 1 : 0;
