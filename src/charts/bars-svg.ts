import { formatDate, formatPeriod, stringsFor } from '../i18n/index.ts';
import type { ChartNames } from './chart-js-words.ts';
import type { ChartPanel, ChartPoint, ChartSpec } from './chart-spec.ts';
import { formatTick } from './chart-words.ts';
import { anchorAt, type Drawn, drawPoint } from './draw.ts';
import type { Look } from './look.ts';
import { placeOn } from './scale.ts';
import { across, down, escapeSvg, svg } from './svg.ts';

// Heights in lines of text.
const NAME = 1.5;
const FIGURE = 1.35;
const BAR = 0.75;
const AFTER_BAR = 0.35;
const AFTER_MODEL = 0.55;
const TICKS = 1.6;

/**
 * One panel of bars. Names and figures stand above the bars, not beside them: so the same picture serves a phone and a
 * wide screen.
 */
export function drawBars(
  spec: ChartSpec,
  panel: ChartPanel,
  names: ChartNames,
  look: Look,
  top: number,
): Drawn {
  const at = (value: number) => placeOn(panel, spec.scale, value);
  const parts: string[] = [];
  let y = top;
  for (const { model, points } of panel.series) {
    y += NAME;
    parts.push(svg('text', { x: 0, y: down(y - 0.4), ...look.dress('name') }, escapeSvg(names.model(model))));
    for (const point of points) {
      y += FIGURE;
      const words = svg('text', { x: 0, y: down(y - 0.3) }, ...figureInWords(point, spec, names, look));
      const [from, to] = [at(Math.min(0, point.value)), at(Math.max(0, point.value))];
      const bar = svg('rect', {
        x: across(from),
        y: down(y),
        // A figure of 0 is drawn too: as a hair, not as nothing.
        width: to > from ? across(to - from) : 1,
        height: down(BAR),
        ...look.dress(point.joined ? 'bar' : 'rival'),
      });
      y += BAR + AFTER_BAR;
      parts.push(drawPoint(point, words + bar, spec, names, look));
    }
    y += AFTER_MODEL;
  }
  const grid = panel.ticks.map((tick) =>
    svg('line', {
      x1: across(at(tick)),
      x2: across(at(tick)),
      y1: down(top),
      y2: down(y),
      ...look.dress(tick === 0 ? 'base' : 'grid'),
    }),
  );
  const ticks = panel.ticks.map((tick) =>
    svg(
      'text',
      { x: across(at(tick)), y: down(y + 1.1), 'text-anchor': anchorAt(at(tick)), ...look.dress('tick') },
      escapeSvg(formatTick(tick, spec, names)),
    ),
  );
  return { drawing: [...grid, ...parts, ...ticks].join(''), bottom: y + TICKS };
}

/** Figure and date of a bar, without what stands above the panel: the unit, and the period where panels differ by it. */
function figureInWords(point: ChartPoint, spec: ChartSpec, names: ChartNames, look: Look): string[] {
  const { language } = names;
  const { states } = stringsFor(language);
  const isSaidAbove = new Set(spec.panels.map(({ period }) => period)).size > 1;
  const figure = [point.qualifier, formatTick(point.value, spec, names)].filter(Boolean).join(' ');
  const when = [
    ...(point.period === undefined || isSaidAbove ? [] : [formatPeriod(point.period, language)]),
    // An interval says its dates.
    ...(point.period?.includes('/') ? [] : [formatDate(point.date, language)]),
  ];
  const contested = states.contested.toLowerCase();
  return [
    svg('tspan', look.dress('value'), escapeSvg(figure)),
    ...when.map((words) => svg('tspan', look.dress('quiet'), escapeSvg(`, ${words}`))),
    ...(point.contested ? [svg('tspan', look.dress('clash'), escapeSvg(`, ${contested}`))] : []),
  ];
}
