import { mdxToMdast } from 'satteri';
import { findTooMuch } from './body-limits.ts';
import type { BodyNode } from './body-node.ts';
import { parseBodyInBrowser } from './parse-in-browser.ts';
import type { ParsedBody } from './parsed-body.ts';

/**
 * Where a program may begin. The fast parser reads programs too, and some of them break the whole run, past any catch:
 * thousands of open brackets, or a quote after "import" that a backslash follows. So it never sees one.
 */
const PROGRAM = /\{|^(?:import|export)/m;

/**
 * Parses Markdown with components. Nothing in it runs: the tree is data, and `findBodyFaults` says what it may hold.
 * The fast parser reads what is right. What it may not see, or stumbles over, the browser's parser reads or explains:
 * so an author is told the same in both places.
 */
export function parseBody(body: string): ParsedBody {
  const tree = PROGRAM.test(body) || findTooMuch(body) !== undefined ? undefined : parseFast(body);
  return tree === undefined ? parseBodyInBrowser(body) : { tree };
}

function parseFast(body: string): BodyNode | undefined {
  try {
    // A body has no front matter of its own: three hyphens on its first line are a rule, wherever it is read.
    // And Markdown has a sign for what cannot be one in place of a null byte.
    return mdxToMdast(body.replaceAll('\0', '\uFFFD'), { features: { frontmatter: false } });
  } catch {
    return undefined;
  }
}
