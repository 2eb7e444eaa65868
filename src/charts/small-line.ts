import { formatDate } from '../i18n/index.ts';
import type { ChartNames } from './chart-js-words.ts';
import type { ChartPoint, ChartSpec } from './chart-spec.ts';
import { frameSvg } from './chart-svg.ts';
import { formatTick } from './chart-words.ts';
import { anchorAt, drawPoint } from './draw.ts';
import { drawSign } from './lines-svg.ts';
import type { Look } from './look.ts';
import { placeOn } from './scale.ts';
import { across, down, escapeSvg, svg } from './svg.ts';
import { dayOf } from './time-axis.ts';

// Heights in lines of text.
const ABOVE = 1.6;
const PLOT = 4;
const BELOW = 1.6;

/**
 * The first panel of one model's lines, small, for the place where its figures are listed: an axis from 0, the first and
 * the last figure in words. `sentence` says it to those who do not see it.
 */
export function smallLine(spec: ChartSpec, sentence: string, names: ChartNames, look: Look): string {
  const [panel] = spec.panels;
  const [series] = panel?.series ?? [];
  if (panel === undefined || series === undefined) return '';
  const days = series.points.map(({ date }) => dayOf(date));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const x = ({ date }: ChartPoint) => 0.02 + ((dayOf(date) - from) / (to - from || 1)) * 0.96;
  const y = ({ value }: ChartPoint) => ABOVE + (1 - placeOn(panel, spec.scale, value)) * PLOT;
  const joined = series.points.filter((point) => point.joined);
  const stems = joined.slice(1).map((end, before) => {
    const start = joined[before] ?? end;
    const ends = { x1: across(x(start)), x2: across(x(end)), y1: down(y(start)), y2: down(y(end)) };
    return svg('line', { ...ends, ...look.dress('stem', 0) });
  });
  const signs = series.points.map((point) => {
    const dress = look.dress(point.joined ? 'mark' : 'open', 0);
    return drawPoint(point, drawSign(0, across(x(point)), down(y(point)), dress), spec, names, look);
  });
  const words = [joined[0], joined.at(-1)].flatMap((point) => {
    if (point === undefined) return [];
    const at = { x: across(x(point)), 'text-anchor': anchorAt(x(point)) };
    const date = formatDate(point.date, names.language);
    return [
      svg(
        'text',
        { ...at, y: down(y(point) - 0.7), ...look.dress('value') },
        formatTick(point.value, spec, names),
      ),
      svg('text', { ...at, y: down(ABOVE + PLOT + 1.2), ...look.dress('tick') }, escapeSvg(date)),
    ];
  });
  const base = { x1: 0, x2: '100%', y1: down(ABOVE + PLOT), y2: down(ABOVE + PLOT) };
  const drawing = [svg('line', { ...base, ...look.dress('base') }), ...stems, ...signs, ...words].join('');
  return frameSvg(drawing, ABOVE + PLOT + BELOW, sentence);
}
