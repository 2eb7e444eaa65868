import { firstDay, lastDay } from '../schemas/partial-date.ts';
import type { ChartNames } from './chart-js-words.ts';
import type { ChartPanel, ChartPoint, ChartSpec } from './chart-spec.ts';
import { formatTick } from './chart-words.ts';
import { anchorAt, type Drawn, drawPoint } from './draw.ts';
import type { Look } from './look.ts';
import { placeOn } from './scale.ts';
import { across, down, escapeSvg, svg } from './svg.ts';
import { dayOf, timeTicks } from './time-axis.ts';

// Heights in lines of text.
const LEGEND = 1.5;
const ABOVE = 1.7;
const PLOT = 17;
const DATES = 1.8;

// The figures of the axis stand left of the first point, over their lines.
const LEFT = 0.13;
const RIGHT = 0.97;

/** So many dates fit below the picture on a phone. */
const MOST_DATES = 4;

/** Signs of the lines, in their order: nothing is told by colour alone. */
const SIGNS = [
  'M-4.5,0a4.5,4.5 0 1 0 9,0a4.5,4.5 0 1 0 -9,0z',
  'M-4,-4h8v8h-8z',
  'M0,-5.5L5.2,4H-5.2z',
  'M0,-6L5.5,0L0,6L-5.5,0z',
  'M0,5.5L5.2,-4H-5.2z',
  'M-1.6,-5.5h3.2v3.9h3.9v3.2h-3.9v3.9h-3.2v-3.9h-3.9v-3.2h3.9z',
];

/** One panel of lines, with its legend above it. */
export function drawLines(
  spec: ChartSpec,
  panel: ChartPanel,
  names: ChartNames,
  look: Look,
  top: number,
): Drawn {
  const points = panel.series.flatMap((series) => series.points);
  const from = Math.min(...points.map(({ date }) => dayOf(date)));
  const to = Math.max(...points.map(({ date }) => dayOf(date)), from + 1);
  const plot = top + panel.series.length * LEGEND + ABOVE;
  const x = (day: number) => LEFT + ((day - from) / (to - from)) * (RIGHT - LEFT);
  const y = (value: number) => plot + (1 - placeOn(panel, spec.scale, value)) * PLOT;
  const place = ({ date, value }: ChartPoint) => ({ x: x(dayOf(date)), y: y(value) });

  const legend = panel.series.map(({ model }, index) => {
    const line = top + index * LEGEND + 0.75;
    const stem = { x1: 0, x2: 28, y1: down(line), y2: down(line) };
    return [
      svg('line', { ...stem, ...look.dress('stem', index) }),
      drawSign(index, 14, down(line), look.dress('mark', index)),
      svg('text', { x: 36, y: down(line + 0.35), ...look.dress('value') }, escapeSvg(names.model(model))),
    ].join('');
  });
  const grid = panel.ticks.map((tick) => {
    const line = down(y(tick));
    const part = tick === 0 && spec.scale === 'linear' ? 'base' : 'grid';
    return [
      svg('line', { x1: 0, x2: '100%', y1: line, y2: line, ...look.dress(part) }),
      svg(
        'text',
        { x: 0, y: down(y(tick) - 0.25), ...look.dress('tick') },
        escapeSvg(formatTick(tick, spec, names)),
      ),
    ].join('');
  });
  const dates = timeTicks(from, to, MOST_DATES, names.language).map(({ value, label }) => {
    const share = x(value);
    return [
      svg('line', {
        x1: across(share),
        x2: across(share),
        y1: down(plot + PLOT),
        y2: down(plot + PLOT + 0.35),
        ...look.dress('base'),
      }),
      svg(
        'text',
        {
          x: across(share),
          y: down(plot + PLOT + 1.4),
          'text-anchor': anchorAt(share),
          ...look.dress('tick'),
        },
        escapeSvg(label),
      ),
    ].join('');
  });
  const stems = panel.series.flatMap((series, index) => {
    const joined = series.points.filter((point) => point.joined).map(place);
    return joined.slice(1).map((end, before) => {
      const start = joined[before] ?? end;
      return svg('line', {
        x1: across(start.x),
        x2: across(end.x),
        y1: down(start.y),
        y2: down(end.y),
        ...look.dress('stem', index),
      });
    });
  });
  const signs = panel.series.flatMap((series, index) =>
    series.points.map((point) => {
      const at = place(point);
      const sign = drawSign(
        index,
        across(at.x),
        down(at.y),
        look.dress(point.joined ? 'mark' : 'open', index),
      );
      return drawPoint(point, drawYear(point, index) + sign, spec, names, look);
    }),
  );
  return {
    drawing: [...legend, ...grid, ...dates, ...stems, ...signs].join(''),
    bottom: plot + PLOT + DATES,
  };

  /** A date known only to the year is a stroke as long as the year. */
  function drawYear({ date, value, joined }: ChartPoint, index: number): string {
    if (date.length > 4 || joined) return '';
    const ends = [firstDay(date), lastDay(date)].map((day) => Math.min(Math.max(x(dayOf(day)), 0), 1));
    const line = down(y(value));
    return svg('line', {
      x1: across(ends[0] ?? 0),
      x2: across(ends[1] ?? 0),
      y1: line,
      y2: line,
      ...look.dress('open', index),
    });
  }
}

/** The sign of a line at a place: filled when the line runs through it, hollow otherwise. */
export function drawSign(
  index: number,
  x: string | number,
  y: string,
  dress: Readonly<Record<string, string>>,
): string {
  const d = SIGNS[index % SIGNS.length] ?? '';
  return svg('svg', { x, y, overflow: 'visible' }, svg('path', { d, ...dress }));
}
