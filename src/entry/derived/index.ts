import Papa from 'papaparse';
import type { Records } from '../../corpus/records.ts';
import type { Language } from '../../i18n/index.ts';
import { toHarmlessCell } from '../../schemas/harmless-cell.ts';
import type { TextTable } from '../write-xlsx.ts';
import { dictionaryTable } from './dictionary-table.ts';
import { dictionaryText } from './dictionary-text.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { DERIVED_KINDS } from './kinds.ts';
import { wholeVisitForm } from './visit-form.ts';

export { answerInWords, reviewInWords } from './attribute-words.ts';
export { type FieldRow, fieldRows, neededInWords } from './field-rows.ts';
export { DERIVED_KINDS, type DerivedKind } from './kinds.ts';

/** Folder in which everything that is derived and kept stands. */
export const GENERATED = 'generated/';

const README = `# Nothing here is written by hand

These files say what the schemas (\`src/schemas/\`) and the records (\`data/\`) say, for people and programs that want it
in one piece. Whoever changes a schema, an attribute or the list of models runs \`npm run generate\` and adds what has
changed here; \`npm test\` fails as long as a file lags behind.

| file | what |
|---|---|
| \`dictionary.md\` | every kind of record with its fields, and every attribute |
| \`dictionary.csv\` | every attribute, one a row: UTF-8, commas |
| \`schemas/\` | a JSON Schema (2020-12) for one record of each kind |
| \`visit-form/\` | the XLSForm that asks every attribute, as text; on the site each model has its own, as .xlsx |
`;

/**
 * Everything that is derived from schemas and records and kept beside them, by its path from the root. The same records
 * give the same texts, on any day.
 */
export function deriveFiles(records: Records): Map<string, string> {
  const language: Language = 'en';
  const form = Object.entries(wholeVisitForm(records.attributes, language));
  const files: [string, string][] = [
    ['README.md', README],
    ['dictionary.csv', csvOf(dictionaryTable(records.attributes))],
    ['dictionary.md', dictionaryText(records.attributes, language)],
    ...DERIVED_KINDS.map((kind): [string, string] => [
      `schemas/${kind.name}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(kind, records, language), null, 2)}\n`,
    ]),
    ...form.map(([sheet, table]): [string, string] => [`visit-form/${sheet}.csv`, csvOf(table)]),
  ];
  return new Map(files.map(([name, text]) => [`${GENERATED}${name}`, text]));
}

/** Plain lines, so that a change reads well as a difference; no cell runs in a spreadsheet. */
function csvOf({ header, rows }: TextTable): string {
  const cells = [header, ...rows].map((row) => row.map(toHarmlessCell));
  return `${Papa.unparse(cells, { newline: '\n' })}\n`;
}
