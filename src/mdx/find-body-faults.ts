import type { MdastNode } from 'satteri';
import { suggestNearest } from '../issues/index.ts';
import { COMPONENTS, type Component, isComponentName } from './components.ts';
import type { BodyFault } from './parse.ts';

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
]);

/** Addresses a link may lead to: the web, and pages of this site. */
const SAFE_ADDRESS = /^(https?:\/\/[^\s]+|\/(?!\/)[^\s]*|#[\w-]+)$/;

/** What a body says and cites. */
export interface BodyReport {
  faults: BodyFault[];
  /** Claims cited, as model/id, in order, each once. */
  cites: string[];
}

/** Holds a body's tree against what authors may write. */
export function findBodyFaults(tree: MdastNode): BodyReport {
  const report: BodyReport = { faults: [], cites: [] };
  visit(tree, report);
  return { ...report, cites: [...new Set(report.cites)] };
}

type Fault = Pick<BodyFault, 'rule' | 'message' | 'fix'>;

function visit(node: MdastNode, report: BodyReport): void {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  report.faults.push(...faultsOf(node, report).map((fault) => ({ line, column, ...fault })));
  if ('children' in node) for (const child of node.children) visit(child as MdastNode, report);
}

function faultsOf(node: MdastNode, report: BodyReport): Fault[] {
  if (PLAIN_NODES.has(node.type)) return [];
  switch (node.type) {
    case 'heading':
      return node.depth === 2 || node.depth === 3
        ? []
        : [
            {
              rule: 'body-plain',
              message: `A heading of level ${node.depth} stands here; the page's title is its only one.`,
              fix: 'Begin the line with ## (or ### for a part of a part).',
            },
          ];
    case 'link':
    case 'definition':
      return SAFE_ADDRESS.test(node.url) ? [] : [explainAddress(node.url)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkComponent(node, report);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          rule: 'body-plain',
          message: 'Words in curly brackets would be run as a piece of program.',
          fix: 'Write \\{ for the bracket itself, or use round brackets.',
        },
      ];
    case 'mdxjsEsm':
      return [
        {
          rule: 'body-plain',
          message: 'A line that begins with "import" or "export" would be run as a piece of program.',
          fix: 'Delete it. If it is a sentence, put another word first.',
        },
      ];
    case 'html':
      return [{ rule: 'body-plain', message: 'HTML is not allowed here.', fix: 'Write it in Markdown.' }];
    case 'image':
    case 'imageReference':
      return [
        {
          rule: 'body-plain',
          message: 'Pictures cannot be part of a finding.',
          fix: 'Say in words what it shows, and cite the source.',
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
  return {
    rule: 'link-safe',
    message: `"${url}" is not an address to which a link may lead.`,
    fix: 'Write a whole web address with https:// in front, or a page of this site that begins with /.',
  };
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function checkComponent(node: Element, report: BodyReport): Fault[] {
  const name = node.name ?? '';
  const names = Object.keys(COMPONENTS);
  if (!isComponentName(name)) {
    return [
      {
        rule: 'component-known',
        message: name === '' ? 'An empty tag stands here.' : `There is no component <${name}>.`,
        fix: `${suggestNearest(name, names)}Write plain Markdown, or one of: ${names.join(', ')}.`,
      },
    ];
  }
  const component: Component = COMPONENTS[name];
  const faults: Fault[] = [];
  const values: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      values[attribute.name] = attribute.value;
    } else {
      faults.push({
        rule: 'component-known',
        message: `An attribute of <${name}> is not plain text in quotes.`,
        fix: `Write it like this: ${component.example}`,
      });
    }
  }
  if (faults.length > 0) return faults;
  const result = component.attributes.safeParse(values);
  if (!result.success) {
    return [
      {
        rule: 'component-known',
        message: `The attributes of <${name}> are not those that it takes.`,
        fix: `Write it like this: ${component.example}`,
      },
    ];
  }
  if (typeof values['of'] === 'string') report.cites.push(values['of']);
  return holdsWhatItMay(node, component)
    ? []
    : [
        {
          rule: 'component-known',
          message: `The component <${name}> may hold ${component.contents}, and holds something else.`,
          fix: `Write it like this: ${component.example}`,
        },
      ];
}

function holdsWhatItMay(node: Element, component: Component): boolean {
  const [only, ...others] = node.children;
  switch (component.contents) {
    case 'nothing':
      return only === undefined;
    case 'paragraphs':
      return only !== undefined;
    case 'a numbered list':
      return only?.type === 'list' && only.ordered === true && others.length === 0;
    default:
      return component.contents satisfies never;
  }
}
