import { describe, expect, test } from 'vitest';
import { type Adoption, adoption } from '../schemas/adoption.ts';
import { ledgerOf } from './adoption.ts';
import { actionOf, blueprintOf } from './blueprint-for-tests.ts';

const PLAN = blueprintOf({
  actions: [
    actionOf({ id: 'begin', month: 1, months: 2 }),
    actionOf({ id: 'go-on', month: 3, months: 2, depends_on: ['begin'] }),
  ],
});

/** Entries written as "action status as_of", one a line. */
function entries(table: string): Adoption[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter(([action]) => action !== '')
    .map(([action, status, as_of]) => adoption.parse({ blueprint: 'a-plan', action, status, as_of }));
}

/** The ledger as text. */
function ledger(table: string, today: string): string[] {
  const { start, records } = ledgerOf(PLAN, entries(table), today);
  return [
    start === undefined ? 'no start' : `start ${start.as_of}`,
    ...records.map(
      ({ action, history, due, overdue }) =>
        `${action.id}: ${history.map(({ status }) => status).join(' after ') || 'nothing'}, due ${due ?? 'never'}${overdue ? ', overdue' : ''}`,
    ),
  ];
}

describe('the ledger', () => {
  test('calls nothing overdue as long as no start is on record', () => {
    expect(ledger('begin no-evidence 2026-01-10\ngo-on not-started 2026-01-10', '2030-01-01')).toEqual([
      'no start',
      'begin: no-evidence, due never',
      'go-on: not-started, due never',
    ]);
  });

  test('counts months from the first sign of work, and what is late from the day of the build', () => {
    const table = 'begin limited 2026-01-20';
    expect(ledger(table, '2026-02-28')).toEqual([
      'start 2026-01-20',
      'begin: limited, due 2026-02',
      'go-on: nothing, due 2026-04',
    ]);
    expect(ledger(table, '2026-03-01')).toEqual([
      'start 2026-01-20',
      'begin: limited, due 2026-02, overdue',
      'go-on: nothing, due 2026-04',
    ]);
  });

  test('takes what is complete off the late list; "no evidence" is late like the rest', () => {
    const table = 'begin limited 2026-01-20\nbegin complete 2026-06-01\ngo-on no-evidence 2026-06-01';
    expect(ledger(table, '2026-12-01')).toEqual([
      'start 2026-01-20',
      'begin: complete after limited, due 2026-02',
      'go-on: no-evidence, due 2026-04, overdue',
    ]);
  });

  test('takes the end of a month or year that is all that is known: nothing is late too early', () => {
    expect(ledger('begin limited 2025', '2026-01-31')[1]).toBe('begin: limited, due 2026-01');
  });
});
