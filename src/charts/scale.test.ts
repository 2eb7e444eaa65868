import { expect, test } from 'vitest';
import { linearAxis, logarithmicAxis, placeOn } from './scale.ts';

test.each([
  [[900], [0, 500, 1000]],
  [
    [80.2, 100],
    [0, 50, 100],
  ],
  [[45_000_000], [0, 20_000_000, 40_000_000, 60_000_000]],
  [[0.3], [0, 0.1, 0.2, 0.3]],
  [[0], [0, 0.5]],
  [
    [-30, 50],
    [-40, -20, 0, 20, 40, 60],
  ],
])('an axis for %j is marked at %j', (values, ticks) => {
  const axis = linearAxis(values);
  expect(axis.ticks).toEqual(ticks);
  expect([axis.from, axis.to]).toEqual([ticks[0], ticks.at(-1)]);
});

test('a logarithmic axis is marked at powers of ten around its values', () => {
  expect(logarithmicAxis([20, 3000]).ticks).toEqual([10, 100, 1000, 10_000]);
  expect(logarithmicAxis([100]).ticks).toEqual([100, 1000]);
});

test('a value stands on its axis where it belongs', () => {
  expect(placeOn({ from: 0, to: 1000 }, 'linear', 250)).toBe(0.25);
  expect(placeOn({ from: -50, to: 50 }, 'linear', 0)).toBe(0.5);
  expect(placeOn({ from: 10, to: 1000 }, 'logarithmic', 100)).toBe(0.5);
});
