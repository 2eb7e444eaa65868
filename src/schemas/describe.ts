import * as z from 'zod';
import type { Control, Reference } from './control.ts';
import { unwrap } from './unwrap.ts';

/** What a form needs to know to ask for one field. */
export interface FieldDescription {
  name: string;
  /** False when the field may be left out. */
  required: boolean;
  kind: FieldKind;
  /** The words that a choice, or each of several choices, takes. */
  choices?: readonly string[];
  /** What the id, or each of the ids, is the id of. */
  refersTo?: Reference;
  /** Fields of a group, or of each group of a list of groups. */
  children?: FieldDescription[];
}

export type FieldKind =
  | Control
  | 'text'
  | 'texts'
  | 'choice'
  | 'choices'
  | 'reference'
  | 'references'
  | 'address'
  | 'boolean'
  | 'group'
  | 'groups';

/** The fields of a record, in the order of its schema, which is all that it asks. */
export function describeFields(schema: z.ZodObject<z.ZodRawShape>): FieldDescription[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { schema: inner, optional } = unwrap(field);
    return { name, required: !optional, ...describeValue(inner) };
  });
}

type ValueDescription = Omit<FieldDescription, 'name' | 'required'>;

const LIST_OF: Partial<Record<FieldKind, FieldKind>> = {
  text: 'texts',
  choice: 'choices',
  reference: 'references',
  group: 'groups',
};

function describeValue(schema: unknown): ValueDescription {
  if (!(schema instanceof z.ZodType)) throw new TypeError('A field of a record is not a Zod schema.');
  const { control, refersTo } = schema.meta() ?? {};
  if (refersTo !== undefined) return { kind: 'reference', refersTo };
  if (control !== undefined) return { kind: control };
  if (schema instanceof z.ZodObject) return { kind: 'group', children: describeFields(schema) };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral) return { kind: 'boolean' };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodURL) return { kind: 'address' };
  if (schema instanceof z.ZodArray) {
    const item = describeValue(unwrap(schema.element).schema);
    const kind = LIST_OF[item.kind];
    if (kind === undefined) throw new TypeError(`No form is known for a list of "${item.kind}".`);
    return { ...item, kind };
  }
  return { kind: 'text' };
}
