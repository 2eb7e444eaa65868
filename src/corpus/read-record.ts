import type { z } from 'zod';
import {
  findNearest,
  type Issue,
  issueAt,
  type ReadingRule,
  type Spot,
  suggestNearest,
} from '../issues/index.ts';

/** A record as read: all fields that hold, and where it stands. */
export interface Entry<T> {
  /** Only the fields that passed the schema; all of them when `valid`. */
  value: Partial<T>;
  valid: boolean;
  spot: Spot;
}

type AnyObject = z.ZodObject<z.ZodRawShape>;
type Raw = Record<string, unknown>;

/** Holds one raw record against its schema. Whatever fields are sound are kept, so that the other checks still see them. */
export function readRecord<T>(
  schema: AnyObject,
  raw: unknown,
  spot: Spot,
): { entry: Entry<T>; issues: Issue[] } {
  const result = schema.safeParse(raw);
  if (result.success) {
    return { entry: { value: result.data as Partial<T>, valid: true, spot }, issues: [] };
  }
  const issues = result.error.issues.flatMap((fault) => toIssues(fault, raw, schema, spot));
  return { entry: { value: soundFields(schema, raw) as Partial<T>, valid: false, spot }, issues };
}

function soundFields(schema: AnyObject, raw: unknown): Raw {
  if (typeof raw !== 'object' || raw === null) return {};
  const sound: Raw = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const result = (field as z.ZodType).safeParse((raw as Raw)[name]);
    if (result.success && result.data !== undefined) sound[name] = result.data;
  }
  return sound;
}

function toIssues(fault: z.core.$ZodIssue, raw: unknown, schema: AnyObject, spot: Spot): Issue[] {
  const field = fault.path.join('.');
  const written = fault.path.reduce<unknown>((value, key) => (value as Raw | undefined)?.[String(key)], raw);
  const at = (rule: ReadingRule, message: string, fix: string) => [
    issueAt(spot, field, { rule, message, fix }),
  ];

  switch (fault.code) {
    case 'unrecognized_keys':
      return fault.keys.map((key) => {
        const known = fault.path.length === 0 ? Object.keys(schema.shape) : [];
        return issueAt(spot, [...fault.path, key].join('.'), {
          rule: 'key-known',
          message: `There is no field "${key}" here.`,
          fix:
            findNearest(key, known) === undefined
              ? `Delete it${known.length > 0 ? `, or use one of: ${known.join(', ')}` : ''}.`
              : `${suggestNearest(key, known).trim()}`,
        });
      });
    case 'invalid_type':
      return written === undefined || written === null
        ? at('field-given', `"${field}" is missing.`, `Write ${nameType(fault.expected)}.`)
        : at(
            'value-fits-field',
            `${show(written)} is not ${nameType(fault.expected)}.`,
            fault.expected === 'string'
              ? `Put it in quotes: "${String(written)}".`
              : `Write ${nameType(fault.expected)}.`,
          );
    case 'invalid_value': {
      if (written === undefined || written === null) {
        return at('field-given', `"${field}" is missing.`, `Write one of: ${fault.values.join(', ')}.`);
      }
      const known = fault.values.map(String);
      return at(
        'word-known',
        `${show(written)} is not a ${String(fault.path.findLast((key) => typeof key === 'string') ?? 'value')} that is known here.`,
        `${suggestNearest(String(written), known)}Write one of: ${known.join(', ')}.`,
      );
    }
    case 'custom': {
      const { rule, fix } = fault.params as { rule: ReadingRule; fix: string };
      return at(rule, fault.message, fix);
    }
    case 'invalid_format':
      return fault.format === 'url'
        ? at(
            'address-well-formed',
            `${show(written)} is not a web address.`,
            'Write the whole address with https:// in front.',
          )
        : at(
            'value-fits-field',
            `${show(written)} is not well formed.`,
            `Write ${fault.format === 'email' ? 'an e-mail address' : `text in the form ${fault.format}`}.`,
          );
    case 'invalid_union':
      return at(
        'address-well-formed',
        `${show(written)} is neither a web address nor an e-mail address.`,
        'Write one of the two, or null as long as none is named.',
      );
    case 'too_small':
      return at(
        'field-given',
        `"${field}" is empty.`,
        fault.origin === 'array'
          ? `Write at least ${fault.minimum} items, or delete the key.`
          : 'Write it, or delete the key if it may be left out.',
      );
    default:
      return at(
        'value-fits-field',
        `${show(written)} does not fit: ${fault.message}.`,
        'See the example of this kind of record in data/README.md.',
      );
  }
}

function show(value: unknown): string {
  return typeof value === 'string'
    ? `"${value}"`
    : Array.isArray(value)
      ? 'A list'
      : typeof value === 'object'
        ? 'A group of keys'
        : `"${String(value)}"`;
}

function nameType(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a group of keys',
    array: 'a list',
  };
  return words[expected] ?? expected;
}
