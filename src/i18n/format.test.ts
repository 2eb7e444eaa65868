import { describe, expect, test } from 'vitest';
import { formatAge } from './age.ts';
import { formatDate, formatFigure, formatPeriod, formatQuantity } from './format.ts';

describe('a figure is read as Indians write it, and loses nothing', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [12_265, '12,265'],
    [100_000, '1 lakh'],
    [325_000, '3.25 lakh'],
    [812_345, '8,12,345'],
    [10_000_000, '1 crore'],
    [153_000_000, '15.3 crore'],
    [129_308_000, '12,93,08,000'],
    [0.0805, '0.0805'],
    [80.2, '80.2'],
  ])('%s is %s', (value, words) => {
    expect(formatFigure(value, 'en')).toBe(words);
  });
});

test.each([
  [161, 'services', '161 services'],
  [38_500_000, 'INR', '₹3.85 crore'],
  [0.115, 'INR per message', '₹0.115 per message'],
  [80.2, 'percent', '80.2\u00a0%'],
  [5, undefined, '5'],
])('%s with the unit %s is %s', (value, unit, words) => {
  expect(formatQuantity(value, unit, 'en')).toBe(words);
});

test.each([
  ['2025-01-30', '30 January 2025'],
  ['2025-01', 'January 2025'],
  ['2025', '2025'],
])('the date %s is written as far as it is known: %s', (date, words) => {
  expect(formatDate(date, 'en')).toBe(words);
});

test.each([
  ['month', 'in a month'],
  ['2022-01-01/2025-09-14', '1 January 2022 to 14 September 2025'],
])('the period %s is %s', (period, words) => {
  expect(formatPeriod(period, 'en')).toBe(words);
});

test.each([
  [0, true, 'this month'],
  [1, true, '1 month old'],
  [35, true, '35 months old'],
  [36, true, '3 years old'],
  [47, true, '3 years old'],
  [22, false, 'at most 22 months old'],
])('%s months (day or month known: %s) are said as %s', (months, exact, words) => {
  expect(formatAge(months, exact, 'en')).toBe(words);
});
