// Usage: new.ts KIND [--FIELD VALUE …] [--yes] [--root DIR]
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isRoot } from '../src/corpus/index.ts';
import { FilingError } from '../src/filing/filing-error.ts';
import type { Terminal } from '../src/filing/new-record/ask-answers.ts';
import { createRecord } from '../src/filing/new-record/create-record.ts';
import { NEW_KINDS, type NewKind, type NewKindName } from '../src/filing/new-record/new-kinds.ts';
import { buildDate } from '../src/site/build-date.ts';
import { attempt } from './attempt.ts';

const KINDS = Object.keys(NEW_KINDS) as NewKindName[];
const EXIT = { written: 0, refused: 1, unanswered: 2 } as const;

process.exitCode = await run();

async function run(): Promise<number> {
  const [word, ...rest] = process.argv.slice(2);
  const name = KINDS.find((kind) => kind === word);
  if (name === undefined) {
    console.error(`Usage: npm run new -- ${KINDS.join('|')} [--FIELD VALUE …] [--yes] [--root DIR]`);
    return 2;
  }
  const options = attempt(
    () => readOptions(name, rest),
    ({ message }) => `${message.split('. ')[0]}.\n\n${usageOf(name)}`,
  );
  const today = attempt(buildDate);
  if (options === undefined || today === undefined) return 2;
  if (!isRoot(options.root)) {
    console.error(
      `"${options.root}" is not a folder that holds content/ or data/: nothing can be written there.`,
    );
    return 2;
  }
  const terminal = options.asks ? openTerminal() : undefined;
  try {
    const { root, given } = options;
    return EXIT[
      await createRecord(name, { root, given, today, terminal, print: (text) => console.log(text) })
    ];
  } catch (error) {
    if (!(error instanceof FilingError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    terminal?.close();
  }
}

function readOptions(name: NewKindName, words: string[]) {
  const kind: NewKind = NEW_KINDS[name];
  const flags = kind.questions.map(({ flag }) => [flag, { type: 'string', multiple: true }] as const);
  const { values } = parseArgs({
    args: words,
    options: {
      ...Object.fromEntries(flags),
      yes: { type: 'boolean', default: false },
      root: { type: 'string', default: '.' },
    },
  });
  const written: Readonly<Record<string, unknown>> = values;
  const given = kind.questions.flatMap(({ path, flag }) => {
    const texts = ((written[flag] ?? []) as string[]).filter((text) => text.trim() !== '');
    return texts.length === 0 ? [] : [[path, texts] as const];
  });
  const asks = !values['yes'] && process.stdin.isTTY;
  return { given: new Map(given), root: String(values['root']), asks };
}

function usageOf(name: NewKindName): string {
  const kind: NewKind = NEW_KINDS[name];
  const width = Math.max(...kind.questions.map(({ flag }) => flag.length));
  const lines = kind.questions.map(
    ({ flag, label, required, within }) =>
      `  --${flag.padEnd(width)}  ${label}${required && within === undefined ? '' : ' (may be left out)'}`,
  );
  return [`Usage: npm run new -- ${name}, with as many answers as you like:`, ...lines].join('\n');
}

function openTerminal(): Terminal & { close(): void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  lines.on('close', () => left.abort());
  console.log('An empty line takes what stands in square brackets. Ctrl+C leaves, and nothing is written.');
  return {
    ask: (prompt) =>
      lines.question(prompt, { signal: left.signal }).catch(() => {
        // Ctrl+C or Ctrl+D.
        throw new FilingError('\nNothing was written.');
      }),
    print: (text) => console.log(text),
    close: () => lines.close(),
  };
}
