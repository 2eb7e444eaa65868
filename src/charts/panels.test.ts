import { describe, expect, test } from 'vitest';
import { chooseModels, onLogarithmicAxis } from './choose.ts';
import { only, PER_PERIOD, STOCK, say, specsFrom } from './specs-for-tests.ts';

const at = (value: number) => `${value} | 2025-01 | press`;

describe('scales that differ', () => {
  test('by 50 times share an axis', () => {
    expect(say(specsFrom(STOCK, { one: at(50), two: at(1) }).bars)).toBe('one 50; two 1');
  });

  test('by more stand apart, largest first, models in their order', () => {
    const { bars } = specsFrom(STOCK, { a: at(2), b: at(5100), c: at(51), d: at(200), e: at(104) });
    expect(say(bars)).toBe('b 5100; d 200; e 104 | a 2; c 51');
    expect(bars?.warnings).toContainEqual({ kind: 'scales-differ' });
  });

  test('zero fits any scale', () => {
    expect(say(specsFrom(STOCK, { one: at(5000), two: at(0) }).bars)).toBe('one 5000; two 0');
  });

  test('of periods that differ stand apart even when they are alike', () => {
    const { bars } = specsFrom(PER_PERIOD, {
      one: '30|2025-01|press|period month',
      two: '30|2025-01|press|period day',
      three: '40|2025-01|press|period month',
    });
    expect(say(bars)).toBe('two 30 | one 30; three 40');
    expect(bars?.warnings).toContainEqual({ kind: 'periods-differ', periods: ['day', 'month'] });
  });
});

test('more than six lines are several panels on the same axis', () => {
  const line = (value: number) =>
    `${value}|2025-01|press\n${value + 1}|2025-02|press\n${value + 2}|2025-03|press`;
  const tables = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, i) => [id, line(10 + i)]));
  const lines = only(specsFrom(STOCK, tables).lines);
  expect(lines.panels.map(({ series }) => series.length)).toEqual([6, 1]);
  expect(new Set(lines.panels.map(({ to }) => to)).size).toBe(1);
  expect(lines.warnings).not.toContainEqual({ kind: 'scales-differ' });
});

describe('a choice of models', () => {
  const places = new Map([
    ['one', 'state' as const],
    ['two', 'state' as const],
    ['three', 'state' as const],
  ]);

  test('gives panels, axes and warnings of what remains', () => {
    const bars = only(specsFrom(STOCK, { one: at(9000), two: at(5), three: at(7) }).bars);
    const chosen = chooseModels(bars, ['two', 'three'], places);
    expect(say(chosen)).toBe('two 5; three 7');
    expect(chosen.panels[0]).toMatchObject({ from: 0, to: 8 });
    expect(chosen.warnings).toEqual([]);
  });

  test('of none has no panel', () => {
    const bars = only(specsFrom(STOCK, { one: at(9), two: at(5) }).bars);
    expect(chooseModels(bars, [], places).panels).toEqual([]);
  });
});

describe('a logarithmic axis', () => {
  const growing = (value: number) =>
    `${value}|2025-01|press\n${value * 3}|2025-02|press\n${value * 9}|2025-03|press`;

  test('takes lines of all scales into one panel, and says so', () => {
    const lines = only(specsFrom(STOCK, { one: growing(2), two: growing(20_000) }).lines);
    expect(lines.panels).toHaveLength(2);
    const whole = onLogarithmicAxis(lines);
    expect(whole?.scale).toBe('logarithmic');
    expect(whole?.panels).toHaveLength(1);
    expect(whole?.panels[0]?.ticks).toEqual([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
    expect(whole?.warnings).toEqual([]);
  });

  test('is refused to bars, and to figures of 0', () => {
    const { bars } = specsFrom(STOCK, { one: growing(2), two: growing(3) });
    expect(onLogarithmicAxis(only(bars))).toBeUndefined();
    const { lines } = specsFrom(STOCK, { one: growing(0).replace('0|2025-03', '5|2025-03') });
    expect(onLogarithmicAxis(only(lines))).toBeUndefined();
  });
});
