import { describe, expect, it } from 'vitest';
import { monthsSince } from './age.ts';

describe('months since a date', () => {
  it.each([
    ['the same day', '2025-01-30', '2025-01-30', 0],
    ['another day of the month', '2025-01-01', '2025-01-31', 0],
    ['the next month, though a day later', '2025-01-31', '2025-02-01', 1],
    ['over the turn of a year', '2024-12-31', '2025-01-01', 1],
    ['two years and a bit', '2023-10-05', '2025-12-01', 26],
    ['a month alone', '2025-09', '2026-11-24', 14],
    ['a year alone counts from January', '2025', '2026-03-01', 14],
    ['a date after today', '2025-03', '2025-01-31', -2],
  ])('%s', (_, date, today, months) => {
    expect(monthsSince(date, today)).toBe(months);
  });
});
