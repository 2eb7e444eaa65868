import { describe, expect, test } from 'vitest';
import { FILE, read, sheet } from './sheets-for-tests.ts';

describe('answers become claims', () => {
  test('with id, date, basis and note', () => {
    const { incoming, understood, refused, faults } = read(
      sheet(
        {
          attribute: 'services_available',
          answer: 'about 2,70,000',
          as_of: '19/11/2026',
          note: 'test',
        },
        { attribute: 'voice_support', answer: 'हाँ', planned: 'haan' },
      ),
    );
    expect(faults).toEqual([]);
    expect(refused).toEqual([]);
    expect(incoming).toEqual({
      findings: [],
      claims: [
        {
          id: 'services-available-2026-11-19',
          model: 'odisha-ama-sathi',
          attribute: 'services_available',
          value: '270000',
          as_of: '2026-11-19',
          stage: 'in-use',
          source: 'test-visit',
          basis: 'observed',
          note: 'about; test',
        },
        {
          id: 'voice-support-2026-11-20',
          model: 'odisha-ama-sathi',
          attribute: 'voice_support',
          value: 'yes',
          as_of: '2026-11-20',
          stage: 'planned',
          source: 'test-visit',
          basis: 'observed',
        },
      ],
    });
    const at = { row: 2, line: 2, claim: 'odisha-ama-sathi/services-available-2026-11-19' };
    expect(understood.filter(({ row }) => row === 2)).toEqual([
      { ...at, column: 'answer', written: 'about 2,70,000', says: 'about 2.7 lakh services' },
      { ...at, column: 'as_of', written: '19/11/2026', says: '19 November 2026' },
    ]);
    expect(understood.filter(({ row }) => row === 3).map(({ column, says }) => [column, says])).toEqual([
      ['answer', 'Yes'],
      ['as_of', '20 November 2026'],
    ]);
  });

  test('whose ids are not taken', () => {
    const { incoming } = read(
      sheet(
        { attribute: 'services_available', answer: '150' },
        { attribute: 'services_available', answer: '151', source: 'test-interview', as_of: '20/11/2026' },
      ),
    );
    expect(incoming.claims.map(({ id }) => id)).toEqual([
      'services-available-2026-11-20-b',
      'services-available-2026-11-20-c',
    ]);
  });

  test.each([
    ['test-visit', 'observed'],
    ['test-interview', 'official-statement'],
    ['test-order', 'official-document'],
    ['test-dataset', 'independent'],
    ['test-paper', 'press'],
    ['test-blog', 'press'],
    ['test-vendor', 'vendor'],
  ])('from %s are known as %s', (source, basis) => {
    const { incoming } = read(sheet({ attribute: 'users', answer: '5', source, as_of: '2026' }));
    expect(incoming.claims).toMatchObject([{ source, basis }]);
  });

  test('are known as the basis says', () => {
    const row = { attribute: 'users', answer: '5', source: 'test-visit-planned' };
    expect(read(sheet({ ...row, basis: 'Official statement' })).incoming.claims).toMatchObject([
      { basis: 'official-statement' },
    ]);
    expect(read(sheet(row), { defaultBasis: 'press' }).incoming.claims).toMatchObject([{ basis: 'press' }]);
  });

  test('of a period say which', () => {
    const { incoming } = read(
      sheet(
        { attribute: 'active_users', answer: '12 lakh', as_of: 'Oct 2026', period: 'monthly' },
        {
          attribute: 'active_users',
          answer: '1 crore',
          as_of: '31/03/2026',
          period: '01/04/2025 to 31/03/2026',
        },
        { attribute: 'active_users', answer: 'पता नहीं' },
      ),
    );
    expect(incoming.claims.map(({ value, period }) => [value, period])).toEqual([
      ['1200000', 'month'],
      ['10000000', '2025-04-01/2026-03-31'],
      ['unknown', undefined],
    ]);
  });

  test('of a published number that is allowed are taken', () => {
    const { refused } = read(sheet({ attribute: 'service_examples', answer: 'write to 94372 92000' }));
    expect(refused).toEqual([]);
  });

  test('without answer are counted, whatever date and source were filled down', () => {
    const { incoming, unanswered, refused } = read(
      sheet(
        { attribute: 'users' },
        { attribute: 'languages', as_of: '20/11/2026', source: 'test-visit' },
        { attribute: 'voice_support', answer: 'no' },
      ),
    );
    expect([incoming.claims.length, unanswered, refused.length]).toEqual([1, 2, 0]);
  });
});

describe('a sheet is read however a spreadsheet saves it', () => {
  const rows = [
    'attribute,answer,model,note',
    'users,"2,70,000",odisha-ama-sathi,"test, only"',
    'voice_support,yes,odisha-ama-sathi,',
  ];
  const values = (text: string) => {
    const { incoming, refused, faults } = read(text);
    return { claims: incoming.claims.map(({ value }) => value), refused, faults };
  };
  const expected = { claims: ['270000', 'yes'], refused: [], faults: [] };

  test.each([
    ['commas and line feeds', rows.join('\n')],
    ['Windows line ends and a byte-order mark', `\uFEFF${rows.join('\r\n')}\r\n`],
    ['old line ends', rows.join('\r')],
    ['semicolons', rows.map((row) => row.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';')).join('\r\n')],
    ['tabs', rows.map((row) => row.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\t')).join('\r\n')],
    ['a header in capitals', rows.join('\n').replace('attribute,answer', 'Attribute,ANSWER')],
    ['blank lines and empty columns', `\n${rows.map((row) => `${row},,`).join('\n,,,,,\n')}\n\n`],
  ])('%s', (_, text) => {
    expect(values(text)).toEqual(expected);
  });

  test('rows are counted as the spreadsheet shows them, lines as the file has them', () => {
    const text =
      'model,attribute,answer\nodisha-ama-sathi,service_examples,"one\ntwo"\n\nodisha-ama-sathi,users,?\n';
    expect(read(text).refused).toMatchObject([{ row: 4, line: 5, column: 'answer' }]);
  });

  test("a column of one's own is passed over, and said", () => {
    const { faults, incoming } = read('model,attribute,anser,answer\nodisha-ama-sathi,users,x,5\n');
    expect(incoming.claims).toHaveLength(1);
    expect(faults).toEqual([
      {
        rule: 'columns-known',
        level: 'warning',
        file: FILE,
        line: 1,
        field: 'anser',
        message: 'The column "anser" is not of the sheet and was passed over.',
        fix: 'Did you mean "answer"? What belongs to an answer is written in "note".',
      },
    ]);
  });
});

describe('a sheet that cannot be read at all', () => {
  test.each([
    [
      'without the column attribute',
      'model,answer\nodisha-ama-sathi,5\n',
      'The sheet has no column "attribute".',
      'Keep the first row as it was when the sheet went out; columns may be moved, not renamed.',
    ],
    [
      'with a column twice',
      'model,attribute,answer,answer\nodisha-ama-sathi,users,5,\n',
      'The column "answer" stands twice.',
      'Delete the one that holds nothing.',
    ],
    ['empty', '\uFEFF\r\n', 'The sheet is empty.', 'Open it in a spreadsheet and save it as "CSV UTF-8".'],
    [
      'a workbook',
      'PK\u0003\u0004…',
      'This is a workbook (.xlsx or .ods), not a CSV file.',
      'Open it in a spreadsheet and save it as "CSV UTF-8".',
    ],
    [
      'in the old code page',
      'model,attribute,answer\nodisha-ama-sathi,users,\uFFFD\n',
      'The sheet is not UTF-8 text: letters of it are lost.',
      'Open it in a spreadsheet and save it as "CSV UTF-8".',
    ],
    [
      'with a broken quote',
      'model,attribute,answer\nodisha-ama-sathi,users,"5\n',
      'A double quote stands where none can, so what follows cannot be told apart.',
      'Open the file in a spreadsheet, look at this row, and save it as CSV again.',
    ],
  ])('%s', (_, text, message, fix) => {
    const { faults, incoming } = read(text);
    expect(faults).toMatchObject([{ level: 'error', file: FILE, message, fix }]);
    expect(incoming.claims).toEqual([]);
  });
});
