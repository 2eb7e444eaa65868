import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import type { ReadingFault } from '../issues/index.ts';
import { explainSyntax, OPEN_BRACKET, PROGRAM_WORD } from './explain-syntax.ts';

/** A fault in a body, with its place in the file. */
export interface BodyFault extends ReadingFault {
  line: number;
  column: number;
}

/** The tree of a body, or the first place at which it cannot be read. */
export type ParsedBody = { tree: MdastNode; fault?: never } | { tree?: never; fault: BodyFault };

/** Ten times the longest finding there is. The parser's time grows with the square of some bodies. */
const LONGEST_BODY = 50_000;

/**
 * The parser of programs breaks the whole run, past any catch, when some thousands of brackets or words are open at
 * once. So it never sees as many: a body in which a program may begin, and more than this follows, is refused unread.
 */
const MOST_AFTER_BRACKET = { letters: 4000, signs: 1000 };
const NESTING_SIGNS = /[([{<!~?=]/g;

/** Where a program may begin: a curly bracket without a backslash of its own, or the word. */
const PROGRAM = /(?<!\\)(?:\\\\)*\{|^(?:import|export)\b/m;

/** Parses Markdown with components. Nothing in it runs: the tree is data, and `findBodyFaults` says what it may hold. */
export function parseBody(body: string): ParsedBody {
  const fault = findTooMuch(body);
  if (fault !== undefined) return { fault };
  try {
    // A body has no front matter of its own: three hyphens on its first line are a rule, wherever it is read.
    return { tree: mdxToMdast(body, { features: { frontmatter: false } }) };
  } catch (error) {
    return {
      fault: {
        rule: 'body-readable',
        ...explainSyntax(error instanceof Error ? error.message : String(error), body),
      },
    };
  }
}

function findTooMuch(body: string): BodyFault | undefined {
  if (body.length > LONGEST_BODY) {
    return {
      rule: 'body-readable',
      ...placeOf(LONGEST_BODY, body),
      message: `The text is longer than ${LONGEST_BODY.toLocaleString('en')} letters; it goes beyond them here.`,
      fix: 'Shorten it, or divide it into two.',
    };
  }
  const program = PROGRAM.exec(body);
  if (program === null) return undefined;
  const rest = body.slice(program.index);
  const signs = rest.match(NESTING_SIGNS)?.length ?? 0;
  if (rest.length <= MOST_AFTER_BRACKET.letters && signs <= MOST_AFTER_BRACKET.signs) return undefined;
  return {
    rule: 'body-readable',
    ...placeOf(program.index, body),
    ...(program[0].endsWith('{') ? OPEN_BRACKET : PROGRAM_WORD),
  };
}

function placeOf(index: number, body: string): { line: number; column: number } {
  const lines = body.slice(0, index).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
