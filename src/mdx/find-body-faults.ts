import type { Shown } from '../schemas/finding.ts';
import type { BodyNode } from './body-node.ts';
import { checkComponent } from './check-component.ts';
import { OPEN_BRACKET, PROGRAM_WORD } from './explain-syntax.ts';
import type { BodyFault } from './parsed-body.ts';

/** What Markdown a body may hold. Whatever is not listed is refused. */
const PLAIN_NODES = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'linkReference',
  // Their table is refused as a whole.
  'tableRow',
  'tableCell',
]);

/**
 * Addresses a link may lead to: the web, and pages of this site. No backslash, which browsers read as a stroke
 * (/\example.org is another host), and no name before the host, which would look like one.
 */
export const SAFE_ADDRESS = /^(https?:\/\/[^\s\\/?#@]+([/?#][^\s\\]*)?|\/(?![/\\])[^\s\\]*|#[\w-]+)$/i;

/** Levels of the tree: lists in lists in quotations need a dozen, and a page is drawn by as many calls. */
export const DEEPEST = 30;

/** What a body says and cites. */
export interface BodyReport {
  faults: BodyFault[];
  /** Claims cited, as model/id, in order, each once, with the line that cites it first. */
  cites: Map<string, number>;
  /** What it draws or compares, in order, each with its line. */
  shows: (Shown & { line: number })[];
}

/** Holds a body's tree against what authors may write. */
export function findBodyFaults(tree: BodyNode): BodyReport {
  const report: BodyReport = { faults: [], cites: new Map(), shows: [] };
  visit(tree, { depth: 0, isInLink: false }, report);
  return report;
}

type Fault = Pick<BodyFault, 'rule' | 'message' | 'fix'>;

/** What a node stands in. */
interface Surroundings {
  depth: number;
  isInLink: boolean;
}

function visit(node: BodyNode, around: Surroundings, report: BodyReport): void {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  if (around.depth > DEEPEST) {
    report.faults.push({ line, column, ...TOO_DEEP });
    return;
  }
  report.faults.push(...faultsOf(node, around, report).map((fault) => ({ line, column, ...fault })));
  if (!('children' in node)) return;
  const isInLink = around.isInLink || node.type === 'link' || node.type === 'linkReference';
  for (const child of node.children) {
    visit(child, { depth: around.depth + 1, isInLink }, report);
  }
}

const TOO_DEEP: Fault = {
  rule: 'body-plain',
  message: 'Too many lists, quotations or components stand inside one another here.',
  fix: 'Write it on the level of the text around it.',
};

function faultsOf(node: BodyNode, { isInLink }: Surroundings, report: BodyReport): Fault[] {
  if (PLAIN_NODES.has(node.type)) return [];
  switch (node.type) {
    case 'heading':
      return node.depth === 2 || node.depth === 3
        ? []
        : [
            {
              rule: 'body-plain',
              message:
                node.depth === 1
                  ? 'A heading of the first level stands here, and the page has its title already.'
                  : `A heading of level ${node.depth} stands here, deeper than a short text needs.`,
              fix: 'Begin the line with ## (or ### for a part of a part).',
            },
          ];
    case 'link':
    case 'definition':
      return SAFE_ADDRESS.test(node.url) ? [] : [explainAddress(node.url)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { faults, cites, shows } = checkComponent(node, isInLink);
      const line = node.position?.start.line ?? 1;
      if (cites !== undefined && !report.cites.has(cites)) {
        report.cites.set(cites, line);
      }
      if (shows !== undefined) report.shows.push({ ...shows, line });
      return faults.map((fault) => ({ rule: 'component-known', ...fault }));
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          rule: 'body-plain',
          message: 'Words in curly brackets would be run as a piece of program.',
          fix: OPEN_BRACKET.fix,
        },
      ];
    case 'mdxjsEsm':
      return [{ rule: 'body-plain', ...PROGRAM_WORD }];
    case 'html':
      return [{ rule: 'body-plain', message: 'HTML is not allowed here.', fix: 'Write it in Markdown.' }];
    case 'image':
    case 'imageReference':
      return [
        {
          rule: 'body-plain',
          message: 'A picture stands here, and pictures are not part of these texts.',
          fix: 'Say in words what it shows, and cite the source.',
        },
      ];
    case 'table':
      return [
        {
          rule: 'body-plain',
          message: 'A table stands here, and tables are not part of these texts.',
          fix: 'Write its figures as sentences or a list, each with the claim that it comes from.',
        },
      ];
    case 'code':
      return [
        {
          rule: 'body-plain',
          message: 'A block between lines of three backticks stands here.',
          fix: 'Write its words as a paragraph, or as a quotation with "> " before each line.',
        },
      ];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [
        {
          rule: 'body-plain',
          message: 'A footnote stands here, and footnotes are not part of these texts.',
          fix: 'Put its words into the sentence. A claim behind a sentence is cited with <Cite of="…"/>.',
        },
      ];
    default:
      return [
        {
          rule: 'body-plain',
          message: `This kind of Markdown (${node.type}) is not used here.`,
          fix: 'Write paragraphs, lists, quotations and headings.',
        },
      ];
  }
}

function explainAddress(url: string): Fault {
  if (/^mailto:/i.test(url)) {
    return {
      rule: 'link-safe',
      message: `The e-mail address "${url.slice('mailto:'.length)}" would be a link.`,
      fix: 'Name the office instead, and link to its page on the web.',
    };
  }
  if (/^https?:\/\/[^/?#]*@/i.test(url)) {
    return {
      rule: 'link-safe',
      message: `"${url}" leads to what stands behind the @, not to what it begins with.`,
      fix: 'Write the address as the browser shows it, without an @ before the first stroke.',
    };
  }
  return {
    rule: 'link-safe',
    message: `"${url}" is not an address to which a link may lead.`,
    fix: 'Write a whole web address with https:// in front, or a page of this site that begins with /.',
  };
}
