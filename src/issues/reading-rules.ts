/** Rules that hold within one file or one field, found while reading. Rules across records are in src/checks/. */
export const READING_RULES = {
  'address-well-formed': 'An address is a whole web address, or an e-mail address where one is asked for.',
  'body-plain': 'The body of a finding, tour or blueprint is Markdown, and nothing in it can run.',
  'body-readable': 'The body of a finding, tour or blueprint can be read.',
  'columns-known': 'A CSV file has each column of its kind once, and no other.',
  'component-known': 'A body uses only the components that there are, each with its own attributes.',
  'csv-well-formed': 'Double quotes in a CSV file are closed and stand around whole cells.',
  'date-possible': 'A date is written as 2025-01-30, 2025-01 or 2025, and the calendar has it.',
  'field-given': 'What a record cannot do without is there.',
  'figure-readable': 'A figure is digits alone.',
  'file-kind-known': 'Every file in content/ and data/ is of a known kind.',
  'file-name-is-id': 'The name of a file that is a record can stand in an address.',
  'file-present': 'The files that the site cannot do without are there.',
  'file-readable': 'A file is UTF-8 text and not empty.',
  'id-well-formed': 'An id is of small letters, digits and single hyphens (attributes: underscores).',
  'key-known': 'A record has only the fields of its kind.',
  'link-safe': 'A link leads to the web or to a page of this site.',
  'period-readable': 'A period is day, month, year, or an interval of two days in order.',
  'row-complete': 'A row has as many cells as the header.',
  'value-fits-field': 'A field holds what its kind asks for: text, a number, true or false, a list.',
  'word-known': 'A field with a fixed vocabulary holds one of its words.',
  'yaml-well-formed': 'A YAML file can be read, and no key stands twice.',
} as const;

/** Id of a rule that is found while reading. */
export type ReadingRule = keyof typeof READING_RULES;

/** A fault that a schema or reader finds: which rule, what is wrong, what to write instead. */
export interface ReadingFault {
  rule: ReadingRule;
  message: string;
  fix: string;
}
