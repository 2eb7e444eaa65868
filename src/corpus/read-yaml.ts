import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

/** A YAML file as plain values, with the line of every key. */
export interface YamlFile {
  value: unknown;
  /** Lines by dotted path: "name.en", "3.choices.0.id". */
  lines: Record<string, number>;
  faults: YamlFault[];
}

interface YamlFault {
  line: number;
  message: string;
  fix: string;
}

type Document = ReturnType<typeof parseDocument>;

/** Parses YAML 1.2. A duplicate key, a tag, an anchor or an alias is a fault: records are plain values. */
export function readYaml(text: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const errors = keepFirstOfLine(
    [...document.errors, ...document.warnings],
    ({ pos }) => counter.linePos(pos[0]).line,
  );
  const faults = [
    ...findReferences(document, text, counter),
    ...errors.map((error) => explain(error, text, document, counter)),
  ];
  if (faults.length > 0) {
    return { value: undefined, lines: {}, faults: keepFirstOfLine(faults, ({ line }) => line) };
  }
  const lines: Record<string, number> = {};
  collectLines(document.contents, '', lines, counter);
  return { value: document.toJS(), lines, faults };
}

/** The parser stumbles again over what follows a fault: the first of a line is the one to mend. */
function keepFirstOfLine<T>(faults: readonly T[], lineOfFault: (fault: T) => number): T[] {
  const lines = faults.map(lineOfFault);
  return faults.filter((_, index) => !lines.slice(0, index).includes(lines[index] ?? 0));
}

function explain(error: YAMLError, text: string, document: Document, counter: LineCounter): YamlFault {
  const [start] = error.pos;
  const { line } = counter.linePos(start);
  const inBrackets = error.message.startsWith('Flow');
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        line,
        message: `The field "${text.slice(start).match(/^[^:\s]*/)?.[0]}" stands twice in one record.`,
        fix: 'Keep one of the two and delete the other.',
      };
    case 'TAB_AS_INDENT':
      return { line, message: 'The line begins with a tab.', fix: 'Use spaces: two for each level.' };
    case 'MULTIPLE_DOCS':
      return { line, message: 'The line --- divides the file in two.', fix: 'Delete the line.' };
    case 'BAD_DQ_ESCAPE':
      return {
        line,
        message: 'A single backslash stands in a text in double quotes.',
        fix: 'Write the backslash twice, or put the text in single quotes.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!/^.*:(\s|$)/.test(text.slice(start))) return { line: line + 1, ...WRONG_COLUMN };
      return {
        line,
        message: 'A second colon stands in a line, in a text without quotes.',
        fix: 'Put what follows the first colon in double quotes.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return { line, ...NO_COLON };
    case 'MISSING_CHAR':
      if (error.message.endsWith('quote')) {
        return { line: lineOfLast(isQuoted, document, counter, start) ?? line, ...OPEN_QUOTE };
      }
      return error.message.startsWith('Implicit')
        ? { line, ...NO_COLON }
        : { line: lineOfLast(isInBrackets, document, counter, start) ?? line, ...OPEN_BRACKET };
    case 'BAD_INDENT':
      return inBrackets
        ? { line: lineOfLast(isInBrackets, document, counter, start) ?? line, ...OPEN_BRACKET }
        : { line, ...WRONG_COLUMN };
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
      return { line, ...explainFirstLetter(text.slice(start, start + 1)) };
    default:
      if (error.message.startsWith('Block scalar')) {
        return { line, ...explainFirstLetter(text.slice(0, start).match(/[>|](?=[^>|]*$)/)?.[0] ?? '>') };
      }
      if (/["']\s*$/.test(text.slice(0, start))) {
        const opened = lineOfLast(isQuoted, document, counter, start) ?? line;
        if (opened < line) return { line: opened, ...OPEN_QUOTE };
        return {
          line,
          message: 'A quoted text ends before the end of the line.',
          fix: 'Put quotes around the whole text, and inside it write each double quote with a backslash in front: \\".',
        };
      }
      return {
        line,
        message: 'The line does not fit what stands above it.',
        fix: 'Check how far it is indented (two spaces for each level), and begin each record of a list with "- ".',
      };
  }
}

const WRONG_COLUMN = {
  message: 'The line does not begin in the same column as the lines it belongs with.',
  fix: 'Indent it as they are: two spaces for each level.',
};

const NO_COLON = {
  message: 'The line has no colon with a space behind it.',
  fix: 'Write the name of the field, a colon, a space and what it holds: place: delhi',
};

const OPEN_QUOTE = {
  message: 'A quote that is opened here is not closed where the text ends.',
  fix: 'Close it at the end of the text.',
};

const OPEN_BRACKET = {
  message: 'A bracket that is opened here is not closed, or the lines in it are not indented.',
  fix: 'Close it with ] or }, and begin each of its lines two spaces further in.',
};

function explainFirstLetter(letter: string): { message: string; fix: string } {
  return {
    message: `A text begins with ${letter}, which has a meaning of its own in YAML.`,
    fix: 'Put the whole text in double quotes.',
  };
}

const isQuoted = (node: Node) => isScalar(node) && node.type?.startsWith('QUOTE') === true;
const isInBrackets = (node: Node) => isCollection(node) && node.flow === true;

/** The parser stumbles where an open quote or bracket ends; what helps is the line on which it begins. */
function lineOfLast(
  isMeant: (node: Node) => boolean,
  document: Document,
  counter: LineCounter,
  before: number,
): number | undefined {
  let line: number | undefined;
  visit(document, {
    Value(_, node) {
      if (isMeant(node) && (node.range?.[0] ?? before) < before) line = lineOf(node, counter);
    },
  });
  return line;
}

/** Marks with & and *, which would repeat or drop a part of the text, and what is not a plain value. */
function findReferences(document: Document, text: string, counter: LineCounter): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (node: Node, letter: string) => {
    faults.push({ line: lineOf(node, counter), ...explainFirstLetter(letter) });
  };
  visit(document, {
    Alias(_, node) {
      refuse(node, '*');
    },
    Pair(_, { key }) {
      if (isMap(key) || isSeq(key)) refuse(key, text.slice(key.range?.[0], (key.range?.[0] ?? 0) + 1));
    },
    Value(_, node) {
      if (node.anchor !== undefined) refuse(node, '&');
      else if (node.tag !== undefined) refuse(node, '!');
    },
  });
  return faults;
}

function collectLines(
  node: Node | null | undefined,
  path: string,
  lines: Record<string, number>,
  counter: LineCounter,
): void {
  const join = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (isMap(node)) {
    for (const item of node.items) {
      if (!isPair(item)) continue;
      const { key, value } = item as Pair<Node, Node | null>;
      if (!isScalar(key)) continue;
      const name = join(String(key.value));
      lines[name] = lineOf(key, counter);
      collectLines(value, name, lines, counter);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      lines[join(index)] = lineOf(item as Node, counter);
      collectLines(item as Node, join(index), lines, counter);
    });
  }
}

function lineOf(node: Node, counter: LineCounter): number {
  return node.range ? counter.linePos(node.range[0]).line : 1;
}
