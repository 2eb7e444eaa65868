import { describe, expect, test } from 'vitest';
import { type ChartNames, type ChartTheme, describePoint, panelsFor } from './chart-js.ts';
import type { ChartPoint, ChartSeries, ChartSpec } from './chart-spec.ts';
import { specOf } from './spec-of.ts';
import { dayOf } from './time-axis.ts';

const NAMES: ChartNames = {
  language: 'en',
  model: (id) => id.toUpperCase(),
  source: (id) => `Publisher of ${id}`,
};
const THEME: ChartTheme = {
  ink: 'black',
  soft: 'grey',
  line: 'silver',
  paper: 'white',
  bar: 'teal',
  clash: 'red',
  series: ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'],
  font: 'serif',
  size: 16,
  still: false,
};

function point(model: string, value: number, date: string, more: Partial<ChartPoint> = {}): ChartPoint {
  return {
    claim: `${model}/${date}-${value}`,
    model,
    value,
    date,
    period: undefined,
    basis: 'press',
    source: `src-${model}`,
    contested: false,
    joined: true,
    qualifier: undefined,
    note: undefined,
    ...more,
  };
}

function series(model: string, points: ChartPoint[], period?: string): ChartSeries {
  return { model, period, points };
}

function specFor(form: ChartSpec['form'], all: ChartSeries[], unit = 'services'): ChartSpec {
  const attribute = {
    id: 'services',
    dimension: 'scope',
    type: 'number',
    unit,
    counts: 'at-a-date',
  } as const;
  return specOf(attribute, form, all, new Map());
}

function onlyPanel(spec: ChartSpec, theme = THEME) {
  const [panel, ...others] = panelsFor(spec, NAMES, theme);
  if (panel === undefined) throw new Error('There is no panel.');
  expect(others).toEqual([]);
  return panel;
}

describe('bars', () => {
  const spec = specFor('bars', [
    series('andhra', [
      point('andhra', 500, '2026-02', { contested: true, joined: false }),
      point('andhra', 900, '2026-02-14', { contested: true, qualifier: 'nearly' }),
    ]),
    series('odisha', [point('odisha', 150, '2025-12-25')]),
  ]);

  test('have a row a claim, in the order of the spec', () => {
    const { config, claims } = onlyPanel(spec);
    expect(config.data.datasets[0]?.data).toEqual([
      { x: 500, y: 0 },
      { x: 900, y: 1 },
      { x: 150, y: 2 },
    ]);
    expect(claims[0]?.map(({ value }) => value)).toEqual([500, 900, 150]);
    expect(config.options?.indexAxis).toBe('y');
  });

  test('say model, figure, date and contest above each bar', () => {
    expect(onlyPanel(spec).config.data.labels).toEqual([
      ['ANDHRA', '500 services, February 2026, contested'],
      ['ANDHRA', 'nearly 900 services, 14 February 2026, contested'],
      ['ODISHA', '150 services, 25 December 2025'],
    ]);
  });

  test('are hollow where they contradict the bar of their model', () => {
    expect(onlyPanel(spec).config.data.datasets[0]?.backgroundColor).toEqual(['white', 'teal', 'teal']);
  });
});

describe('lines', () => {
  const days = (dates: string[]) => dates.map((date) => expect.objectContaining({ x: dayOf(date) }));

  test('draw both sides of a contested month, the line through the better one', () => {
    const spec = specFor('lines', [
      series('andhra', [
        point('andhra', 161, '2025-01-30', { contested: true }),
        point('andhra', 200, '2025-01-30', { contested: true, joined: false }),
        point('andhra', 709, '2025-08'),
      ]),
    ]);
    const { config, claims } = onlyPanel(spec);
    const [line, loose] = config.data.datasets;
    expect(line).toMatchObject({ showLine: true, pointStyle: 'circle', label: 'ANDHRA' });
    expect(line?.data).toEqual(days(['2025-01-30', '2025-08']));
    expect(loose).toMatchObject({ showLine: false, pointStyle: 'circle', pointBackgroundColor: 'white' });
    expect(claims.map((points) => points.map(({ value }) => value))).toEqual([[161, 709], [200]]);
  });

  test('never join figures of a period to running totals: they stand in panels of their own', () => {
    const total = series('boti', [point('boti', 10, '2021'), point('boti', 30, '2023')]);
    const month = series(
      'boti',
      [point('boti', 4, '2022-01', { period: 'month' }), point('boti', 5, '2022-12', { period: 'month' })],
      'month',
    );
    const panels = panelsFor(specFor('lines', [total, month]), NAMES, THEME);
    expect(panels.map(({ config }) => config.data.datasets.map(({ label }) => label))).toEqual([
      ['BOTI'],
      ['BOTI, in a month'],
    ]);
  });

  test('differ by colour, sign and dash', () => {
    const spec = specFor(
      'lines',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((model) =>
        series(model, [point(model, 10, '2024-01'), point(model, 20, '2025-01')]),
      ),
    );
    const { datasets } = onlyPanel(spec).config.data;
    const read = (key: string) =>
      datasets.map((line) => JSON.stringify(Object.entries(line).find(([name]) => name === key)));
    const signs = read('pointStyle').map((style, index) => style + (read('pointRotation')[index] ?? ''));
    expect(new Set(datasets.map(({ borderColor }) => borderColor)).size).toBe(6);
    expect(new Set(signs).size).toBe(6);
    expect(new Set(read('borderDash')).size).toBe(6);
  });

  test('stand on an axis of days whose marks are months or years in words', () => {
    const spec = specFor('lines', [
      series('andhra', [point('andhra', 161, '2025-01-30'), point('andhra', 709, '2025-08')]),
    ]);
    const axis = onlyPanel(spec).config.options?.scales?.['x'];
    const built: { ticks: { value: number }[] } = { ticks: [] };
    axis?.afterBuildTicks?.(built as never);
    expect(axis?.type).toBe('linear');
    expect(
      built.ticks.map(({ value }) => axis?.ticks?.callback?.call(undefined as never, value, 0, [])),
    ).toEqual(['March 2025', 'May 2025', 'July 2025']);
  });
});

describe('the axis of figures', () => {
  const figures = (spec: ChartSpec, axis: 'x' | 'y') => {
    const scale = onlyPanel(spec).config.options?.scales?.[axis];
    const callback = scale?.ticks?.callback;
    if (callback === undefined) throw new Error('The axis says nothing.');
    return (value: number) => callback.call(undefined as never, value, 0, []);
  };

  test('is that of the spec, in lakh and crore', () => {
    const spec = specFor('bars', [
      series('a', [point('a', 6_100_000, '2025')]),
      series('b', [point('b', 200_000, '2025')]),
    ]);
    expect(onlyPanel(spec).config.options?.scales?.['x']).toMatchObject({
      type: 'linear',
      min: spec.panels[0]?.from,
      max: spec.panels[0]?.to,
    });
    expect(figures(spec, 'x')(2_000_000)).toBe('20 lakh');
  });

  test('is in rupees and per cent where figures are', () => {
    const one = [series('a', [point('a', 50, '2025')]), series('b', [point('b', 60, '2025')])];
    expect(figures(specFor('bars', one, 'INR'), 'x')(40)).toBe('₹40');
    expect(figures(specFor('bars', one, 'percent'), 'x')(40)).toBe('40\u00a0%');
  });

  test('is logarithmic only where the spec says so', () => {
    const spec = specFor('lines', [series('a', [point('a', 5, '2024'), point('a', 50, '2025')])]);
    expect(onlyPanel(spec).config.options?.scales?.['y']).toMatchObject({ type: 'linear' });
    expect(onlyPanel({ ...spec, scale: 'logarithmic' }).config.options?.scales?.['y']).toMatchObject({
      type: 'logarithmic',
    });
  });
});

test('a claim is said with value, date, basis, source and contest', () => {
  const claim = point('andhra', 1_100_000, '2025-02', {
    period: 'month',
    contested: true,
    qualifier: 'over',
  });
  expect(describePoint(claim, { unit: 'people' }, NAMES)).toEqual([
    'over 11 lakh people in a month',
    'February 2025',
    'press',
    'Publisher of src-andhra',
    'conflicts with another report',
  ]);
});

test('nothing moves for readers who asked for less motion', () => {
  const spec = specFor('bars', [series('a', [point('a', 5, '2024')]), series('b', [point('b', 6, '2024')])]);
  expect(onlyPanel(spec, { ...THEME, still: true }).config.options?.animation).toBe(false);
  expect(onlyPanel(spec).config.options?.animation).toEqual({ duration: 200 });
});
