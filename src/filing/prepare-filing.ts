import type { RecordFile } from '../corpus/index.ts';
import type { Issue } from '../issues/index.ts';
import type { Brought } from './brought.ts';
import { findNewIssues, findSwallowed } from './find-new-issues.ts';
import { type FilingPlan, type Origin, planFiling } from './plan-filing.ts';
import type { FileChange } from './write-files.ts';

/** An issue at its place in a file that was brought in, and what there it speaks of; none for issues of other records. */
export interface PlacedIssue {
  issue: Issue;
  brought?: Brought;
  origin?: Origin;
}

/** What filing several files at once would do, and what stands against it. */
export interface Prepared {
  plans: { brought: Brought; plan: FilingPlan }[];
  /** The files that would change; they may be written only if there is no error among the issues. */
  changes: FileChange[];
  issues: PlacedIssue[];
}

/**
 * Files everything that was brought in, one file after the other, in the files of records that are there, and holds
 * what comes of it against every rule of the records. Only what the change itself brings is told. Writes nothing.
 * `begun` is what the records are once what goes before it in the same change was filed.
 */
export function prepareFiling(
  brought: readonly Brought[],
  present: readonly RecordFile[],
  today: string,
  begun = present,
): Prepared {
  let files = begun;
  const plans = brought.map((one) => {
    const plan = planFiling(one.incoming, files, today);
    files = plan.files;
    return { brought: one, plan };
  });
  const placed = plans.flatMap(({ brought, plan }) => plan.placed.map((place) => ({ ...place, brought })));
  const refused = plans.flatMap(({ brought, plan }) =>
    plan.refusals.map(({ origin, issue }) => placeIssue(issue, brought, origin)),
  );
  const found = findNewIssues(present, files, today);
  const isSound = refused.length === 0 && found.every(({ level }) => level !== 'error');
  const swallowed = isSound ? findSwallowed({ placed }, files) : [];
  const issues = [...found, ...swallowed].map((issue): PlacedIssue => {
    const place = placed.findLast(({ path, line, origin }) =>
      origin.kind === 'finding' ? path === issue.file : path === issue.file && line === issue.line,
    );
    return place === undefined ? { issue } : placeIssue(issue, place.brought, place.origin);
  });
  return { plans, changes: changesBetween(present, files), issues: [...refused, ...issues] };
}

function placeIssue(issue: Issue, brought: Brought, origin: Origin): PlacedIssue {
  return { issue: { ...issue, file: brought.file, ...brought.locate(origin, issue) }, brought, origin };
}

/** The files whose text differs. */
export function changesBetween(before: readonly RecordFile[], after: readonly RecordFile[]): FileChange[] {
  const old = new Map(before.map(({ path, text }) => [path, text]));
  return after.flatMap(({ path, text }) =>
    text === undefined || text === old.get(path) ? [] : [{ path, before: old.get(path), text }],
  );
}
