import type { Corpus } from '../corpus/index.ts';
import type { Issue } from '../issues/index.ts';

/** What a check knows besides the records. */
export interface CheckContext {
  corpus: Corpus;
  /** The build's date, yyyy-mm-dd: nothing recorded may lie after it. */
  today: string;
}

/** One rule that looks across records. One file a rule. */
export interface Check {
  /** Named for the truth it holds, kebab-case. */
  id: string;
  /** One sentence for people: what must be so. */
  description: string;
  run(context: CheckContext): Issue[];
}
