import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

/** A YAML file as plain values, with the line of every key. */
export interface YamlFile {
  value: unknown;
  /** Lines by dotted path: "name.en", "3.choices.0.id". */
  lines: Record<string, number>;
  faults: { line: number; message: string; fix: string }[];
}

/** Parses YAML 1.2. A duplicate key, a tag or an alias is a fault: records are plain values. */
export function readYaml(text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    line: lineCounter.linePos(error.pos[0]).line,
    ...explain(error.code, error.message),
  }));
  if (faults.length > 0) return { value: undefined, lines: {}, faults };
  const lines: Record<string, number> = {};
  collectLines(document.contents, '', lines, lineCounter);
  try {
    // Records repeat nothing by reference: one alias is one too many, and a thousand are an attack.
    return { value: document.toJS({ maxAliasCount: 0 }), lines, faults };
  } catch {
    return {
      value: undefined,
      lines,
      faults: [
        {
          line: 1,
          message: 'The file refers to another part of itself with * or &.',
          fix: 'Write the text out in each place.',
        },
      ],
    };
  }
}

function explain(code: string, message: string): { message: string; fix: string } {
  if (code === 'DUPLICATE_KEY') {
    return {
      message: 'The same key stands twice in one record.',
      fix: 'Keep one of the two and delete the other.',
    };
  }
  if (code === 'TAG_RESOLVE_FAILED') {
    return {
      message: 'The file holds a tag (a word that begins with !).',
      fix: 'Put the text in double quotes.',
    };
  }
  return {
    message: `The file is not valid YAML: ${message.split('\n')[0]}.`.replace('..', '.'),
    fix: 'Check the indentation (two spaces a level), and put text that holds : or # in double quotes.',
  };
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
