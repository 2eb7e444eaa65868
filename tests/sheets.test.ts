import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus, recordsOf } from '../src/corpus/index.ts';
import { looksLikeKobo, matchColumns } from '../src/entry/kobo-columns.ts';
import { readKobo } from '../src/entry/read-kobo.ts';
import { readSheet } from '../src/entry/read-sheet.ts';
import type { SheetContext, SheetReading } from '../src/entry/sheet-context.ts';
import { readTable } from '../src/entry/sheet-table.ts';
import { xlsFormOf } from '../src/entry/xlsform.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const records = recordsOf(loadCorpus(PROJECT));

const context: SheetContext = {
  attributes: records.attributes,
  models: records.models,
  claims: [],
  sources: [
    {
      id: 'test-visit',
      title: 'Visit note (test)',
      publisher: 'test',
      type: 'visit-note',
      published: '2026-11-20',
    },
  ],
  tours: [{ id: 'test-tour', status: 'made', sources: ['test-visit'] }],
  allowed: [],
  defaultSource: 'test-visit',
  today: '2026-11-24',
};

function fixture(name: string): string {
  return readFileSync(resolve(PROJECT, 'tests/fixtures/sheets', name), 'utf8');
}

/** What came of it: attribute, value, date, and period, stage and note where there are any. */
function claimsOf({ incoming }: SheetReading): string[] {
  return incoming.claims.map(({ attribute, value, as_of, period, stage, note }) =>
    [attribute, value, as_of, period, stage === 'planned' ? stage : undefined, note]
      .filter(Boolean)
      .join(' | '),
  );
}

describe('the sheet of Ama Sathi, filled in and saved by LibreOffice', () => {
  const text = fixture('ama-sathi-filled.csv');
  const reading = readSheet('ama-sathi-filled.csv', text, context);

  test('is told from an export of the form', () => {
    expect(looksLikeKobo(readTable('', text).header)).toBe(false);
  });

  test('imports right, with the numbers and dates of India', () => {
    expect(reading.faults).toEqual([]);
    expect(reading.refused).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'services_available | 155 | 2026-11-19 | about; test',
      'services_planned | 500 | 2026-11-19 | planned | test; by March',
      'status | live | 2026-11-19 | test',
      'languages | or;en | 2026-11-19 | test',
      'service_delivery | yes | 2026-11-19 | test',
      'grievance_redressal | yes | 2026-11-19 | test',
      'public_information | yes | 2026-11-19 | test',
      'emergency_alerts | no | 2026-11-19 | test',
      'internal_operations | unknown | 2026-11-20 | test',
      'bookings_and_tickets | not-applicable | 2026-11-20 | test',
      'hosting | In the "state cloud", as told | 2026-11-19 | test',
      'interaction_style | menu | 2026-11-19 | test',
      'payment_means | upi;card | 2026-11-19 | test',
      'grievance_hours_promised | 48 | 2026-11-19 | test',
      'team_size | 12 | 2026-11-19 | test',
      'nodal_officers | 25 | 2026-11-19 | test',
      'users | 270000 | 2026-11-19 | test',
      'active_users | 150000 | 2026-10-01 | month | test',
      'transactions | 270000 | 2026-11 | test',
      'messages | 9437292000 | 2026-11-19 | test',
      'documents_issued | 3500000 | 2026 | test',
      'payments_value | 45000000 | 2026-11-19 | test',
      'satisfaction | 85 | 2026-11-19 | test',
      'reported_failure | None reported. Asked: the implementing agency. | 2026-11-19 | test',
      'project_cost | 12000000 | 2026-11-19 | test',
      'contract_value | 120000000 | 2026-11-19 | test',
      'citizen_fee_kind | no-charge | 2026-11-19 | test',
    ]);
    expect(reading.incoming.claims.every(({ model }) => model === 'odisha-ama-sathi')).toBe(true);
    expect(reading.incoming.claims.every(({ basis }) => basis === 'observed')).toBe(true);
  });

  test('leaves every other question open', () => {
    expect(reading.unanswered).toBe(69);
  });

  test('says what was understood otherwise than it was written', () => {
    const answers = reading.understood.filter(({ column }) => column === 'answer');
    expect(answers.map(({ row, written, says }) => `${row}: ${written} = ${says}`)).toEqual([
      '2: about 155 = about 155 services',
      '8: haan = Yes',
      '9: हाँ = Yes',
      '15: TRUE = Yes',
      '16: nahi = No',
      '17: पता नहीं = Asked, not known',
      '18: NA = Not applicable',
      '27: Menu = Menus',
      '33: UPI; Card = UPI or a payment app, Debit or credit card',
      '69: २५ = 25 people',
      '75: 1.5 lakh = 1.5 lakh people',
      '76: 2.7 lakh = 2.7 lakh transactions',
      '79: 0.35 crore = 35 lakh documents',
      '80: Rs. 4,50,00,000/- = ₹4.5 crore',
      '84: 85% = 85\u00a0%',
      '93: 1.2 crore = ₹1.2 crore',
      '94: 12 करोड़ = ₹12 crore',
    ]);
  });
});

describe('an export of the form, as KoboToolbox writes it', () => {
  const text = fixture('kobo-export.csv');
  const reading = readKobo('kobo-export.csv', text, context);

  test('is told from a sheet', () => {
    expect(looksLikeKobo(readTable('', text).header)).toBe(true);
  });

  test('imports right, submission by submission', () => {
    expect(reading.faults).toEqual([]);
    expect(reading.refused).toEqual([]);
    const agency = 'asked: the implementing agency';
    const office = 'asked: a district office';
    expect(claimsOf(reading)).toEqual([
      `services_available | 155 | 2026-11-19 | planned | ${agency}`,
      `languages | or;en | 2026-11-19 | ${agency}`,
      `service_delivery | yes | 2026-11-19 | ${agency}`,
      `hosting | In the "state cloud"; as told | 2026-11-19 | ${agency}`,
      `interaction_style | menu | 2026-11-19 | ${agency}`,
      `voice_support | unknown | 2026-11-19 | ${agency}`,
      `team_size | 12 | 2026-11-19 | ${agency}`,
      `nodal_officers | unknown | 2026-11-19 | ${agency}`,
      `users | 270000 | 2026-11-19 | ${agency}`,
      `active_users | 150000 | 2026-10 | month | ${agency}`,
      `satisfaction | 85.5 | 2026-11-19 | ${agency}`,
      `reported_failure | None reported. Asked: the implementing agency. | 2026-11-19 | ${agency}`,
      `project_cost | 12000000 | 2026-11-19 | ${agency}`,
      `languages | or | 2026-11-20 | ${office}`,
      `service_delivery | yes | 2026-11-20 | ${office}`,
      `reported_failure | unknown | 2026-11-20 | ${office}`,
    ]);
  });

  test('keeps the notes for whoever writes the finding', () => {
    expect(reading.remarks.map(({ row, column, text }) => [row, column, text])).toEqual([
      [2, 'scope/notes__scope', 'test: services counted one by one'],
      [2, 'impact/notes__impact', 'test'],
    ]);
  });
});

describe('every column that an export of the whole form can have', () => {
  const model = { id: 'odisha-ama-sathi', name: { en: 'Ama Sathi, Odisha' } };
  const form = xlsFormOf({ attributes: records.attributes, model, title: '', today: '' });
  const asked = form.survey.rows.filter(
    ([type = '']) => !/^(?:start|end|begin_group|end_group|calculate)$/.test(type),
  );

  /** Headers and what each holds, with questions and choices written as \`word\` gives them. */
  function columns(word: (cells: readonly string[]) => string): [header: string, holds: string][] {
    return asked.flatMap((question) => {
      const [type = '', name = ''] = question;
      const [kind, list] = type.split(' ');
      const choices =
        kind === 'select_multiple' ? form.choices.rows.filter((choice) => choice[0] === list) : [];
      const header = `a group/${word(question)}`;
      return [
        [header, name],
        ...choices.map((choice): [string, string] => [`${header}/${word(choice)}`, `${name}/${choice[1]}`]),
      ];
    });
  }

  test.each([
    ['name', (cells: readonly string[]) => cells[1] ?? ''],
    ['English label', (cells: readonly string[]) => cells[2] ?? ''],
    ['Hindi label', (cells: readonly string[]) => cells[3] ?? ''],
  ])('is told apart by its %s', (_, word) => {
    const expected = columns(word);
    const matched = matchColumns(
      expected.map(([header]) => header),
      records.attributes,
    ).columns.map((column) => {
      if (column.is === 'choice') return `${column.question.name}/${column.choice}`;
      return column.is === 'question' ? column.question.name : column.is;
    });
    expect(matched.length).toBeGreaterThan(300);
    expect(matched).toEqual(expected.map(([, holds]) => holds));
  });
});
