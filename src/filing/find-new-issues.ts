import { findIssues } from '../checks/index.ts';
import { type RecordFile, readCorpus } from '../corpus/index.ts';
import { type Issue, issueAt } from '../issues/index.ts';
import type { FilingPlan } from './plan-filing.ts';

/**
 * The issues that the records would have after a change and do not have now. What was wrong before stays the business
 * of `validate`; a fault that only moved to another line is not new.
 */
export function findNewIssues(
  before: readonly RecordFile[],
  after: readonly RecordFile[],
  today: string,
): Issue[] {
  const known = new Map<string, number>();
  for (const issue of findIssues({ corpus: readCorpus(before), today })) {
    known.set(keyOf(issue), (known.get(keyOf(issue)) ?? 0) + 1);
  }
  return findIssues({ corpus: readCorpus(after), today }).filter((issue) => {
    const left = known.get(keyOf(issue)) ?? 0;
    known.set(keyOf(issue), left - 1);
    return left <= 0;
  });
}

function keyOf({ rule, level, file, field, message }: Issue): string {
  return JSON.stringify([rule, level, file, field, message]);
}

/**
 * An issue for each claim or source of a plan that would not be read back as it was filed: an open quote above it, or a
 * column that its file does not have, swallows it without a new fault.
 */
export function findSwallowed({ placed }: Pick<FilingPlan, 'placed'>, after: readonly RecordFile[]): Issue[] {
  const { entries } = readCorpus(after);
  const read = new Set(
    [...entries.claims, ...entries.sources, ...entries.findings]
      .filter(({ valid }) => valid)
      .map(({ spot }) => `${spot.file}:${spot.line}`),
  );
  return placed
    .filter(({ path, line }) => !read.has(`${path}:${line}`))
    .map(({ path, line }) =>
      issueAt({ file: path, line }, '', {
        rule: 'row-complete',
        message: `What would be added to ${path} could not be read there.`,
        fix: `Run npm run validate, and mend ${path} first.`,
      }),
    );
}
