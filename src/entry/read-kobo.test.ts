import { describe, expect, test } from 'vitest';
import { looksLikeKobo } from './kobo-columns.ts';
import { readKobo } from './read-kobo.ts';
import type { SheetContext } from './sheet-context.ts';
import { CONTEXT } from './sheets-for-tests.ts';

const FILE = 'export.csv';

/** An export as KoboToolbox writes it: every cell quoted, semicolons between. */
function exported(rows: string[][], separator = ';'): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
}

function read(rows: string[][], context: Partial<SheetContext> = {}, separator = ';') {
  return readKobo(FILE, exported(rows, separator), { ...CONTEXT, ...context });
}

/** One submission as a header and a row, with what the server adds. */
function submission(...cells: [string, string][]): string[][] {
  const all: [string, string][] = [
    ['start', '2026-11-20T10:02:11.000+05:30'],
    ['model', 'odisha-ama-sathi'],
    ['visit/visited_on', '2026-11-20'],
    ...cells,
    ['_id', '101'],
    ['_uuid', '3f1c'],
    ['_submission_time', '2026-11-20T06:00:00'],
    ['_index', '1'],
  ];
  return [all.map(([name]) => name), all.map(([, cell]) => cell)];
}

const valuesOf = ({ incoming }: ReturnType<typeof read>) =>
  Object.fromEntries(incoming.claims.map(({ attribute, value }) => [attribute, value]));

describe('an export by names', () => {
  test('gives what a sheet would', () => {
    const reading = read(
      submission(
        ['visit/office_asked', 'the implementing agency'],
        ['visit/source', 'test-interview'],
        ['scope/services_available', '150'],
        ['scope/languages', 'or en'],
        ['scope/languages/hi', '0'],
        ['scope/languages/en', '1'],
        ['scope/languages/or', '1'],
        ['scope/planned__scope', 'services_available'],
        ['scope/planned__scope/services_available', '1'],
        ['scope/planned__scope/languages', '0'],
        ['technology/voice_support', ''],
        ['scope/notes__scope', 'test: counted one by one'],
      ),
    );
    expect(reading.faults).toEqual([]);
    expect(reading.refused).toEqual([]);
    expect(reading.unanswered).toBe(1);
    const shared = {
      model: 'odisha-ama-sathi',
      as_of: '2026-11-20',
      source: 'test-interview',
      basis: 'official-statement',
      note: 'asked: the implementing agency',
    };
    expect(reading.incoming.claims).toEqual([
      {
        ...shared,
        id: 'services-available-2026-11-20-b',
        attribute: 'services_available',
        value: '150',
        stage: 'planned',
      },
      { ...shared, id: 'languages-2026-11-20', attribute: 'languages', value: 'or;en', stage: 'in-use' },
    ]);
    expect(reading.remarks).toEqual([
      { line: 2, row: 2, column: 'scope/notes__scope', text: 'test: counted one by one' },
    ]);
  });

  test.each([
    ['without groups', ['users', 'languages', 'languages/en']],
    ['with groups and colons', ['impact:users', 'scope:languages', 'scope:languages:en']],
    ['of ODK Central', ['impact-users', 'scope-languages', 'scope-languages/en']],
  ])('%s', (_, [users = '', languages = '', english = '']) => {
    const rows = [
      ['SubmissionDate', 'model', 'visited_on', users, languages, english, 'KEY', 'ReviewState'],
      ['2026-11-20T06:00:00', 'odisha-ama-sathi', '2026-11-20', '270000', 'en', '1', 'uuid:3f1c', ''],
    ];
    expect(valuesOf(read(rows, {}, ','))).toEqual({ users: '270000', languages: 'en' });
  });

  test('with several choices in columns of their own only', () => {
    const reading = read(
      submission(['scope/languages/hi', '1'], ['scope/languages/en', '0'], ['scope/languages/or', '1']),
    );
    expect(valuesOf(reading)).toEqual({ languages: 'hi;or' });
  });

  test.each([
    ['120.0', '120'],
    ['1.2E7', '12000000'],
    ['2.5', '2.5'],
    ['1234567.0', '1234567'],
  ])('with the decimal %s', (sent, value) => {
    expect(valuesOf(read(submission(['impact/users', sent])))).toEqual({ users: value });
  });

  test('with a figure for a period', () => {
    const { incoming } = read(
      submission(
        ['impact/active_users', '120000'],
        ['impact/active_users__period', 'month'],
        ['impact/active_users__as_of', 'Oct 2026'],
      ),
    );
    expect(incoming.claims).toMatchObject([{ value: '120000', period: 'month', as_of: '2026-10' }]);
  });

  test('with figures that nobody knew', () => {
    const { incoming, refused } = read(
      submission(['impact/users', ''], ['impact/not_known__impact', 'users satisfaction']),
    );
    expect(refused).toEqual([]);
    expect(incoming.claims.map(({ attribute, value }) => [attribute, value])).toEqual([
      ['users', 'unknown'],
      ['satisfaction', 'unknown'],
    ]);
  });

  test('with several submissions, each of its own day', () => {
    const [header = [], row = []] = submission(['impact/users', '5']);
    const another = row.map((cell) => (cell === '2026-11-20' ? '2026-11-19' : cell));
    const { incoming } = read([header, row, another]);
    expect(incoming.claims.map(({ as_of }) => as_of)).toEqual(['2026-11-20', '2026-11-19']);
  });
});

test('an export by labels is matched by their words, and that is said', () => {
  const reading = read(
    submission(
      ['How many services can a citizen complete today?', '150'],
      ['languages', 'Hindi Odia'],
      ['languages/Hindi', '1'],
      ['interaction style', 'Free text'],
      ['voice support', 'Asked, not known'],
      ['Impact: Which of these answers are only planned?', 'users'],
      ['users', '7'],
      ['Impact: Notes', 'test'],
    ),
  );
  expect(valuesOf(reading)).toEqual({
    services_available: '150',
    languages: 'hi;or',
    interaction_style: 'free-text',
    voice_support: 'unknown',
    users: '7',
  });
  expect(reading.incoming.claims.find(({ attribute }) => attribute === 'users')?.stage).toBe('planned');
  expect(reading.remarks).toMatchObject([{ column: 'Impact: Notes', text: 'test' }]);
  expect(reading.faults).toEqual([
    {
      rule: 'columns-known',
      level: 'warning',
      file: FILE,
      line: 1,
      field: '',
      message: 'The export holds labels, not names: questions and answers were matched by their words.',
      fix: 'To be sure of each, export again with "XML values and headers".',
    },
  ]);
});

test('an export by Hindi labels is matched too', () => {
  const reading = read(
    submission(['आज कितनी सेवाएँ पूरी हो सकती हैं?', '150'], ['voice support', 'हाँ'], ['दायरा: टिप्पणी', 'test']),
  );
  expect(valuesOf(reading)).toEqual({ services_available: '150', voice_support: 'yes' });
  expect(reading.remarks).toHaveLength(1);
});

describe('what is refused', () => {
  test('names row and column', () => {
    const [header = [], row = []] = submission(
      ['scope/services_available', 'about'],
      ['scope/languages', 'or fr'],
      ['technology/voice_support', 'partly'],
    );
    const { refused } = read([header, row]);
    expect(refused.map(({ row, column, message }) => [row, column, message])).toEqual([
      [2, 'scope/services_available', '"about" is not a number.'],
      [2, 'scope/languages', '"or fr" is not one of the answers to "languages".'],
      [2, 'technology/voice_support', '"partly" is neither yes nor no.'],
    ]);
    expect(refused[0]?.cells).toEqual(row);
  });

  test('a figure that is ticked as not known', () => {
    const { refused } = read(submission(['impact/users', '5'], ['impact/not_known__impact', 'users']));
    expect(refused).toMatchObject([
      {
        row: 2,
        column: 'impact/users',
        message: '"users" has a figure and is ticked as not known.',
        fix: 'Delete the figure, or take "users" out of "impact/not_known__impact".',
      },
    ]);
  });

  test.each([
    [
      'an export without the model',
      [
        ['visited_on', 'users', '_id'],
        ['2026-11-20', '5', '1'],
      ],
      'The export has no column "model", so nobody can tell of which model it speaks.',
      'Export all questions, the hidden ones too.',
    ],
    [
      'an export of another form',
      [
        ['name', 'age', '_id'],
        ['x', '5', '1'],
      ],
      'No question of the form stands in the first row.',
      'Export the answers again as CSV, with "XML values and headers".',
    ],
  ])('%s', (_, rows, message, fix) => {
    const { faults, incoming } = read(rows);
    expect(faults).toMatchObject([{ level: 'error', message, fix }]);
    expect(incoming.claims).toEqual([]);
  });

  test('a column that is no question is passed over, and said', () => {
    const { faults } = read(submission(['impact/users', '5'], ['impact/extra', '1']));
    expect(faults).toMatchObject([
      {
        level: 'warning',
        field: 'impact/extra',
        message: 'The column "impact/extra" is no question of the form and was passed over.',
      },
    ]);
  });
});

describe('an export is told from a sheet by its first row', () => {
  test.each([
    [['start', 'model', 'scope/users', '_id', '_uuid'], true],
    [['SubmissionDate', 'model', 'scope-users', 'KEY'], true],
    [['model', 'users', 'meta/instanceID'], true],
    [['label', 'question', 'answer', 'as_of', 'attribute', 'model'], false],
    [['attribute', 'answer', '_index'], false],
    [['id', 'title'], false],
  ])('%j', (header, expected) => {
    expect(looksLikeKobo(header)).toBe(expected);
  });
});
