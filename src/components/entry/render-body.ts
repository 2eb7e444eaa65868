import { type Language, stringsFor } from '../../i18n/index.ts';
import type { BodyNode, ElementNode } from '../../mdx/body-node.ts';
import { DEEPEST, SAFE_ADDRESS } from '../../mdx/find-body-faults.ts';
import type { CitedClaim } from '../../queries/index.ts';

/** What a claim shows where it is cited. */
export type Citation = Pick<CitedClaim, 'answer' | 'date' | 'cell' | 'source' | 'standingLabel'>;

/** Makes the elements and texts: those of a browser, or in tests their HTML. */
export interface Builder<Drawn> {
  element(tag: string, attributes: Readonly<Record<string, string>>, children: readonly Drawn[]): Drawn;
  text(value: string): Drawn;
}

/** What a body is drawn with. */
export interface Drawing<Drawn> {
  /** By reference, as model/id. */
  citations: ReadonlyMap<string, Citation>;
  language: Language;
  build: Builder<Drawn>;
}

/**
 * Draws a body as src/components/Prose.astro does. A body with faults is drawn too, so that its author sees it grow:
 * what is refused stands there as words, a link that leads nowhere safe is none, a claim that is not held is its id.
 */
export function drawBody<Drawn>(tree: BodyNode, drawing: Drawing<Drawn>): Drawn[] {
  const definitions = new Map<string, string>();
  collectDefinitions(tree, definitions, 0);
  return drawChildren(tree, { ...drawing, definitions, depth: 0 });
}

/** Draws a body into a fragment of a document, from elements and texts alone. */
export function renderBody(
  tree: BodyNode,
  citations: ReadonlyMap<string, Citation>,
  document: Document,
  language: Language = 'en',
): DocumentFragment {
  const build: Builder<Node> = {
    element(tag, attributes, children) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(...children);
      return element;
    },
    text: (value) => document.createTextNode(value),
  };
  const fragment = document.createDocumentFragment();
  fragment.append(...drawBody(tree, { citations, language, build }));
  return fragment;
}

interface Inside<Drawn> extends Drawing<Drawn> {
  definitions: ReadonlyMap<string, string>;
  depth: number;
}

/** Wherever a definition stands it serves the whole text, and the first of a name counts. */
function collectDefinitions(node: BodyNode, definitions: Map<string, string>, depth: number): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, node.url);
  }
  if (!('children' in node) || depth > DEEPEST) return;
  for (const child of node.children) collectDefinitions(child, definitions, depth + 1);
}

function drawChildren<Drawn>(node: BodyNode, inside: Inside<Drawn>): Drawn[] {
  if (!('children' in node) || inside.depth > DEEPEST) return [];
  return node.children.flatMap((child) => drawNode(child, { ...inside, depth: inside.depth + 1 }));
}

const TAGS = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  listItem: 'li',
} as const;

function drawNode<Drawn>(node: BodyNode, inside: Inside<Drawn>): Drawn[] {
  const { build } = inside;
  const wrap = (tag: string, attributes: Readonly<Record<string, string>> = {}): Drawn[] => [
    build.element(tag, attributes, drawChildren(node, inside)),
  ];
  switch (node.type) {
    case 'text':
      return [build.text(node.value)];
    case 'inlineCode':
      return [build.element('code', {}, [build.text(node.value)])];
    case 'break':
      return [build.element('br', {}, [])];
    case 'thematicBreak':
      return [build.element('hr', {}, [])];
    case 'definition':
      return [];
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
    case 'listItem':
      return wrap(TAGS[node.type]);
    case 'heading':
      return wrap(node.depth === 2 ? 'h2' : 'h3');
    case 'list':
      return wrap(node.ordered === true ? 'ol' : 'ul');
    case 'link':
    case 'linkReference': {
      const address = node.type === 'link' ? node.url : inside.definitions.get(node.identifier);
      return address !== undefined && SAFE_ADDRESS.test(address)
        ? wrap('a', { href: address })
        : wrap('span');
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return drawComponent(node, inside);
    default:
      return 'value' in node ? [drawRefused(node.value, build)] : wrap('span');
  }
}

function drawComponent<Drawn>(node: ElementNode, inside: Inside<Drawn>): Drawn[] {
  const { build, citations, language } = inside;
  const attribute = (name: string): string => {
    const value = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
    return typeof value === 'string' ? value : '';
  };
  switch (node.name) {
    case 'Claim':
    case 'Cite': {
      const reference = attribute('of');
      const claim = citations.get(reference);
      if (claim === undefined) return [drawRefused(reference, build)];
      return node.name === 'Claim' ? drawClaim(claim, build) : [drawCite(claim, build)];
    }
    case 'Callout': {
      const kind = attribute('kind') === 'catch' ? 'catch' : 'note';
      const title = build.text(stringsFor(language).callouts[kind]);
      return [
        build.element('aside', { class: `callout callout-${kind}` }, [
          build.element('p', { class: 'callout-kind' }, [title]),
          ...drawChildren(node, inside),
        ]),
      ];
    }
    case 'Chart':
    case 'Compare': {
      const what = stringsFor(language).charts.inText[node.name === 'Chart' ? 'chart' : 'compare'];
      const words = what(attribute('attribute'), attribute('models').replaceAll(',', ', '));
      return [build.element('p', { class: 'callout callout-note' }, [build.text(words)])];
    }
    case 'Steps':
      return [build.element('div', { class: 'steps' }, drawChildren(node, inside))];
    default:
      return [build.element('span', {}, drawChildren(node, inside))];
  }
}

function drawRefused<Drawn>(words: string, build: Builder<Drawn>): Drawn {
  return build.element('code', { class: 'weak' }, [build.text(words)]);
}

/** As src/components/Claim.astro. */
function drawClaim<Drawn>(claim: Citation, build: Builder<Drawn>): Drawn[] {
  const { answer, cell, date, source } = claim;
  return [
    build.element('a', { class: 'figure', href: cell }, [build.text(answer)]),
    build.text(' '),
    build.element('span', { class: 'cite' }, [
      build.text(answer === date ? '(' : `(${date}, `),
      build.element('a', { href: source.href }, [build.text(source.publisher)]),
      ...drawStanding(claim, build),
      build.text(')'),
    ]),
  ];
}

/** As src/components/Cite.astro. */
function drawCite<Drawn>(claim: Citation, build: Builder<Drawn>): Drawn {
  return build.element('span', { class: 'cite' }, [
    build.text('['),
    build.element('a', { href: claim.cell }, [build.text(`${claim.source.publisher}, ${claim.date}`)]),
    ...drawStanding(claim, build),
    build.text(']'),
  ]);
}

function drawStanding<Drawn>({ standingLabel }: Citation, build: Builder<Drawn>): Drawn[] {
  if (standingLabel === undefined) return [];
  return [build.text(', '), build.element('strong', { class: 'weak' }, [build.text(standingLabel)])];
}
