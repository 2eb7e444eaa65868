import { expect, test } from 'vitest';
import { periodOf } from './period.ts';

test.each([
  ['2023-12-31', '2023-01-01/2023-12-31', 'year'],
  ['2023', 'year', 'year'],
  ['2025-08', 'month', 'month'],
  ['2025-09-14', '2022-01-01/2025-09-14', '2022-01-01/2025-09-14'],
  ['2024-03', '2023-01-01/2023-12-31', '2023-01-01/2023-12-31'],
])('a claim as of %s with period %s counts %s', (as_of, period, expected) => {
  expect(periodOf({ as_of, period })).toBe(expected);
});

test('a running total has no period', () => {
  expect(periodOf({ as_of: '2025-08', period: undefined })).toBeUndefined();
});
