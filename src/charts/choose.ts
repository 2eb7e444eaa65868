import type { ChartSpec } from './chart-spec.ts';
import { valuesOf } from './panels.ts';
import { logarithmicAxis } from './scale.ts';
import { specOf } from './spec-of.ts';
import type { PlaceKinds } from './warnings.ts';

/** A chart with only the models that are chosen: panels, axes and warnings are those of what remains. */
export function chooseModels(spec: ChartSpec, models: readonly string[], places: PlaceKinds): ChartSpec {
  const series = spec.panels.flatMap((panel) => panel.series).filter(({ model }) => models.includes(model));
  return specOf({ ...spec, id: spec.attribute, type: 'number' }, spec.form, series, places);
}

/**
 * Lines on one logarithmic axis for each period, where a linear one would need panels by scale. Undefined for bars,
 * whose length would mean nothing, and for figures of 0 or less, which have no place on it.
 */
export function onLogarithmicAxis(spec: ChartSpec): ChartSpec | undefined {
  const series = spec.panels.flatMap((panel) => panel.series);
  if (spec.form === 'bars' || valuesOf(series).some((value) => value <= 0)) return undefined;
  const periods = [...new Set(series.map(({ period }) => period))];
  const panels = periods.map((period) => {
    const own = series.filter((one) => one.period === period);
    return { period, series: own, ...logarithmicAxis(valuesOf(own)) };
  });
  const warnings = spec.warnings.filter(({ kind }) => kind !== 'scales-differ');
  return { ...spec, scale: 'logarithmic', panels, warnings };
}
