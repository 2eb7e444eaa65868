import * as z from 'zod';
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
  /** Only the fields that passed the schema, and the id even if it did not; all of them when `valid`. */
  value: Partial<T>;
  valid: boolean;
  /** Fields that could not be read, or did not pass: a check must not say of them that they are missing. */
  faulty: ReadonlySet<string>;
  spot: Spot;
}

/** Where a person mends a fault: in a file as text, or in a form whose controls know how a list is written. */
export type Place = 'file' | 'form';

type AnyObject = z.ZodObject<z.ZodRawShape>;
type Raw = Record<string, unknown>;

/**
 * Holds one raw record against its schema. Whatever fields are sound are kept, so that the other checks still see them.
 * Nothing is said of the fields in `told`: a fault of the row or the file has told of them already.
 */
export function readRecord<T>(
  schema: AnyObject,
  raw: unknown,
  spot: Spot,
  told: ReadonlySet<string>,
  place: Place = 'file',
): { entry: Entry<T>; issues: Issue[] } {
  const result = schema.safeParse(raw);
  if (result.success) {
    const value = result.data as Partial<T>;
    return { entry: { value, valid: true, faulty: told, spot }, issues: [] };
  }
  const misspelt = findMisspelt(result.error.issues, schema);
  const issues = result.error.issues
    .filter(({ path: [first] }) => !told.has(String(first)))
    .flatMap((fault) => toIssues(fault, raw, schema, spot, place))
    .filter(({ rule, field }) => rule !== 'field-given' || !misspelt.has(field));
  const { sound, faulty } = sift(schema, raw);
  const entry = {
    value: sound as Partial<T>,
    valid: false,
    faulty: new Set([...told, ...faulty, ...misspelt]),
    spot,
  };
  return { entry, issues };
}

/** Dotted paths of fields that are there under a name that is nearly theirs. */
function findMisspelt(faults: readonly z.core.$ZodIssue[], schema: AnyObject): Set<string> {
  const paths = faults.flatMap((fault) => {
    if (fault.code !== 'unrecognized_keys') return [];
    const known = fieldsOf(askedAt(schema, fault.path).schema);
    return fault.keys.flatMap((key) => {
      const nearest = findNearest(key, known);
      return nearest === undefined ? [] : [[...fault.path, nearest].join('.')];
    });
  });
  return new Set(paths);
}

function sift(schema: AnyObject, raw: unknown): { sound: Raw; faulty: Set<string> } {
  const sound: Raw = {};
  const faulty = new Set<string>();
  if (typeof raw !== 'object' || raw === null) return { sound, faulty };
  for (const [name, field] of Object.entries(schema.shape)) {
    const written = (raw as Raw)[name];
    const result = (field as z.ZodType).safeParse(written);
    if (result.success && result.data !== undefined) sound[name] = result.data;
    else if (written !== undefined && written !== null) faulty.add(name);
    // What others call it by, however it is written: else each of them would be a fault as well.
    if (name === 'id' && typeof written === 'string') sound[name] = written;
  }
  return { sound, faulty };
}

function toIssues(
  fault: z.core.$ZodIssue,
  raw: unknown,
  schema: AnyObject,
  spot: Spot,
  place: Place,
): Issue[] {
  const path = fault.path;
  const field = path.join('.');
  // Indexes say nothing to a person; the line says which item is meant.
  const name = `"${path.filter((key) => typeof key === 'string').join('.')}"`;
  const written = path.reduce<unknown>((value, key) => (value as Raw | undefined)?.[String(key)], raw);
  const asked = askedAt(schema, path);
  const at = (rule: ReadingRule, message: string, fix: string) => [
    issueAt(spot, field, { rule, message: message.charAt(0).toUpperCase() + message.slice(1), fix }),
  ];

  if (fault.code === 'unrecognized_keys') {
    const known = fieldsOf(asked.schema);
    return fault.keys.map((key) =>
      issueAt(spot, [...path, key].join('.'), {
        rule: 'key-known',
        message: `There is no field "${key}" here.`,
        fix: `${suggestNearest(key, known)}The fields are: ${known.join(', ')}.`,
      }),
    );
  }
  if (path.length === 0) {
    const fix = `Write its fields below each other, each with a colon: ${fieldsOf(schema).join(', ')}.`;
    return written === null || written === undefined
      ? at('field-given', 'The record is empty.', fix)
      : at('value-fits-field', `${quote(written)} is not a record.`, fix);
  }
  if (written === undefined || written === null) {
    // Where no line of a key is known it is a table, and its column is there.
    const isThere = written === null || spot.lines === undefined;
    return at(
      'field-given',
      `${name} is ${isThere ? 'empty' : 'missing'}.`,
      place === 'form' ? adviseInForm(asked) : adviseOn(asked, name, undefined),
    );
  }

  switch (fault.code) {
    case 'custom': {
      const { rule, fix } = fault.params as { rule: ReadingRule; fix: string };
      return at(rule, fault.message, fix);
    }
    case 'invalid_type':
      return at('value-fits-field', explainWrongType(asked, name, written), adviseOn(asked, name, written));
    case 'invalid_value': {
      const known = fault.values.map(String);
      const verb = typeof path.at(-1) === 'number' ? 'cannot hold' : 'cannot be';
      return at(
        'word-known',
        `${name} ${verb} ${quote(written)}.`,
        known.length === 1
          ? `Write ${known[0]}${asked.optional ? ', or delete the line' : ''}.`
          : `${suggestNearest(String(written), known)}Write one of: ${known.join(', ')}.`,
      );
    }
    case 'invalid_format':
      return at(
        'address-well-formed',
        `${quote(written)} is not a web address.`,
        'Write the whole address, with https:// in front and no space in it.',
      );
    case 'invalid_union':
      return at(
        'address-well-formed',
        `${quote(written)} is neither a web address nor an e-mail address.`,
        'Write one of the two, or null as long as none is named.',
      );
    case 'too_small':
      if (typeof written === 'number') {
        return at('value-fits-field', `${name} cannot be ${written}.`, 'Write a whole number, 1 or more.');
      }
      if (Array.isArray(written) && written.length > 0) {
        return at(
          'field-given',
          `${name} has only ${written.length} ${written.length === 1 ? 'item' : 'items'}; it needs at least ${fault.minimum}.`,
          `Write the others${asked.optional ? ', or delete the whole list' : ''}.`,
        );
      }
      return at(
        'field-given',
        `${name} is empty.`,
        place === 'form' ? adviseInForm(asked) : adviseOn(asked, name, undefined),
      );
    default:
      return at(
        'value-fits-field',
        `${name} cannot be ${quote(written)}.`,
        'Write it as the records beside it do.',
      );
  }
}

/** What is asked for at a path: a schema without the wrappers that say that it may be left out. */
interface Asked {
  schema: unknown;
  optional: boolean;
  nullable: boolean;
}

function askedAt(record: AnyObject, path: readonly PropertyKey[]): Asked {
  return path.reduce<Asked>(
    ({ schema }, key) =>
      unwrap(
        schema instanceof z.ZodObject
          ? schema.shape[String(key)]
          : schema instanceof z.ZodArray
            ? schema.element
            : undefined,
      ),
    unwrap(record),
  );
}

function unwrap(schema: unknown): Asked {
  let inner = schema;
  let [optional, nullable] = [false, false];
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) {
    if (inner instanceof z.ZodOptional) optional = true;
    else nullable = true;
    inner = inner.unwrap();
  }
  return { schema: inner, optional, nullable };
}

function fieldsOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** What to write in a field, for one that is empty or holds another kind of thing. */
function adviseOn({ schema, optional, nullable }: Asked, name: string, written: unknown): string {
  const end = optional
    ? ', or delete the line.'
    : nullable
      ? ', or write null as long as none is named.'
      : '.';
  if (schema instanceof z.ZodObject) {
    const optional = fieldsOf(schema).filter((key) => unwrap(schema.shape[key]).optional);
    const needed = fieldsOf(schema).filter((key) => !optional.includes(key));
    const rest = optional.length === 0 ? '' : ` (and ${optional.join(', ')}, where known)`;
    return `Write ${name.replace(/.*\./, '"').replace(/"$/, ':"')} and, on the lines below it, two spaces further in: ${needed.join(', ')}${rest}.`;
  }
  if (schema instanceof z.ZodArray) {
    const item = schema.element;
    if (item instanceof z.ZodEnum) {
      const isOneWord = typeof written === 'string' && item.options.includes(written);
      return isOneWord
        ? `Put it in square brackets: [${written}].`
        : `Write one or more of these words in square brackets, with commas between: ${item.options.join(', ')}.`;
    }
    return `Write the items below it, each beginning with "- " and holding ${fieldsOf(item).join(', ')}; ${optional ? 'or delete the line' : 'or write [] if there is none'}.`;
  }
  if (schema instanceof z.ZodEnum) return `Write one of: ${schema.options.join(', ')}${end}`;
  if (schema instanceof z.ZodLiteral) return `Write ${[...schema.values].join(' or ')}${end}`;
  if (schema instanceof z.ZodBoolean) return `Write true or false, without quotes${end}`;
  if (schema instanceof z.ZodNumber) return `Write a whole number in digits, without quotes${end}`;
  if (typeof written === 'number' || typeof written === 'boolean') return 'Put it in double quotes.';
  if (written !== undefined) return `Write one text behind ${name}${end}`;
  if (schema instanceof z.ZodType && schema.description !== undefined) return schema.description;
  return optional || nullable ? `Fill it in${end}` : 'Fill it in: a record cannot do without it.';
}

/** What to do about a control of a form that is empty. */
function adviseInForm({ schema }: Asked): string {
  if (schema instanceof z.ZodArray) {
    return schema.element instanceof z.ZodEnum ? 'Tick one or more.' : 'Add one or more.';
  }
  if (schema instanceof z.ZodEnum) return 'Choose one.';
  return schema instanceof z.ZodType && schema.description !== undefined ? schema.description : 'Fill it in.';
}

function explainWrongType({ schema }: Asked, name: string, written: unknown): string {
  if (schema instanceof z.ZodObject) return `${name} holds ${nameContent(written)}, not fields of its own.`;
  if (schema instanceof z.ZodArray) return `${name} holds ${nameContent(written)}, not a list.`;
  if (schema instanceof z.ZodBoolean) return `${quote(written)} is neither true nor false.`;
  if (schema instanceof z.ZodNumber) return `${quote(written)} is not a whole number.`;
  return `${name} holds ${nameContent(written)}, not a text.`;
}

function nameContent(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields of its own';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return `the text ${quote(value)}`;
}

function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return `"${String(value)}"`;
}
