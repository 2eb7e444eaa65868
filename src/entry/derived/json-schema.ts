import * as z from 'zod';
import type { Records } from '../../corpus/records.ts';
import { type Language, stringsFor } from '../../i18n/index.ts';
import type { Reference } from '../../schemas/control.ts';
import { type FieldRow, fieldRows } from './field-rows.ts';
import type { DerivedKind } from './kinds.ts';

type Node = Record<string, unknown>;

/**
 * The JSON Schema (2020-12) of one record of a kind as it is written in its file, for editors and other programs. Names
 * of attributes and models are those on record; rules across records are left to `npm run validate`.
 */
export function jsonSchemaOf(
  kind: DerivedKind,
  records: Pick<Records, 'attributes' | 'models'>,
  language: Language,
): Node {
  const { $schema, ...body } = z.toJSONSchema(kind.schema, { io: 'input' }) as Node;
  const words = stringsFor(language).recordKinds[kind.name];
  const known: Partial<Record<Reference, string[]>> = {
    attribute: records.attributes.map(({ id }) => id),
    model: records.models.map(({ id }) => id),
  };
  const rows = new Map(fieldRows(kind, language).map((row) => [row.path, row]));
  return {
    $schema,
    title: words.one,
    description: `${words.meaning} One record of ${kind.place}.`,
    ...(clarify(body, '', rows, known) as Node),
  };
}

/** Gives each field its words, and each reference the ids that there are. */
function clarify(
  node: unknown,
  path: string,
  rows: ReadonlyMap<string, FieldRow>,
  known: Partial<Record<Reference, string[]>>,
): unknown {
  if (Array.isArray(node)) return node.map((item) => clarify(item, path, rows, known));
  if (typeof node !== 'object' || node === null) return node;
  // How a form asks for it is no business of a JSON Schema.
  const { control: _, refersTo, description: __, pattern, properties, items, anyOf, ...rest } = node as Node;
  const ids = known[refersTo as Reference];
  const parts: Node = { ...rest };
  if (ids !== undefined) parts['enum'] = ids;
  else if (pattern !== undefined) parts['pattern'] = pattern;
  if (items !== undefined) parts['items'] = clarify(items, path, rows, known);
  if (anyOf !== undefined) parts['anyOf'] = clarify(anyOf, path, rows, known);
  if (properties !== undefined) {
    parts['properties'] = Object.fromEntries(
      Object.entries(properties as Node).map(([name, field]) => {
        const inner = path === '' ? name : `${path}.${name}`;
        return [name, { ...wordsFor(rows.get(inner)), ...(clarify(field, inner, rows, known) as Node) }];
      }),
    );
  }
  return parts;
}

function wordsFor(row: FieldRow | undefined): Node {
  if (row === undefined) return {};
  const { label, help, example } = row;
  return { title: label, description: help, ...(example === undefined ? {} : { examples: [example] }) };
}
