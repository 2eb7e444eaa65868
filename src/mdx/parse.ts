import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import type { ReadingFault } from '../issues/index.ts';

/** A fault in a body, with its place in the file. */
export interface BodyFault extends ReadingFault {
  line: number;
  column: number;
}

/** The tree of a body, or the first place at which it cannot be read. */
export type ParsedBody = { tree: MdastNode; fault?: never } | { tree?: never; fault: BodyFault };

/** Parses Markdown with components. Nothing in it runs: the tree is data, and `findBodyFaults` says what it may hold. */
export function parseBody(body: string): ParsedBody {
  try {
    return { tree: mdxToMdast(body) };
  } catch (error) {
    return { fault: explainSyntax(error instanceof Error ? error.message : String(error)) };
  }
}

/** Turns the parser's "line:column: reason" into an author's words. */
function explainSyntax(message: string): BodyFault {
  const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  return {
    rule: 'body-readable',
    line: Number(line),
    column: Number(column),
    ...explainReason(reason),
  };
}

function explainReason(reason: string): { message: string; fix: string } {
  if (reason.includes('brace') || reason.includes('expression')) {
    return {
      message: 'A curly bracket stands here, which would begin a piece of program.',
      fix: 'Write \\{ for the bracket itself, or use round brackets.',
    };
  }
  const open = /Expected a closing tag for `<(\w*)/.exec(reason)?.[1];
  if (open !== undefined) {
    return {
      message: `The component <${open}> is opened here and never closed.`,
      fix: `Write </${open}> behind what it holds, or end the tag with /> if it holds nothing.`,
    };
  }
  const closed = /closing tag `<\/(\w*)/.exec(reason)?.[1];
  if (closed !== undefined) {
    return {
      message: `The tag </${closed}> closes something that is not open.`,
      fix: `Delete it, or write <${closed}> where it begins.`,
    };
  }
  return {
    message: 'A "<" stands here that does not begin a component.',
    fix: 'Write "less than", or &lt; for the sign itself. A link is written [words](https://…).',
  };
}
