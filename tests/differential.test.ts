// Two parsers, one tree and one rule set: what the entry page shows of a body is what the build makes of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import * as attacks from '../src/mdx/attacks-for-tests.ts';
import { findTooMuch } from '../src/mdx/body-limits.ts';
import { type BodyNode, findBodyFaults, type ParsedBody, parseBody } from '../src/mdx/index.ts';
import { parseBodyInBrowser } from '../src/mdx/parse-in-browser.ts';
import { BODIES, JUMBLES } from './bodies-for-tests.ts';

const ROOT = join(import.meta.dirname, '..');
const SEED = 20261124;

/**
 * What a body comes to, as far as it matters to anyone: its tree without places, and what is said of it. Definitions
 * serve the whole text wherever they stand (the build takes them out of components), so they are a list of their own.
 */
function read(body: string, parse: (body: string) => ParsedBody) {
  const { tree, fault } = parse(body);
  if (tree === undefined) return { tree, definitions: [], faults: [fault], cites: [] };
  const { faults, cites } = findBodyFaults(tree);
  return { tree: simplify(tree), definitions: listDefinitions(tree), faults, cites: [...cites] };
}

function listDefinitions(node: BodyNode): string[] {
  if (node.type === 'definition') return [`${node.identifier}: ${node.url}`];
  return 'children' in node ? node.children.flatMap(listDefinitions) : [];
}

interface Simple {
  type: string;
  value?: unknown;
  children?: Simple[];
  [key: string]: unknown;
}

const KEPT = ['depth', 'ordered', 'start', 'checked', 'name', 'url', 'identifier', 'value', 'lang'];

/** A node with what is drawn or checked of it. Texts side by side are one text. */
function simplify(node: BodyNode): Simple {
  const kept = Object.entries(node).filter(([key, value]) => KEPT.includes(key) && value !== null);
  const simple: Simple = { type: node.type, ...Object.fromEntries(kept) };
  if ('attributes' in node) {
    simple['attributes'] = node.attributes.map((one) => {
      const value = typeof one.value === 'object' ? one.value?.value : one.value;
      return { type: one.type, name: 'name' in one ? one.name : undefined, value: value ?? null };
    });
  }
  if (!('children' in node)) return simple;
  simple.children = [];
  for (const child of node.children.filter(({ type }) => type !== 'definition').map(simplify)) {
    const last = simple.children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value = `${last.value}${child.value}`;
    else simple.children.push(child);
  }
  return simple;
}

function expectSame(body: string): void {
  expect(read(body, parseBodyInBrowser)).toEqual(read(body, parseBody));
}

function listBodies(folder: string): [string, string][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, folder, path), 'utf8');
      return [path, text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(\r?\n|$)/, '')];
    });
}

describe('every finding and tour', () => {
  const bodies = listBodies('content');
  test('there are some', () => {
    expect(bodies.length).toBeGreaterThan(20);
  });
  test.each(bodies)('%s', (_path, body) => {
    expectSame(body);
    expect(read(body, parseBodyInBrowser).faults).toEqual([]);
  });
});

describe('every body of the fixtures, refused files too', () => {
  const bodies = listBodies('tests/fixtures');
  test('there are some', () => {
    expect(bodies.length).toBeGreaterThan(50);
  });
  test.each(bodies)('%s', (_path, body) => {
    expectSame(body);
  });
});

describe('every attack', () => {
  const { SAFE_ADDRESSES, UNSAFE_ADDRESSES, TOO_MUCH, LONG_TEXTS, ...short } = attacks;
  test.each(Object.values(short).flat())('%s', (body) => {
    expectSame(body);
  });
  test.each([...SAFE_ADDRESSES, ...UNSAFE_ADDRESSES])('a link to "%s"', (address) => {
    expectSame(`See [x](${address}).`);
    expectSame(`See [x][y].\n\n[y]: ${address}`);
    expectSame(`See [x][y].\n\n> - [y]: ${address}`);
  });
  test.each([...TOO_MUCH, ...LONG_TEXTS])('%s', { timeout: 60_000 }, (_what, body) => {
    expectSame(body);
  });
});

interface Difference {
  why: string;
  /** Bodies that may show it. */
  where: RegExp;
  /** One that does. */
  example: string;
}

/** Where the two read differently, and nobody's finding is the worse for it. */
const DIFFERENCES: Difference[] = [
  {
    why: 'a bare address whose host begins with none of a-z and 0-9 is a link for the build alone',
    where: /(?:https?:\/\/|www\.)[^a-z0-9]/i,
    example: 'http://…',
  },
  {
    why: 'a bare address that holds an entity has its place for the build alone',
    where: /(?:https?:\/\/|www\.)\S*&|&[#\w]+;\S*(?:https?:\/\/|www\.|@)/i,
    example: '&lt;www.example.org&nbsp;',
  },
  {
    why: 'an e-mail address behind a letter outside a-z, within a bracket that is not closed, is refused in the browser alone',
    where: /\[[^\]]*[^\p{ASCII}][\w.+-]*@/u,
    example: '[अa@example.org',
  },
  {
    why: 'spaces behind the box of a task begin a new line in the browser alone',
    where: /\[[ xX]\][ \t]{2,}\n/,
    example: '- [ ]   \none',
  },
  {
    why: 'a footnote that is indented like code is a footnote in the browser alone',
    where: /(?: {3}|\t) *\[\^/,
    example: '    [^1]: one',
  },
  {
    why: 'a footnote that holds an empty list, which is refused in both, holds other things',
    where: /\[\^[^\]]*\]:[ \t]*(?:[-+*]|\d+[.)])[ \t]*$/m,
    example: 'one\n[^1]: 1) ',
  },
  {
    why: 'tags in the words of a picture, which is refused in both, are read in the browser alone',
    where: /!\[[^\]]*</,
    example: '![<b>](/x/)',
  },
  {
    why: 'the build passes over what a tab divides from a tag',
    where: />\t+</,
    example: '<Cite of="a/one"/>\t</Callout>',
  },
  {
    why: 'a "<" before spaces at the end of a line is text for the build alone',
    where: /<[ \t]+$/m,
    example: '## one<  ',
  },
  {
    why: 'a tag opened in a heading is closed in another by the build alone, and refused there in both',
    where: /^#+ .*<\w*>.*\n[\s\S]*<\//m,
    example: '## <>one\n\n## two</>',
  },
];

function isKnown(body: string): boolean {
  return DIFFERENCES.some(({ where }) => where.test(body));
}

describe('the differences that are known', () => {
  test.each(DIFFERENCES)('$why', ({ example, where }) => {
    expect(example).toMatch(where);
    expect(read(example, parseBodyInBrowser)).not.toEqual(read(example, parseBody));
  });
});

describe('bodies that were made up', () => {
  const made = (bodies: fc.Arbitrary<string>, numRuns: number) => fc.sample(bodies, { seed: SEED, numRuns });

  test('as people write them, with their slips', { timeout: 60_000 }, () => {
    const bodies = made(BODIES, 500);
    const compared = bodies.filter((body) => !isKnown(body));
    for (const body of compared) expectSame(body);
    expect(compared.length).toBeGreaterThan(400);
    // Some of them are right, or the test would be about faults alone.
    expect(compared.filter((body) => read(body, parseBody).faults.length === 0).length).toBeGreaterThan(50);
  });

  test('of signs at random', { timeout: 60_000 }, () => {
    const compared = made(JUMBLES, 1000).filter((body) => !isKnown(body));
    for (const body of compared) expectSame(body);
    expect(compared.length).toBeGreaterThan(800);
  });

  test('that the build cannot read, the browser refuses', { timeout: 60_000 }, () => {
    const refused = [...made(BODIES, 500), ...made(JUMBLES, 1000)].filter((body) => !canBuildRead(body));
    expect(refused.length).toBeGreaterThan(100);
    for (const body of refused) {
      expect(read(body, parseBodyInBrowser).faults, JSON.stringify(body)).not.toEqual([]);
    }
  });
});

/** Asks the fast parser itself. It must see no program, and no more than the limits allow. */
function canBuildRead(body: string): boolean {
  if (/\{|^(?:import|export)/m.test(body) || findTooMuch(body) !== undefined) return true;
  try {
    mdxToMdast(body, { features: { frontmatter: false } });
    return true;
  } catch {
    return false;
  }
}
