import { attributeOf, claimsFrom } from '../knowledge/claims-for-tests.ts';
import { type Cell, cellOf } from '../knowledge/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { PlaceKind } from '../schemas/vocabulary.ts';
import type { ChartNames } from './chart-js-words.ts';
import { type ChartSpec, pointsOf } from './chart-spec.ts';
import { chartsOf } from './charts-of.ts';

export const STOCK = attributeOf();
export const TOTAL = attributeOf({ counts: 'cumulative', unit: 'complaints' });
export const PER_PERIOD = attributeOf({ counts: 'per-period', unit: 'people' });

/** Names that say the ids. */
export const NAMES: ChartNames = {
  language: 'en',
  model: (id) => `Model ${id}`,
  source: (id) => `Paper ${id}`,
};

/** Cells of models, each with its claims as a table (see claimsFrom). */
export function cellsFrom(attribute: Attribute, tables: Readonly<Record<string, string>>): Cell[] {
  return Object.entries(tables).map(([model, table]) =>
    cellOf(
      model,
      attribute,
      claimsFrom(table).map((claim) => ({ ...claim, model })),
    ),
  );
}

/** The charts of such cells, by form; all places are states unless some are named. */
export function specsFrom(
  attribute: Attribute,
  tables: Readonly<Record<string, string>>,
  kinds: Readonly<Record<string, PlaceKind>> = {},
): Partial<Record<ChartSpec['form'], ChartSpec>> {
  const places = new Map(Object.keys(tables).map((model) => [model, kinds[model] ?? 'state']));
  return Object.fromEntries(
    chartsOf(attribute, cellsFrom(attribute, tables), places).map((spec) => [spec.form, spec]),
  );
}

/** A chart as words: "one 150! 175~!; two 80 | three 9000", panels between strokes; "~" not joined, "!" contested. */
export function say(spec: ChartSpec | undefined): string {
  return (spec?.panels ?? [])
    .map(({ series }) =>
      series
        .map(({ model, points }) =>
          [
            model,
            ...points.map(
              ({ value, joined, contested }) => `${value}${joined ? '' : '~'}${contested ? '!' : ''}`,
            ),
          ].join(' '),
        )
        .join('; '),
    )
    .join(' | ');
}

/** The one spec of a form. Throws when there is none, so that no test runs on nothing. */
export function only(spec: ChartSpec | undefined): ChartSpec {
  if (spec === undefined || pointsOf(spec).length === 0) throw new Error('There is no such chart.');
  return spec;
}
