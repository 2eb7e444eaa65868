import type { FieldWords } from '../../i18n/fields-en.ts';
import { type Language, stringsFor } from '../../i18n/index.ts';
import { describeFields, type FieldDescription } from '../../schemas/describe.ts';
import type { DerivedKind } from './kinds.ts';

/** One line of the dictionary: a field of a record, or of a group within it. */
export interface FieldRow extends FieldWords {
  /** Dotted, as messages name it: certainty.level. */
  path: string;
  kind: FieldDescription['kind'];
  required: boolean;
  /** Group without which the field is not asked for: one that may itself be left out. */
  within?: string;
  /** The words that it takes, where only these are allowed. */
  choices: readonly string[];
}

/** Words of a field, with those of its own fields where it has some. */
type Words = FieldWords & { fields?: Record<string, Words> };

/** All fields of a kind with what people read about them, groups followed by their own fields. */
export function fieldRows({ name, schema }: DerivedKind, language: Language): FieldRow[] {
  return rowsOf(describeFields(schema), stringsFor(language).fields[name]);
}

/** Whether a field must be there: "needed", "may be left out", "needed where review is given". */
export function neededInWords({ required, within }: FieldRow, language: Language): string {
  const words = stringsFor(language).dictionary;
  if (!required) return words.no;
  return within === undefined ? words.yes : words.within(within);
}

function rowsOf(
  fields: readonly FieldDescription[],
  words: Readonly<Record<string, Words>>,
  group?: { path: string; required: boolean },
): FieldRow[] {
  return fields.flatMap(({ name, kind, required, choices = [], children = [] }) => {
    const path = group === undefined ? name : `${group.path}.${name}`;
    const own = words[name];
    if (own === undefined) throw new Error(`The field "${path}" has no words.`);
    const { label, help, example } = own;
    const row = {
      ...{ path, kind, required, choices, label, help },
      ...(example === undefined ? {} : { example }),
      ...(group === undefined || group.required ? {} : { within: group.path }),
    };
    // A text in two languages is one field to people: its halves have no words of their own.
    return own.fields === undefined ? [row] : [row, ...rowsOf(children, own.fields, { path, required })];
  });
}
