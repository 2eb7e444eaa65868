import type * as z from 'zod';
import type { FieldWords, RecordKind } from '../../i18n/fields-en.ts';
import { stringsFor } from '../../i18n/index.ts';
import { describeFields, type FieldDescription } from '../../schemas/describe.ts';

/** One thing that is asked of a new record: a field of its schema, or what its file needs besides. */
export interface Question extends FieldWords {
  /** Dotted, as messages name it: certainty.level. */
  path: string;
  /** The option that answers it on the command line: certainty-level. */
  flag: string;
  kind: FieldDescription['kind'] | 'body';
  choices: readonly string[];
  refersTo?: FieldDescription['refersTo'];
  /** False when it may be left out. */
  required: boolean;
  /** Path of the group that may be left out as a whole; once it is not, its required fields are. */
  within?: string;
  /** Of a list of groups: what is asked of each. */
  parts: readonly Question[];
}

type Words = FieldWords & { fields?: Readonly<Record<string, Words>> };

/** What to ask for a kind of record, in the order of its schema, without the fields that are `set` otherwise. */
export function questionsFor(
  kind: RecordKind,
  schema: z.ZodObject<z.ZodRawShape>,
  set: readonly string[],
): Question[] {
  const fields = describeFields(schema).filter(({ name }) => !set.includes(name));
  return questionsOf(fields, stringsFor('en').fields[kind], '');
}

/** A question besides those of the schema. */
export function questionBesides(path: string, words: FieldWords, more: Partial<Question> = {}): Question {
  return {
    path,
    flag: flagOf(path),
    kind: 'text',
    choices: [],
    required: true,
    parts: [],
    ...words,
    ...more,
  };
}

function questionsOf(
  fields: readonly FieldDescription[],
  words: Readonly<Record<string, Words>>,
  prefix: string,
): Question[] {
  return fields.flatMap(({ name, kind, required, choices = [], refersTo, children = [] }) => {
    const path = `${prefix}${name}`;
    const own = words[name];
    if (own === undefined) throw new Error(`The field "${path}" has no words.`);
    const { label, help, example } = own;
    // A text in two languages has words as a whole, and its halves have none.
    const inner =
      own.fields ?? Object.fromEntries(children.map((child) => [child.name, halfOf(own, child.name)]));
    if (kind === 'group') {
      const asked = questionsOf(children, inner, `${path}.`);
      return required ? asked : asked.map((question) => ({ ...question, within: path }));
    }
    const question: Question = {
      path,
      flag: flagOf(path),
      kind,
      choices,
      required,
      label,
      help,
      parts: kind === 'groups' ? questionsOf(children, inner, '') : [],
    };
    if (refersTo !== undefined) question.refersTo = refersTo;
    if (example !== undefined) question.example = example;
    return [question];
  });
}

function halfOf({ label, help }: Words, language: string): Words {
  return { label: language === 'hi' ? `${label} (Hindi)` : label, help };
}

function flagOf(path: string): string {
  return path.replaceAll(/[._]/g, '-');
}
