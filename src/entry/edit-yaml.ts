import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

type Plain = Record<string, unknown>;

/** A piece of the text, from one position up to another, and what stands there instead. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * Changes values inside YAML text and leaves every other byte as it is: comments, order, quotes, unknown keys.
 * `before` and `after` are plain values; what differs between them is changed in the text. A key that `before` does not
 * hold is never touched. The text must parse.
 */
export function editYaml(text: string, before: unknown, after: unknown): string {
  const { contents } = parseDocument(text);
  const splices: Splice[] = [];
  collect(contents, before, after, { text, splices });
  return splices
    .sort((a, b) => b.start - a.start)
    .reduce(
      (edited, { start, end, text: piece }) => edited.slice(0, start) + piece + edited.slice(end),
      text,
    );
}

interface Context {
  text: string;
  splices: Splice[];
}

function collect(node: unknown, before: unknown, after: unknown, context: Context): void {
  if (isSame(before, after)) return;
  if (isMap(node) && !node.flow && isPlain(before) && isPlain(after)) {
    collectOfMap(node, before, after, context);
  } else if (isSeq(node) && !node.flow && Array.isArray(before) && Array.isArray(after)) {
    collectOfList(node, before, after, context);
  } else if (isNode(node)) {
    const { start, end } = extentOf(node, context.text);
    context.splices.push({
      start,
      end,
      text: print(after, node, columnOf(start, context.text), context.text),
    });
  }
}

function collectOfMap(map: YAMLMap, before: Plain, after: Plain, context: Context): void {
  const pairs = map.items as Pair<Node, Node | null>[];
  const pairOf = (key: string) =>
    pairs.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === key);
  const added: string[] = [];
  for (const key of Object.keys({ ...before, ...after })) {
    const pair = pairOf(key);
    if (isSame(before[key], after[key])) continue;
    if (pair === undefined) added.push(key);
    else if (after[key] === undefined) context.splices.push(lineOf(pair, context.text));
    else if (pair.value === null || pair.value.range?.[0] === pair.value.range?.[1]) {
      const end = context.text.indexOf(':', pair.key.range?.[1] ?? 0) + 1;
      const column = columnOf(pair.key.range?.[0] ?? 0, context.text);
      context.splices.push({
        start: end,
        end,
        text: printPair(key, after[key], column, context.text).slice(key.length + 1),
      });
    } else collect(pair.value, before[key], after[key], context);
  }
  const last = pairs.at(-1);
  const given = added.filter((key) => after[key] !== undefined);
  if (given.length === 0 || last === undefined) return;
  const column = columnOf(pairs[0]?.key.range?.[0] ?? 0, context.text);
  const at = endOfPair(last, context.text);
  const lines = given.map(
    (key) => newline(context.text) + ' '.repeat(column) + printPair(key, after[key], column, context.text),
  );
  context.splices.push({ start: at, end: at, text: lines.join('') });
}

function collectOfList(list: YAMLSeq, before: unknown[], after: unknown[], context: Context): void {
  const items = list.items as Node[];
  const kept = Math.min(before.length, after.length);
  const dash = (item: Node) => context.text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1);
  const first = items[0];
  // An empty list has no line to begin from, and one that is emptied would leave a key without a value.
  if (first === undefined || after.length === 0 || items.length !== before.length) {
    const { start, end } = extentOf(list, context.text);
    context.splices.push({
      start,
      end,
      text: print(after, list, columnOf(start, context.text), context.text),
    });
    return;
  }
  if (after.length < before.length) {
    // What is gone from the middle would else change every line behind it.
    const gone = before.flatMap((item, index) => (after.some((other) => isSame(item, other)) ? [] : [index]));
    const left = before.filter((_, index) => !gone.includes(index));
    if (isSame(left, after)) {
      for (const index of gone) {
        const item = items[index] as Node;
        const start = context.text.lastIndexOf('\n', dash(item)) + 1;
        const end = context.text.indexOf('\n', extentOf(item, context.text).end) + 1 || context.text.length;
        context.splices.push({ start, end, text: '' });
      }
      return;
    }
    const { start, end } = extentOf(list, context.text);
    context.splices.push({
      start,
      end,
      text: print(after, list, columnOf(start, context.text), context.text),
    });
    return;
  }
  for (let index = 0; index < kept; index++) collect(items[index], before[index], after[index], context);
  if (after.length === kept) return;
  const column = columnOf(dash(first), context.text);
  const at = extentOf(items.at(-1) as Node, context.text).end;
  const text = after
    .slice(kept)
    .map((item) => {
      const lines = printLines([item], undefined).map((line) => ' '.repeat(column) + line);
      return newline(context.text) + lines.join(newline(context.text));
    })
    .join('');
  context.splices.push({ start: at, end: at, text });
}

/** The whole lines of a pair. */
function lineOf(pair: Pair<Node, Node | null>, text: string): Splice {
  const start = text.lastIndexOf('\n', pair.key.range?.[0] ?? 0) + 1;
  const next = text.indexOf('\n', endOfPair(pair, text));
  return { start, end: next === -1 ? text.length : next + 1, text: '' };
}

function endOfPair({ key, value }: Pair<Node, Node | null>, text: string): number {
  const range = value?.range;
  if (value === null || range === undefined || range === null || range[0] === range[1]) {
    return text.indexOf(':', key.range?.[1] ?? 0) + 1;
  }
  const { end } = extentOf(value, text);
  // A remark behind the value is part of its line.
  const rest = /^[ \t]*#[^\n\r]*/.exec(text.slice(end))?.[0] ?? '';
  return end + rest.length;
}

/** From where to where a value stands, without the blank lines and remarks behind it. */
function extentOf(node: Node, text: string): { start: number; end: number } {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    const start = isSeq(node)
      ? text.lastIndexOf('-', ((node.items[0] as Node | undefined)?.range?.[0] ?? 1) - 1)
      : (node.range?.[0] ?? 0);
    if (isNode(last)) return { start, end: extentOf(last, text).end };
    if (last !== undefined) return { start, end: endOfPair(last as Pair<Node, Node | null>, text) };
  }
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function printPair(key: string, value: unknown, column: number, text: string): string {
  return printLines({ [key]: value }, undefined).join(newline(text) + ' '.repeat(column));
}

/** A value in the style of the one that it takes the place of. */
function print(value: unknown, old: Node, column: number, text: string): string {
  const indent = newline(text) + ' '.repeat(column);
  if (Array.isArray(value) || isPlain(value)) return printLines(value, old).join(indent);
  // Behind a key the parser looks at the indent of the key, not of the value.
  const [first = '', ...rest] = printLines({ k: value }, old);
  const lineStart = text.lastIndexOf('\n', old.range?.[0] ?? 0) + 1;
  const outer = /^[ \t]*(?:- +)*/.exec(text.slice(lineStart))?.[0].length ?? 0;
  return [first.slice('k: '.length), ...rest].join(newline(text) + ' '.repeat(outer));
}

function printLines(value: unknown, old: Node | undefined): string[] {
  const document = new Document(value);
  const inner = isMap(document.contents) && isScalar(old) ? document.contents.items[0] : undefined;
  if (inner !== undefined && isScalar(old))
    inner.value = styled(old, isPlain(value) ? Object.values(value)[0] : value);
  if (isSeq(document.contents) && isSeq(old)) document.contents.flow = old.flow ?? false;
  return document
    .toString({
      lineWidth: 0,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
      flowCollectionPadding: false,
    })
    .replace(/\n$/, '')
    .split('\n');
}

function styled(old: Scalar, value: unknown): Scalar {
  const scalar = new Scalar(value);
  const isBlock = old.type === 'BLOCK_LITERAL' || old.type === 'BLOCK_FOLDED';
  if (typeof value !== 'string') return scalar;
  if (isBlock) scalar.type = isPlainBlock(value) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
  else if (old.type) scalar.type = old.type;
  return scalar;
}

/** Text that YAML keeps byte for byte without escapes: no other line ends, no space first, nothing invisible. */
export function isPlainBlock(text: string): boolean {
  return AS_IT_STANDS.test(text);
}

// Hindi joins and parts letters with two invisible ones.
const AS_IT_STANDS =
  /^(?!\s)(?:[^\p{C}\p{Zl}\p{Zp}]|[\u200c\u200d])+(?:\n+(?:[^\p{C}\p{Zl}\p{Zp}]|[\u200c\u200d])+)*\n?$/u;

function columnOf(position: number, text: string): number {
  return position - (text.lastIndexOf('\n', position - 1) + 1);
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
