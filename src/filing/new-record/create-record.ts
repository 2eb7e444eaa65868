import { loadFiles, readCorpus } from '../../corpus/index.ts';
import { formatText } from '../../issues/index.ts';
import { findNewIssues } from '../find-new-issues.ts';
import { changesBetween } from '../prepare-filing.ts';
import { type FileChange, type Filing, fileChanges, finishInterrupted } from '../write-files.ts';
import { askAnswers, type Terminal } from './ask-answers.ts';
import { type AnswerFault, type Answers, Gathered } from './gather-answers.ts';
import { NEW_KINDS, type NewKind, type NewKindName } from './new-kinds.ts';

/** How a new record is made. */
export interface CreateOptions extends Filing {
  root: string;
  /** yyyy-mm-dd */
  today: string;
  /** What is answered already, by the question's path. */
  given: Answers;
  /** Whoever is asked for the rest; without anybody, what is missing is told. */
  terminal?: Terminal | undefined;
  print: (paragraph: string) => void;
}

/**
 * Makes a record of a kind from answers, holds it against every rule of the records, and writes it if it breaks none.
 * `unanswered`: nothing was written, since answers are missing or wrong by themselves; `refused`: since the records
 * would have a fault. Throws a FilingError when it could not be written.
 */
export async function createRecord(
  name: NewKindName,
  { root, today, given, terminal, print, ...filing }: CreateOptions,
): Promise<'written' | 'unanswered' | 'refused'> {
  const kind: NewKind = NEW_KINDS[name];
  finishInterrupted(root, filing);
  const gathered = new Gathered(kind, readCorpus(loadFiles(root)), today, given);
  if (terminal !== undefined) await askAnswers(kind.questions, gathered, terminal);
  const faults = gathered.settle();
  if (faults.length > 0) {
    print(formatFaults(faults));
    return 'unanswered';
  }
  // The records are read again: while a person answers, others may have written.
  const { changes, report, next } = fileChanges(root, () => prepare(kind, gathered, root, today), filing);
  if (report !== '') print(report);
  if (changes.length === 0) {
    print('Nothing was written.');
    if (terminal !== undefined)
      print(`To try again with these answers:\n${formatCommand(name, kind, gathered)}`);
    return 'refused';
  }
  print(`Written: ${changes.map(({ path }) => path).join(', ')}.\n${next}`);
  return 'written';
}

function prepare(
  kind: NewKind,
  gathered: Gathered,
  root: string,
  today: string,
): { changes: FileChange[]; report: string; next: string } {
  const present = loadFiles(root);
  const { files, issues: refusals, next } = kind.plan(gathered.fields(), present, today);
  const found = refusals.length > 0 ? refusals : findNewIssues(present, files, today);
  // Nothing can rest on a source before it is there.
  const issues = found.filter(({ rule }) => rule !== 'source-is-used');
  const report = issues.length === 0 ? '' : formatText(issues);
  if (issues.some(({ level }) => level === 'error')) return { changes: [], report, next };
  return { changes: changesBetween(present, files), report, next };
}

function formatFaults(faults: readonly AnswerFault[]): string {
  const missing = faults.filter(({ isMissing }) => isMissing);
  const wrong = faults.filter(({ isMissing }) => !isMissing);
  const width = Math.max(...missing.map(({ question }) => question.flag.length));
  return [
    ...wrong.map(({ question, message, fix }) => `--${question.flag}: ${message} ${fix}`),
    ...(missing.length === 0 ? [] : ['These are needed too:']),
    ...missing.map(({ question, message, fix }) => `  --${question.flag.padEnd(width)}  ${message} ${fix}`),
  ].join('\n');
}

/** The command that gives all answers at once, for a shell. */
function formatCommand(name: NewKindName, kind: NewKind, { answers }: Gathered): string {
  const options = kind.questions.flatMap(({ path, flag }) =>
    (answers.get(path) ?? []).map((text) => `--${flag} '${text.replaceAll("'", String.raw`'\''`)}'`),
  );
  return `npm run new -- ${name} ${options.join(' ')}`;
}
