// Every chart of the real records: picture, table, CSV, JSON and the spec carry the same figures.
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  type ChartSpec,
  chartCsv,
  chartDocument,
  chartSvg,
  chartTable,
  lookOfPage,
  pointsOf,
  sentenceOf,
} from '../src/charts/index.ts';
import { chartCanBeDrawn } from '../src/checks/chart-can-be-drawn.ts';
import { loadCorpus, recordsOf } from '../src/corpus/index.ts';
import { addresses, formatQuantity } from '../src/i18n/index.ts';
import { chartedAttributes, chartNames, chartSpecs } from '../src/queries/chart-pages.ts';
import { deriveKnowledge } from '../src/queries/derive-knowledge.ts';

const CORPUS = loadCorpus(join(import.meta.dirname, '..'));
const KNOWLEDGE = deriveKnowledge(recordsOf(CORPUS), '2026-11-24');
const NAMES = chartNames(KNOWLEDGE, 'en');
const CHARTED = chartedAttributes(KNOWLEDGE);
const CASES = CHARTED.flatMap((attribute) =>
  chartSpecs(attribute, KNOWLEDGE).map((spec) => ({
    name: `${attribute.id}, ${spec.form}`,
    attribute,
    spec,
  })),
);

test('there are charts of both forms', () => {
  expect(CHARTED.length).toBeGreaterThanOrEqual(15);
  expect(CASES.filter(({ spec }) => spec.form === 'bars').length).toBeGreaterThanOrEqual(10);
  expect(CASES.filter(({ spec }) => spec.form === 'lines').length).toBeGreaterThanOrEqual(5);
});

/** What each form of a chart must agree on: claim, figure, date. */
const factsOf = (spec: ChartSpec) => pointsOf(spec).map(({ claim, value, date }) => [claim, value, date]);

describe.each(CASES)('$name', ({ attribute, spec }) => {
  const facts = factsOf(spec);

  test('shows claims on record with the figures that they make', () => {
    expect(facts.length).toBeGreaterThan(1);
    for (const [claim, value, date] of facts) {
      const recorded = KNOWLEDGE.claims.get(String(claim));
      expect([Number(recorded?.value), recorded?.as_of, recorded?.stage]).toEqual([value, date, 'in-use']);
    }
    expect(new Set(facts.map(([claim]) => claim)).size).toBe(facts.length);
  });

  test('the table says the same, row by row', () => {
    const { rows } = chartTable(spec, NAMES);
    expect(rows.map(({ point: { claim, value, date } }) => [claim, value, date])).toEqual(facts);
    for (const { figure, point, source } of rows) {
      expect(figure).toContain(formatQuantity(point.value, spec.unit, 'en'));
      expect(source.href).toBe(addresses.source(point.source));
    }
  });

  test('the picture has a mark for each claim, with its figure and its source', () => {
    const svg = parse(chartSvg(spec, sentenceOf(spec, 'x', NAMES), NAMES, lookOfPage(addresses.source)));
    const links = svg.querySelectorAll('a');
    expect(links).toHaveLength(facts.length);
    const points = pointsOf(spec);
    for (const [index, link] of links.entries()) {
      const point = points[index];
      expect(link.getAttribute('href')).toBe(addresses.source(point?.source ?? ''));
      expect(link.querySelector('title')?.textContent).toContain(
        formatQuantity(point?.value ?? Number.NaN, spec.unit, 'en'),
      );
    }
    // Nothing stands outside the picture.
    for (const share of svg.toString().matchAll(/ (?:x|x1|x2|width)="(-?[\d.]+)%"/g)) {
      expect(Number(share[1])).toBeGreaterThanOrEqual(0);
      expect(Number(share[1])).toBeLessThanOrEqual(100);
    }
  });

  test('every value is on its axis, and no scale of a panel differs by more than 50 times', () => {
    for (const { series, from, to, ticks } of spec.panels) {
      const values = series.flatMap(({ points }) => points.map(({ value }) => value));
      expect(from).toBeLessThanOrEqual(Math.min(...values));
      expect(to).toBeGreaterThanOrEqual(Math.max(...values));
      expect([ticks[0], ticks.at(-1)]).toEqual([from, to]);
      const sizes = series.map(({ points }) => Math.max(...points.map(({ value }) => Math.abs(value))));
      const smallest = Math.min(...sizes.filter((size) => size > 0));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(smallest * 50);
    }
  });

  test('figures of other periods never share a panel', () => {
    for (const { period, series } of spec.panels) {
      expect(series.map((one) => one.period)).toEqual(series.map(() => period));
    }
  });

  test('CSV and JSON carry the same figures, and the sources in full', () => {
    const specs = chartSpecs(attribute, KNOWLEDGE);
    const csv = chartCsv(specs, NAMES, KNOWLEDGE.sources);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const own = data.filter(({ chart }) => chart === spec.form);
    expect(own.map(({ claim, value, as_of }) => [claim, Number(value), as_of])).toEqual(facts);

    const document = JSON.parse(
      JSON.stringify(
        chartDocument(specs, {
          attribute,
          names: NAMES,
          sources: KNOWLEDGE.sources,
          places: new Map(),
          address: null,
          today: KNOWLEDGE.today,
        }),
      ),
    );
    const drawn = document.charts.find((one: { spec: ChartSpec }) => one.spec.form === spec.form);
    expect(factsOf(drawn.spec)).toEqual(facts);
    expect(document).toMatchObject({
      as_of: '2026-11-24',
      licence: 'CC BY 4.0',
      attribute: { id: attribute.id, definition: attribute.definition?.en },
    });
    for (const { source, model } of pointsOf(spec)) {
      expect(document.sources[source].title).toBe(KNOWLEDGE.sources.get(source)?.title);
      expect(document.models[model].name).toBe(NAMES.model(model));
      expect(own.some(({ source_title }) => source_title === document.sources[source].title)).toBe(true);
    }
  });
});

test('a cell that a spreadsheet would run is harmless in the CSV, and a negative figure stays one', () => {
  const [{ spec } = { spec: undefined }] = CASES;
  if (spec === undefined) throw new Error('There are no charts.');
  const [panel] = spec.panels;
  const [series] = panel?.series ?? [];
  const [point] = series?.points ?? [];
  if (panel === undefined || series === undefined || point === undefined) throw new Error('It has no point.');
  const spoilt = { ...point, value: -5, note: '=HYPERLINK("x")' };
  const csv = chartCsv(
    [{ ...spec, panels: [{ ...panel, series: [{ ...series, points: [spoilt] }] }] }],
    { ...NAMES, model: () => '@name' },
    new Map(),
  );
  const [, row] = Papa.parse<string[]>(csv.replace('\uFEFF', '')).data;
  expect(row).toEqual(expect.arrayContaining(["'@name", '-5', `'=HYPERLINK("x")`]));
});

describe('what the check of prose allows is what can be drawn', () => {
  const models = KNOWLEDGE.records.models.map(({ id }) => id);
  const numbers = KNOWLEDGE.records.attributes.filter(({ type }) => type === 'number');
  const [finding] = CORPUS.entries.findings;

  test.each(numbers.map((attribute) => [attribute.id, attribute] as const))('%s', (id, attribute) => {
    if (finding === undefined) throw new Error('There is no finding.');
    for (const chosen of [[], ...models.map((model) => [model])]) {
      const shows = [{ component: 'Chart' as const, attribute: id, models: chosen }];
      const entries = { ...CORPUS.entries, findings: [{ ...finding, value: { ...finding.value, shows } }] };
      const faults = chartCanBeDrawn.run({ corpus: { ...CORPUS, entries }, today: KNOWLEDGE.today });
      const own = faults.filter(({ message }) => message.includes(`"${id}"`));
      expect(own.length === 0, `${id} of ${chosen.join() || 'all'}`).toBe(
        chartSpecs(attribute, KNOWLEDGE, chosen).length > 0,
      );
    }
  });
});
