import type { Gathered } from './gather-answers.ts';
import type { Question } from './questions.ts';

/** A person at a terminal. */
export interface Terminal {
  /** Shows a prompt and gives the line that was written. */
  ask(prompt: string): Promise<string>;
  print(text: string): void;
}

/**
 * Asks whatever is not answered yet, one question after the other; an answer that is wrong is asked for again. An empty
 * line takes what stands in square brackets, or leaves out what may be left out; "?" lists what can be named.
 */
export async function askAnswers(
  questions: readonly Question[],
  gathered: Gathered,
  terminal: Terminal,
): Promise<void> {
  const left = new Set<string>();
  for (const question of questions) {
    const { path, within } = question;
    if (gathered.answers.has(path) || (within !== undefined && left.has(within))) continue;
    terminal.print(introduce(question));
    const written =
      question.kind === 'body'
        ? await askLines(terminal)
        : question.kind === 'groups'
          ? await askSeveral(question, gathered, terminal)
          : await askOne(question, gathered, terminal);
    if (written.length > 0) gathered.answers.set(path, written);
    // A group that is not begun is left out as a whole.
    else if (within !== undefined && gathered.mayBeEmpty(question)) left.add(within);
  }
}

function introduce({ label, help, example, choices, kind, refersTo, parts }: Question): string {
  const several = kind === 'choices' || kind === 'references' ? 'Several, with commas between' : 'One';
  return [
    '',
    label,
    `  ${help}`,
    ...(example === undefined ? [] : [`  As in: ${example}`]),
    ...(choices.length === 0 ? [] : [`  ${several} of: ${choices.join(', ')}`]),
    ...(refersTo === undefined || choices.length > 0 ? [] : [`  ${several}; ? lists what is on record`]),
    ...(kind === 'texts' ? ['  Several have semicolons between.'] : []),
    ...(kind === 'body' ? ['  A line with a full stop alone ends it.'] : []),
    ...(kind === 'groups'
      ? [
          `  Each on a line, as in: ${parts.map(({ flag }) => `${flag}=…`).join('; ')}. An empty line ends them.`,
        ]
      : []),
  ].join('\n');
}

async function askOne(question: Question, gathered: Gathered, terminal: Terminal): Promise<string[]> {
  const taken = gathered.defaultOf(question);
  const mayBeEmpty = gathered.mayBeEmpty(question);
  const hint = taken ?? (mayBeEmpty ? 'none' : undefined);
  for (;;) {
    const text = (await terminal.ask(`${question.flag}${hint === undefined ? '' : ` [${hint}]`}: `)).trim();
    if (text === '?' && question.refersTo !== undefined) {
      terminal.print(gathered.known(question).join('\n') || 'Nothing of the kind is on record.');
      continue;
    }
    const written = text || taken || '';
    if (written === '' && mayBeEmpty) return [];
    const faults = written === '' ? [] : gathered.faultsOf(question, [written]);
    if (written !== '' && faults.length === 0) return [written];
    if (written === '') terminal.print('It cannot be left out.');
    for (const { message, fix } of faults) terminal.print(`${message} ${fix}`);
  }
}

async function askSeveral(question: Question, gathered: Gathered, terminal: Terminal): Promise<string[]> {
  const written: string[] = [];
  for (;;) {
    const text = (await terminal.ask(`${question.flag} [no more]: `)).trim();
    if (text === '') return written;
    const faults = gathered.faultsOf(question, [text]);
    if (faults.length === 0) written.push(text);
    for (const { message, fix } of faults) terminal.print(`${message} ${fix}`);
  }
}

async function askLines(terminal: Terminal): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const line = await terminal.ask('');
    if (line.trim() === '.') break;
    lines.push(line);
  }
  const text = lines.join('\n').trim();
  return text === '' ? [] : [text];
}
