import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { Construct, ConstructRecord, Extension, Point } from 'micromark-util-types';
import { findTooMuch } from './body-limits.ts';
import { explainSyntax, type Stop } from './explain-syntax.ts';
import { liftTags } from './lift-tags.ts';
import type { ParsedBody } from './parsed-body.ts';
import { placeAt } from './place-at.ts';
import { programLineSyntax, programLineTree } from './program-lines.ts';

/** What Markdown has and MDX has not. */
const NOT_IN_MDX = ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'];

/** Half of a letter that takes two: in a file, which is UTF-8, it cannot stand. */
const HALF_LETTER = /\p{Surrogate}/gu;

/**
 * Parses Markdown with components, as `parseBody` does, in a browser too, for which the other parser is too heavy.
 * Nothing in it runs.
 */
export function parseBodyInBrowser(body: string): ParsedBody {
  const fault = findTooMuch(body);
  if (fault !== undefined) return { fault };
  let opened: Point | undefined;
  const noteOpening = (point: Point) => {
    opened = point;
  };
  try {
    const tree = fromMarkdown(body.replace(HALF_LETTER, '\uFFFD'), {
      extensions: [
        { disable: { null: NOT_IN_MDX } },
        gfm(),
        watchOpenings(mdxJsx(), noteOpening),
        watchOpenings(mdxExpression(), noteOpening),
        programLineSyntax,
      ],
      mdastExtensions: [
        ...gfmFromMarkdown(),
        mdxJsxFromMarkdown(),
        mdxExpressionFromMarkdown(),
        programLineTree,
      ],
    });
    liftTags(tree);
    placeAddresses(tree, body);
    return { tree };
  } catch (error) {
    return { fault: { rule: 'body-readable', ...explainSyntax(readStop(error, opened), body) } };
  }
}

const OPENINGS = new Set(['mdxJsxFlowTag', 'mdxJsxTextTag', 'mdxFlowExpression', 'mdxTextExpression']);

/** The parser says where it stumbled; what is to be mended is the sign that opened what it was reading. */
function watchOpenings(syntax: Extension, note: (point: Point) => void): Extension {
  const watch = (constructs: ConstructRecord | undefined): ConstructRecord =>
    Object.fromEntries(
      Object.entries(constructs ?? {}).map(([code, construct]) => [code, watchOne(construct as Construct)]),
    );
  const watchOne = (construct: Construct): Construct => ({
    ...construct,
    tokenize(effects, ok, nok) {
      const enter: typeof effects.enter = (type, fields) => {
        if (OPENINGS.has(type)) note(this.now());
        return effects.enter(type, fields);
      };
      return construct.tokenize.call(this, { ...effects, enter }, ok, nok);
    },
  });
  return { flow: watch(syntax.flow), text: watch(syntax.text) };
}

function readStop(error: unknown, opened: Point | undefined): Stop | undefined {
  if (!(error instanceof Error) || !('reason' in error) || !('source' in error)) return undefined;
  const reason = String(error.reason);
  // The tree's builder pairs the tags, and names the place of the one that it means.
  if (error.source === 'mdast-util-mdx-jsx' && 'line' in error && 'column' in error) {
    return { reason, line: Number(error.line), column: Number(error.column) };
  }
  return opened === undefined ? undefined : { reason, line: opened.line, column: opened.column };
}

/** An address between brackets that make no link is found last, and comes without its place: the text has it. */
function placeAddresses(tree: Nodes, body: string): void {
  const waiting = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue;
    let from = node.position?.start.offset ?? 0;
    for (const child of node.children) {
      if (child.type === 'link' && child.position === undefined) {
        const [words] = child.children;
        const found = body.indexOf(words?.type === 'text' ? words.value : '', from);
        const offset = Math.max(found, from);
        child.position = {
          start: { ...placeAt(offset, body), offset },
          end: { ...placeAt(offset, body), offset },
        };
      }
      from = child.position?.end.offset ?? from;
      waiting.push(child);
    }
  }
}
