import { describe, expect, test } from 'vitest';
import { type Filled, read, sheet } from './sheets-for-tests.ts';

const LIST = 'Write one of: hi, en, or (several with ; between).';

/** What is wrong in one row, with the column that is named, the message and what to write instead. */
const MISTAKES: [string, Filled, string, string, string][] = [
  [
    'an unknown model',
    { model: 'odisha-ama-saathi', attribute: 'users', answer: '5' },
    'model',
    'There is no model "odisha-ama-saathi".',
    'Did you mean "odisha-ama-sathi"? Write the id that stood in "model" when the sheet went out.',
  ],
  [
    'no model',
    { model: '', attribute: 'users', answer: '5' },
    'model',
    'No model is named.',
    'Write the id that stood in "model" when the sheet went out.',
  ],
  [
    'an unknown attribute',
    { attribute: 'service_available', answer: '5' },
    'attribute',
    'There is no attribute "service_available".',
    'Did you mean "services_available"? Write the id that stood in "attribute" when the sheet went out.',
  ],
  [
    'no attribute',
    { answer: '5' },
    'attribute',
    'No attribute is named.',
    'Write the id that stood in "attribute" when the sheet went out.',
  ],
  [
    'two figures',
    { attribute: 'users', answer: '120 of 428' },
    'answer',
    '"120 of 428" holds 2 figures.',
    'Write the one that answers the question, and the rest in the note column.',
  ],
  [
    'a range',
    { attribute: 'users', answer: '200-300' },
    'answer',
    '"200-300" is a range.',
    'Write one figure, and the whole range in the note column.',
  ],
  [
    'a percentage above 100',
    { attribute: 'satisfaction', answer: '120%' },
    'answer',
    '120 percent is more than the whole.',
    'Write the share in percent, 0 to 100; a count belongs to another attribute.',
  ],
  [
    'a share where a count is asked',
    { attribute: 'users', answer: '12%' },
    'answer',
    '"12%" is a share, and "users" counts people.',
    'Write the number of people, or put this in the note column.',
  ],
  [
    'a figure that the spreadsheet shortened',
    { attribute: 'users', answer: '9.44E+09' },
    'answer',
    '"9.44E+09" is a figure that the spreadsheet has shortened: digits may be lost.',
    'Widen the column or format the cell as a number, so that every digit shows, and save again.',
  ],
  [
    'a figure for a period that is not given',
    { attribute: 'active_users', answer: '5 lakh' },
    'period',
    '"active_users" counts what falls within a period, and none is given.',
    'Write one of the words day, month and year, or an interval of two days, as in 01/04/2024 to 31/03/2025.',
  ],
  [
    'a period that is none',
    { attribute: 'active_users', answer: '5 lakh', period: 'quarter' },
    'period',
    '"quarter" is not a period.',
    'Write one of the words day, month and year, or an interval of two days, as in 01/04/2024 to 31/03/2025.',
  ],
  [
    'a period of what is no count',
    { attribute: 'voice_support', answer: 'yes', period: 'month' },
    'period',
    '"voice_support" has no period here.',
    'Leave the cell empty: only figures count within a period.',
  ],
  [
    "a spreadsheet's day number",
    { attribute: 'users', answer: '5', as_of: '45988' },
    'as_of',
    '"45988" is a spreadsheet\'s number for a day: it stands for 27 November 2025.',
    'If that is meant, write 2025-11-27.',
  ],
  [
    'an impossible date',
    { attribute: 'users', answer: '5', as_of: '31/11/2025' },
    'as_of',
    '"31/11/2025" is not in the calendar.',
    'Write the day first, as in 27/11/2025, or the month, as in Nov 2025, or the year alone.',
  ],
  [
    'a month-first date',
    { attribute: 'users', answer: '5', as_of: '11/27/2025' },
    'as_of',
    '"11/27/2025" is no date with the day first: there is no month 27. With the month first it is 27 November 2025.',
    'If that is meant, write 27/11/2025.',
  ],
  [
    'a date in the future',
    { attribute: 'users', answer: '5', as_of: '25/11/2026' },
    'as_of',
    '"25/11/2026" lies in the future (today is 2026-11-24).',
    'Write the day on which it was so. For what is only planned, write the day on which it was said, and yes in "planned".',
  ],
  [
    'a date after the source',
    { attribute: 'users', answer: '5', as_of: '21/11/2026' },
    'as_of',
    '"2026-11-21" is after the publication of "test-visit" (2026-11-20).',
    'Write the time of which the source speaks, or correct "published" in data/sources.csv.',
  ],
  [
    'no date at all',
    { attribute: 'users', answer: '5', source: 'test-vendor' },
    'as_of',
    'No date is given, and "test-vendor" has none of its own.',
    'Write of which day, month or year the answer speaks, as in 27/11/2025, Nov 2025 or 2025.',
  ],
  [
    'a choice that is not on the list',
    { attribute: 'interaction_style', answer: 'buttons' },
    'answer',
    '"buttons" is not one of the answers to "interaction_style".',
    'Write one of: menu, free-text.',
  ],
  [
    'a list item that is not on the list',
    { attribute: 'languages', answer: 'Hindi; Englsh' },
    'answer',
    '"Englsh" is not one of the answers to "languages".',
    `Did you mean "English"? ${LIST}`,
  ],
  [
    'an unclear yes or no',
    { attribute: 'voice_support', answer: 'partly' },
    'answer',
    '"partly" is neither yes nor no.',
    'Write yes or no and put "partly" in the note column, or write "not known" if it was asked and nobody knew.',
  ],
  [
    'a note without answer',
    { attribute: 'users', note: 'they will send it' },
    'answer',
    'There is a note and no answer.',
    'Write the answer too, or "not known" if it was asked and nobody knew.',
  ],
  [
    'a sign for no answer',
    { attribute: 'users', answer: '?' },
    'answer',
    '"?" says nothing.',
    'Write "not known" if it was asked and nobody knew, or "not applicable" if the question makes no sense here; leave the cell empty if it was not asked.',
  ],
  [
    'an unknown source',
    { attribute: 'users', answer: '5', source: 'test-visits' },
    'source',
    'There is no source "test-visits".',
    'Did you mean "test-visit"? Write an id that stands in data/sources.csv, or add it there.',
  ],
  [
    'the note of a visit that was not made',
    { attribute: 'users', answer: '5', source: 'test-visit-planned' },
    'basis',
    '"test-visit-planned" is the visit note of no tour that was made, so nothing of it is "observed".',
    'Name it in the sources of its tour, with the status "made"; or write in "basis" how else it is known: independent, official-document, official-statement, press, vendor.',
  ],
  [
    'a basis that the source cannot give',
    { attribute: 'users', answer: '5', source: 'test-paper', basis: 'observed' },
    'basis',
    '"observed" needs a visit note; "test-paper" is of type "press".',
    'Write in "basis" how it is known from this source: independent, official-document, official-statement, press, vendor.',
  ],
  [
    'a basis that is none',
    { attribute: 'users', answer: '5', basis: 'offical statement' },
    'basis',
    '"offical statement" is no basis.',
    'Did you mean "official-statement"? Write one of: observed, independent, official-document, official-statement, press, vendor; or leave it empty, and the type of the source decides.',
  ],
  [
    'a formula',
    { attribute: 'users', answer: '=SUM(B2:B4)' },
    'answer',
    '"=SUM(B2:B4)" is a formula.',
    'Write its result: copy the cell and paste it as a value.',
  ],
  [
    'an error of the spreadsheet',
    { attribute: 'users', answer: '#REF!' },
    'answer',
    '"#REF!" is an error of the spreadsheet, not an answer.',
    'Write the answer in its place.',
  ],
  [
    'a column that was too narrow',
    { attribute: 'users', answer: '5', as_of: '#######' },
    'as_of',
    '"#######" is what a spreadsheet shows when a column is too narrow.',
    'Widen the column and save the sheet as CSV again.',
  ],
  [
    'a private telephone number in the answer',
    { attribute: 'service_examples', answer: 'ask the clerk, 60000 00000' },
    'answer',
    '"60000 00000" looks like a telephone number.',
    'Delete it; if an office has published it for everyone, add it to data/allowed.yaml with the reason.',
  ],
  [
    'a private address in the note',
    { attribute: 'users', answer: '5', note: 'from officer@example.org' },
    'note',
    '"officer@example.org" looks like an e-mail address.',
    'Delete it; if an office has published it for everyone, add it to data/allowed.yaml with the reason.',
  ],
  [
    'an answer as long as a report',
    { attribute: 'service_examples', answer: 'x'.repeat(12_345) },
    'answer',
    'The cell holds 12,345 characters.',
    'Write at most 2,000: the answer alone, and what it means in a finding.',
  ],
  [
    '"planned" that is neither yes nor no',
    { attribute: 'users', answer: '5', planned: 'soon' },
    'planned',
    '"soon" does not say whether it is only planned.',
    'Write yes when the answer is only a plan, and leave the cell empty when it is in use.',
  ],
];

describe('a mistaken cell is refused with its row, its column and what to write', () => {
  test.each(MISTAKES)('%s', (_, row, column, message, fix) => {
    const text = sheet({ attribute: 'voice_support', answer: 'yes' }, row);
    const { refused, incoming } = read(text);
    expect(refused.map(({ row, column, message, fix }) => ({ row, column, message, fix }))).toEqual([
      { row: 3, column, message, fix },
    ]);
    expect(incoming.claims.map(({ attribute }) => attribute)).toEqual(['voice_support']);
  });

  test('each kind with a message of its own', () => {
    expect(new Set(MISTAKES.map(([, , , message]) => message)).size).toBe(MISTAKES.length);
    expect(MISTAKES.length).toBeGreaterThanOrEqual(20);
  });

  test('no source where none is named for the whole sheet', () => {
    const { refused } = read(sheet({ attribute: 'users', answer: '5' }), { defaultSource: undefined });
    expect(refused).toMatchObject([
      {
        row: 2,
        column: 'source',
        message: 'No source is named.',
        fix: 'Write the id of the source, or name one for the whole sheet when it is taken in.',
      },
    ]);
  });

  test('every fault of a row at once', () => {
    const { refused } = read(sheet({ attribute: 'users', answer: 'many', as_of: '45988', planned: 'soon' }));
    expect(refused.map(({ column }) => column)).toEqual(['answer', 'as_of', 'planned']);
  });

  test('two answers to one question: neither is taken', () => {
    const { refused, incoming } = read(
      sheet({ attribute: 'users', answer: '5' }, { attribute: 'users', answer: '6' }),
    );
    expect(incoming.claims).toEqual([]);
    const message = 'Rows 2 and 3 both answer "users", for the same time and from the same source.';
    const fix =
      'Keep one of them; an answer of another day has its own date, one from elsewhere its own source.';
    expect(refused).toMatchObject([
      { row: 2, column: 'answer', message, fix },
      { row: 3, column: 'answer', message, fix },
    ]);
  });

  test('but several answers where each stands for itself', () => {
    const { refused, incoming } = read(
      sheet(
        { attribute: 'service_examples', answer: 'birth certificates' },
        { attribute: 'service_examples', answer: 'land records' },
      ),
    );
    expect([refused.length, incoming.claims.length]).toEqual([0, 2]);
  });

  test('more answers than there are ids for one day', () => {
    const { refused, incoming } = read(
      sheet(
        ...Array.from({ length: 28 }, (_, index) => ({
          attribute: 'service_examples',
          answer: `no. ${index}`,
        })),
      ),
    );
    expect(incoming.claims).toHaveLength(26);
    expect(refused.map(({ row, message }) => [row, message])).toEqual([
      [28, '"service_examples" has 26 answers of 2026-11-20 already.'],
      [29, '"service_examples" has 26 answers of 2026-11-20 already.'],
    ]);
  });

  test('a row with merged cells', () => {
    const { refused } = read('model,attribute,answer,note\nodisha-ama-sathi,users\n');
    expect(refused).toMatchObject([
      {
        row: 2,
        column: '',
        message: 'The row has 2 cells, and the first row has 4.',
        fix: 'Take merged cells apart and put each cell back under its column.',
      },
    ]);
  });
});
