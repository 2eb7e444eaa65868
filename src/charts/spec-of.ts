import type { Attribute } from '../schemas/attribute.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { panelsOf } from './panels.ts';
import { type PlaceKinds, warningsOf } from './warnings.ts';

/** What a chart needs to know of its attribute. */
export type ChartedAttribute = Pick<Attribute, 'id' | 'dimension' | 'type' | 'unit' | 'counts'>;

/** The spec of some series of an attribute, with its panels and warnings. */
export function specOf(
  attribute: ChartedAttribute,
  form: ChartSpec['form'],
  series: readonly ChartSeries[],
  places: PlaceKinds,
): ChartSpec {
  const { id, dimension, unit, counts } = attribute;
  const panels = panelsOf(series, form);
  const spec = { attribute: id, dimension, unit, counts, form, scale: 'linear' as const, panels };
  return { ...spec, warnings: warningsOf(spec, attribute, places) };
}
