import { describe, expect, test } from 'vitest';
import { attributeOf } from '../knowledge/claims-for-tests.ts';
import { refusalOf } from './charts-of.ts';
import { cellsFrom, PER_PERIOD, STOCK, say, specsFrom, TOTAL } from './specs-for-tests.ts';

describe('which charts there are', () => {
  test('bars from two models on', () => {
    const { bars, lines } = specsFrom(STOCK, { one: '5 | 2025 | press', two: '7 | 2025 | press' });
    expect(say(bars)).toBe('one 5; two 7');
    expect(lines).toBeUndefined();
  });

  test('lines from three dates of one model on', () => {
    const dates = '5 | 2025-01 | press\n 7 | 2025-02 | press';
    expect(specsFrom(STOCK, { one: dates })).toEqual({});
    const { bars, lines } = specsFrom(STOCK, { one: `${dates}\n 9 | 2025-03 | press` });
    expect(say(lines)).toBe('one 5 7 9');
    expect(bars).toBeUndefined();
  });

  test('three claims of one date are no line', () => {
    expect(specsFrom(STOCK, { one: '5|2025-01-02|press\n7|2025-01-02|press\n9|2025-01-02|vendor' })).toEqual(
      {},
    );
  });

  test('beside a line stand models with two dates, and none with one', () => {
    const { lines } = specsFrom(STOCK, {
      one: '5|2025-01|press\n6|2025-02|press\n7|2025-03|press',
      two: '8|2025-01|press\n9|2025-02|press',
      three: '9|2025-01|press',
    });
    expect(say(lines)).toBe('one 5 6 7; two 8 9');
  });

  test('only numbers are drawn', () => {
    const text = attributeOf({ type: 'text' });
    expect(specsFrom(text, { one: '5|2025-01|press', two: '6|2025-01|press' })).toEqual({});
  });

  test('what a chart is of stands in its spec', () => {
    const { bars } = specsFrom(TOTAL, { one: '5 | 2025 | press', two: '7 | 2025 | press' });
    expect(bars).toMatchObject({
      attribute: 'asked',
      dimension: 'scope',
      unit: 'complaints',
      counts: 'cumulative',
      scale: 'linear',
    });
  });
});

describe('bars', () => {
  test('are the best claims, in the order of the models and not of the figures', () => {
    const { bars } = specsFrom(STOCK, {
      small: '5 | 2024-01 | press\n 8 | 2025-01 | press',
      large: '70 | 2025-01 | press',
      medium: '30 | 2025-01 | press',
    });
    expect(say(bars)).toBe('small 8; large 70; medium 30');
  });

  test('a contested bar has what contradicts it before it', () => {
    const { bars } = specsFrom(STOCK, {
      one: '150 | 2025-12-25 | official-statement\n 175 | 2025-12 | press',
      two: '80 | 2025-11 | press',
    });
    expect(say(bars)).toBe('one 175~! 150!; two 80');
  });

  test('plans, questions without an answer, and corrected claims are not drawn', () => {
    const { bars } = specsFrom(STOCK, {
      one: '9 | 2025-02 | press | planned\n 5 | 2025-01 | press',
      two: '6 | 2025-02 | press\n 7 | 2025-01 | press | replaces a',
      three: 'unknown | 2025-01 | press',
    });
    expect(say(bars)).toBe('one 5; two 7');
  });

  test('a model with single periods alone has its newest, apart from totals', () => {
    const { bars } = specsFrom(TOTAL, {
      one: '500 | 2025-01 | press',
      two: '40 | 2024 | press | period year\n 50 | 2025 | press | period year',
    });
    expect(say(bars)).toBe('one 500 | two 50');
    expect(bars?.panels.map(({ period }) => period)).toEqual([undefined, 'year']);
  });

  test('what contradicts a bar and counts another period stands in the panel of that period', () => {
    const { bars } = specsFrom(PER_PERIOD, {
      one: '300 | 2025-11-13 | press | period day, disputes b\n 500 | 2025-10 | press | period month',
      two: '400 | 2025-11 | press | period month',
    });
    expect(say(bars)).toBe('one 300! | one 500~!; two 400');
  });
});

describe('lines', () => {
  test('of two claims that contradict each other both are drawn, and the line runs through the better', () => {
    const { lines } = specsFrom(STOCK, {
      one: '161|2025-01-30|press\n500|2026-02|press\n900|2026-02-14|official-statement\n950|2026-03|press',
    });
    expect(say(lines)).toBe('one 161 500~! 900! 950');
  });

  test('a claim that disputes one of another month takes the line from it', () => {
    const { lines } = specsFrom(STOCK, {
      one: '70|2022-01|press\n80|2022-06|press\n600|2023-02|vendor|disputes a',
    });
    expect(say(lines)).toBe('one 70~! 80 600!');
  });

  test('a year among months is not joined to them; years among years are joined', () => {
    const mixed = '350|2025|press\n161|2025-01|press\n200|2025-03|press';
    expect(say(specsFrom(STOCK, { one: mixed }).lines)).toBe('one 350~ 161 200');
    const years = '350|2023|press\n161|2024|press\n200|2025|press';
    expect(say(specsFrom(STOCK, { one: years }).lines)).toBe('one 350 161 200');
  });

  test('figures of a period are a line of their own, in a panel of their own', () => {
    const { lines } = specsFrom(TOTAL, {
      one: [
        '100|2025-01|press',
        '200|2025-02|press',
        '300|2025-03|press',
        '90|2025-01|press|period month',
        '95|2025-02|press|period month',
      ].join('\n'),
    });
    expect(say(lines)).toBe('one 100 200 300 | one 90 95');
    expect(lines?.panels.map(({ period }) => period)).toEqual([undefined, 'month']);
  });
});

describe('why nothing is drawn', () => {
  test.each([
    ['nothing', { one: '' }],
    ['only-planned', { one: '5|2025-01|press|planned' }],
    ['one-model', { one: '5|2025-01|press\n6|2025-02|press', two: '7|2025-01|press|planned' }],
    [undefined, { one: '5|2025-01|press', two: '7|2025-01|press' }],
  ])('%s', (refusal, tables) => {
    expect(refusalOf(STOCK, cellsFrom(STOCK, tables))).toBe(refusal);
  });
});
