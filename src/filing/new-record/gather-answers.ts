import type { Corpus } from '../../corpus/index.ts';
import { findUnknown, knownIds } from './known-ids.ts';
import type { NewKind } from './new-kinds.ts';
import type { Question } from './questions.ts';
import { type Fields, findFaults, readAnswer, setAt } from './read-answer.ts';

/** Answers as they were typed, by the question's path; of a list of groups there may be several. */
export type Answers = Map<string, string[]>;

/** Something that keeps a record from being made: an answer that is missing, or one that is wrong. */
export interface AnswerFault {
  question: Question;
  isMissing: boolean;
  message: string;
  fix: string;
}

/** Answers against one kind of record. */
export class Gathered {
  readonly answers: Answers;
  readonly #kind: NewKind;
  readonly #corpus: Corpus;
  readonly #today: string;

  constructor(kind: NewKind, corpus: Corpus, today: string, given: Answers) {
    this.#kind = kind;
    this.#corpus = corpus;
    this.#today = today;
    this.answers = given;
  }

  /** What is taken when nothing is written; undefined when the question has no such answer. */
  defaultOf({ path }: Question): string | undefined {
    const first = new Map([...this.answers].map(([key, [text = '']]) => [key, text]));
    return this.#kind.defaults(first, this.#today)[path] || undefined;
  }

  /** True when nothing need be written: it may be left out, its whole group is left out, or its list may be empty. */
  mayBeEmpty(question: Question): boolean {
    const { within, required } = question;
    if (!required) return true;
    if (within !== undefined) return ![...this.answers.keys()].some((path) => path.startsWith(`${within}.`));
    return this.isListThatMayBeEmpty(question);
  }

  isListThatMayBeEmpty({ path, kind }: Question): boolean {
    const isList = kind === 'texts' || kind === 'choices' || kind === 'references' || kind === 'groups';
    return isList && findFaults(this.#kind.schema, path, []).length === 0;
  }

  /** What is wrong with an answer by itself. */
  faultsOf(question: Question, written: readonly string[]): AnswerFault[] {
    const value = readAnswer(question, written, this.#kind.isTable);
    const isOfSchema = question.path.split('.')[0] as string;
    const faults =
      isOfSchema in this.#kind.schema.shape ? findFaults(this.#kind.schema, question.path, value) : [];
    const unknown =
      question.refersTo === undefined || faults.length > 0 ? [] : findUnknown(value, this.known(question));
    return [...faults, ...unknown].map(({ message, fix }) => ({ question, isMissing: false, message, fix }));
  }

  /** What on record an answer to the question can name. */
  known({ refersTo }: Question): string[] {
    return refersTo === undefined ? [] : knownIds(this.#corpus, refersTo, this.answers.get('model')?.[0]);
  }

  /** Takes the defaults for whatever is not answered, and tells what is missing or wrong, all at once. */
  settle(): AnswerFault[] {
    return this.#kind.questions.flatMap((question): AnswerFault[] => {
      const given = this.answers.get(question.path);
      const written = given ?? [this.defaultOf(question)].filter((text) => text !== undefined);
      if (written.length > 0) {
        this.answers.set(question.path, [...written]);
        return this.faultsOf(question, written);
      }
      if (this.mayBeEmpty(question)) return [];
      return [{ question, isMissing: true, message: asSentence(question.label), fix: question.help }];
    });
  }

  /** The record's fields as a file would hold them. */
  fields(): Fields {
    const fields: Fields = {};
    for (const question of this.#kind.questions) {
      const written = this.answers.get(question.path);
      if (written !== undefined)
        setAt(fields, question.path, readAnswer(question, written, this.#kind.isTable));
      else if (question.required && this.isListThatMayBeEmpty(question)) setAt(fields, question.path, []);
    }
    return fields;
  }
}

function asSentence(label: string): string {
  return /[?.]$/.test(label) ? label : `${label}.`;
}
