import { describe, expect, test } from 'vitest';
import { firstDay, fullDate, isPartialDate, lastDay, monthOf, partialDate } from './partial-date.ts';

describe('a date', () => {
  test.each(['2025', '2025-01', '2025-12', '2025-01-30', '2024-02-29', '2000-02-29', '0001-01-01'])(
    '%s is one',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
      expect(partialDate.safeParse(text).success).toBe(true);
    },
  );

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-13',
    '2025-00',
    '2025-01-00',
    '2025-01-32',
    '0000',
    '0000-01-01',
  ])('%s has the form of one and is not in the calendar', (text) => {
    expect(partialDate.safeParse(text).error?.issues[0]?.message).toBe(`"${text}" is not in the calendar.`);
  });

  test.each([
    '',
    '25',
    '30/01/2025',
    '30-01-2025',
    '2025-1-5',
    '2025/01/30',
    '2025-01-30T00:00:00Z',
    ' 2025',
    '2025-01-',
    'January 2025',
    '२०२५',
  ])('"%s" is not written as one', (text) => {
    expect(partialDate.safeParse(text).error?.issues[0]?.message).toBe(`"${text}" is not written as a date.`);
  });
});

describe('a full date', () => {
  test('must name the day', () => {
    expect(fullDate.safeParse('2024-02-29').success).toBe(true);
    expect(fullDate.safeParse('2024-02').error?.issues[0]?.message).toBe('"2024-02" names no day.');
    expect(fullDate.safeParse('2024').error?.issues[0]?.message).toBe('"2024" names no day.');
    expect(fullDate.safeParse('2023-02-29').error?.issues[0]?.message).toBe(
      '"2023-02-29" is not in the calendar.',
    );
  });
});

describe('the days that a date can mean', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31', undefined],
    ['2025-04', '2025-04-01', '2025-04-30', '2025-04'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-02'],
    ['2023-02', '2023-02-01', '2023-02-28', '2023-02'],
    ['2025-12', '2025-12-01', '2025-12-31', '2025-12'],
    ['2025-01-30', '2025-01-30', '2025-01-30', '2025-01'],
  ])('%s: from %s to %s', (date, first, last, month) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
    expect(monthOf(date)).toBe(month);
  });
});
