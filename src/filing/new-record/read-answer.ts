import type * as z from 'zod';
import { readRecord } from '../../corpus/read-record.ts';
import type { Issue } from '../../issues/index.ts';
import type { Question } from './questions.ts';

export type Fields = Record<string, unknown>;

/**
 * What a typed answer is in a record. Ids and words of a list have commas between them; texts, which hold commas of
 * their own, semicolons. Each of several groups is a text of its own: "label-en=The order; url=https://…".
 */
export function readAnswer(question: Question, written: readonly string[], isTable: boolean): unknown {
  const [text = ''] = written.map((one) => one.trim());
  switch (question.kind) {
    case 'boolean':
      return { true: true, yes: true, false: false, no: false }[text.toLowerCase()] ?? text;
    case 'number':
      // A table holds text alone.
      return isTable || !/^-?\d+(\.\d+)?$/.test(text) ? text : Number(text);
    case 'texts':
      return split(text, ';');
    case 'choices':
    case 'references':
      return split(text, ',');
    case 'groups':
      return written.map((one) => readGroup(question.parts, one));
    default:
      return text;
  }
}

function split(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readGroup(parts: readonly Question[], text: string): Fields {
  const group: Fields = {};
  for (const piece of split(text, ';')) {
    const [name = '', ...rest] = piece.split('=');
    const part = parts.find(({ flag }) => flag === name.trim());
    // A name that is not known stays, so that its fault is told.
    setAt(
      group,
      part?.path ?? name.trim(),
      part ? readAnswer(part, [rest.join('=')], false) : rest.join('='),
    );
  }
  return group;
}

/** Puts a value where a dotted path says, making the groups on the way. */
export function setAt(fields: Fields, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    fields[first] = value;
    return;
  }
  const inner = (fields[first] ?? {}) as Fields;
  fields[first] = inner;
  setAt(inner, rest.join('.'), value);
}

/** What is wrong with one answer by itself, in the words of `validate`. */
export function findFaults(schema: z.ZodObject<z.ZodRawShape>, path: string, value: unknown): Issue[] {
  const fields: Fields = {};
  setAt(fields, path, value);
  const { issues } = readRecord(schema, fields, { file: '', line: 1 }, new Set());
  return issues.filter(({ field }) => field === path || field.startsWith(`${path}.`));
}
