import type { Attribute } from '../../schemas/attribute.ts';
import type { LocalText } from '../../schemas/text.ts';
import { LIST_SEPARATOR } from '../../schemas/vocabulary.ts';
import type { TextTable } from '../write-xlsx.ts';

/** Texts of an attribute that stand in a column for each language. */
const TEXTS = ['label', 'definition', 'question', 'why'] as const;
const LANGUAGES_OF_RECORDS = ['en', 'hi'] as const;

/** The dictionary as a table: one attribute a row, everything that is on record about it. */
export function dictionaryTable(attributes: readonly Attribute[]): TextTable {
  return {
    header: [
      ...['id', 'dimension', 'type', 'unit', 'counts', 'changes', 'cardinality', 'review_months'],
      ...['codes', 'use_cases', 'choices'],
      ...LANGUAGES_OF_RECORDS.flatMap((language) =>
        ['choices', ...TEXTS].map((column) => `${column}_${language}`),
      ),
    ],
    rows: attributes.map((attribute) => [
      attribute.id,
      attribute.dimension,
      attribute.type,
      attribute.unit ?? '',
      attribute.counts ?? '',
      String(attribute.changes),
      attribute.cardinality,
      String(attribute.review_months ?? ''),
      attribute.codes ?? '',
      attribute.use_cases.join(LIST_SEPARATOR),
      choiceCell(attribute, ({ id }) => id),
      ...LANGUAGES_OF_RECORDS.flatMap((language) => [
        choiceCell(attribute, ({ label }) => label[language] ?? ''),
        ...TEXTS.map((text): string => attribute[text]?.[language] ?? ''),
      ]),
    ]),
  };
}

function choiceCell(
  { choices = [] }: Attribute,
  write: (choice: { id: string; label: LocalText }) => string,
): string {
  const items = choices.map(write);
  // Items without a text would leave a cell of separators alone.
  return items.every((item) => item === '') ? '' : items.join(LIST_SEPARATOR);
}
