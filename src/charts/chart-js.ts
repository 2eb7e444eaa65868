import type { ChartConfiguration, ChartDataset, Point, PointStyle } from 'chart.js';
import { stringsFor } from '../i18n/index.ts';
import { pointMarks, rivalEdges } from './chart-js-marks.ts';
import { type ChartTheme, commonOptions, fontOf, haloOf, tickLook, valueAxis } from './chart-js-options.ts';
import { type ChartNames, nameSeries, type PanelType, sayFigure } from './chart-js-words.ts';
import type { ChartPanel, ChartPoint, ChartSeries, ChartSpec } from './chart-spec.ts';
import { LINES } from './look.ts';
import { dayOf, timeTicks } from './time-axis.ts';

export type { ChartTheme } from './chart-js-options.ts';
export { type ChartNames, describePoint } from './chart-js-words.ts';

export type PanelConfig = ChartConfiguration<PanelType, Point[]>;
type PanelDataset = ChartDataset<PanelType, Point[]>;

/** What Chart.js draws of one panel, and which claim each mark is. */
export interface LivePanel {
  config: PanelConfig;
  /** The claims of each dataset, in the order of its data: for the tooltip, and for the way to the source. */
  claims: readonly (readonly ChartPoint[])[];
}

/** Signs of the lines, as in the picture made at build time. */
const SIGNS: readonly { pointStyle: PointStyle; rotation: number }[] = [
  { pointStyle: 'circle', rotation: 0 },
  { pointStyle: 'rect', rotation: 0 },
  { pointStyle: 'triangle', rotation: 0 },
  { pointStyle: 'rectRot', rotation: 0 },
  { pointStyle: 'triangle', rotation: 180 },
  { pointStyle: 'cross', rotation: 0 },
];
const PLAIN = { pointStyle: 'circle', rotation: 0 } as const;
const RADIUS = 5;
/** Room for a ring round the outermost point. */
const RING = 10;
/** A finger is wider than a mark. */
const HIT_RADIUS = 12;
/** In sizes of text. */
const BAR = 0.75;
const LINE_HEIGHT = 1.2;
const MOST_DATES = 6;

/** A spec as Chart.js understands it, panel by panel: the same figures, in words, shapes and colours. */
export function panelsFor(spec: ChartSpec, names: ChartNames, theme: ChartTheme): LivePanel[] {
  return spec.panels.map((panel) =>
    spec.form === 'bars' ? barsOf(spec, panel, names, theme) : linesOf(spec, panel, names, theme),
  );
}

/** A row a claim, its words above its bar: so a phone shows the same as a wide screen. Rivals of a bar are dashed. */
function barsOf(spec: ChartSpec, panel: ChartPanel, names: ChartNames, theme: ChartTheme): LivePanel {
  const points = panel.series.flatMap((series) => series.points);
  const claims = [points];
  const thickness = BAR * theme.size;
  const above = 2 * LINE_HEIGHT * theme.size;
  return {
    claims,
    config: {
      type: 'bar',
      plugins: [rivalEdges(points, thickness, theme)],
      data: {
        labels: points.map((point) => [names.model(point.model), sayFigure(point, spec, names)]),
        datasets: [
          {
            type: 'bar',
            data: points.map(({ value }, row) => ({ x: value, y: row })),
            barThickness: thickness,
            // A figure of 0 is drawn too: as a hair, not as nothing.
            minBarLength: 1,
            backgroundColor: points.map(({ joined }) => (joined ? theme.bar : theme.paper)),
          },
        ],
      },
      options: {
        ...commonOptions(spec, claims, [], names, theme),
        indexAxis: 'y',
        layout: { padding: { top: theme.size, right: theme.size } },
        scales: {
          x: valueAxis(spec, panel, names, theme),
          y: {
            type: 'category',
            grid: { display: false },
            ticks: {
              color: theme.ink,
              font: fontOf(theme),
              ...haloOf(theme),
              autoSkip: false,
              mirror: true,
              padding: 0,
              labelOffset: -(above + thickness) / 2,
            },
          },
        },
      },
    },
  };
}

/** A line a series, so that none joins figures of different periods; points that no line joins stand by themselves. */
function linesOf(spec: ChartSpec, panel: ChartPanel, names: ChartNames, theme: ChartTheme): LivePanel {
  const parts = panel.series.flatMap((series, place) =>
    [true, false].flatMap((joined) => {
      const points = series.points.filter((point) => point.joined === joined);
      return points.length === 0
        ? []
        : [
            {
              points,
              colour: lookOf(place, theme).colour,
              line: lineOf({ ...series, points }, joined, place, names, theme),
            },
          ];
    }),
  );
  const claims = parts.map(({ points }) => points);
  const [from, to] = timeSpan(claims.flat());
  const dates = timeTicks(from, to, MOST_DATES, names.language);
  return {
    claims,
    config: {
      type: 'line',
      data: { datasets: parts.map(({ line }) => line) },
      plugins: [pointMarks(parts, theme)],
      options: {
        ...commonOptions(spec, claims, legendOf(panel, names, theme), names, theme),
        layout: { padding: RING },
        scales: {
          x: {
            type: 'linear',
            min: from,
            max: to,
            grid: { display: false },
            border: { color: theme.soft },
            afterBuildTicks: (axis) => {
              axis.ticks = dates.map(({ value }) => ({ value }));
            },
            ticks: {
              ...tickLook(theme),
              callback: (value) => dates.find((date) => date.value === Number(value))?.label,
            },
          },
          y: valueAxis(spec, panel, names, theme),
        },
      },
    },
  };
}

function lineOf(
  series: ChartSeries,
  joined: boolean,
  place: number,
  names: ChartNames,
  theme: ChartTheme,
): PanelDataset {
  const { points } = series;
  const { colour, sign, dash } = lookOf(place, theme);
  return {
    type: 'line',
    label: nameSeries(series, names),
    data: points.map((point) => ({ x: dayOf(point.date), y: point.value })),
    showLine: joined,
    borderColor: colour,
    borderWidth: 2,
    borderDash: dash,
    pointStyle: sign.pointStyle,
    pointRotation: sign.rotation,
    pointRadius: RADIUS,
    // What no line joins is hollow.
    pointBackgroundColor: joined ? colour : theme.paper,
    pointBorderColor: colour,
    pointBorderWidth: 2,
    pointHitRadius: HIT_RADIUS,
    // The outermost marks stand whole on the edge.
    clip: false,
  };
}

function legendOf(panel: ChartPanel, names: ChartNames, theme: ChartTheme) {
  const entries = panel.series.map((series, place) => {
    const { colour, sign } = lookOf(place, theme);
    return { text: nameSeries(series, names), fillStyle: colour, strokeStyle: colour, ...sign };
  });
  const isContested = panel.series.some(({ points }) => points.some(({ contested }) => contested));
  const { contested } = stringsFor(names.language).chartTools;
  return isContested
    ? [...entries, { text: contested, fillStyle: theme.paper, strokeStyle: theme.clash, ...PLAIN }]
    : entries;
}

function lookOf(place: number, theme: ChartTheme) {
  return {
    colour: theme.series[place % theme.series.length] ?? theme.ink,
    sign: SIGNS[place % SIGNS.length] ?? PLAIN,
    dash: (LINES[place % LINES.length] ?? '').split(' ').filter(Boolean).map(Number),
  };
}

/** First and last day, with room for the outermost marks. */
function timeSpan(points: readonly ChartPoint[]): [from: number, to: number] {
  const days = points.map(({ date }) => dayOf(date));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const room = Math.max((to - from) * 0.03, 1);
  return [from - room, to + room];
}
