import type { PointStyle, Scale, TooltipItem } from 'chart.js';
import type { ChartNames, PanelType } from './chart-js-words.ts';
import { describePoint } from './chart-js-words.ts';
import type { ChartPanel, ChartPoint, ChartSpec } from './chart-spec.ts';
import { formatTick } from './chart-words.ts';

/** How a chart looks: read from the page, since a canvas knows no style sheet. */
export interface ChartTheme {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  bar: string;
  clash: string;
  /** Told apart by colour-blind readers; the lines of a panel take them in order. */
  series: readonly string[];
  font: string;
  /** Of text, in pixels. */
  size: number;
  /** True for readers who asked for less motion, and for pictures. */
  still: boolean;
}

/** A sign of the legend: that of a series, whatever becomes of its single points. */
export interface LegendEntry {
  text: string;
  fillStyle: string;
  strokeStyle: string;
  pointStyle: PointStyle;
  rotation: number;
}

/** Height of a sign of the legend, in sizes of text. */
const SIGN = 0.7;
/** Milliseconds: long enough to be seen, too short to wait for. */
const MOTION = 200;

/**
 * What bars and lines share: no motion where none is wanted, data in Chart.js's own form, and a tooltip that says of
 * a claim what the table says. `claims`: those of each dataset, in the order of its data.
 */
export function commonOptions(
  spec: ChartSpec,
  claims: readonly (readonly ChartPoint[])[],
  legend: readonly LegendEntry[],
  names: ChartNames,
  theme: ChartTheme,
) {
  const claimOf = ({ datasetIndex, dataIndex }: TooltipItem<PanelType>) => claims[datasetIndex]?.[dataIndex];
  return {
    animation: theme.still ? (false as const) : { duration: MOTION },
    maintainAspectRatio: false,
    parsing: false as const,
    normalized: true,
    font: { family: theme.font, size: theme.size },
    interaction: { mode: 'nearest' as const, axis: 'xy' as const, intersect: false },
    plugins: {
      legend: {
        display: legend.length > 0,
        align: 'start' as const,
        labels: {
          usePointStyle: true,
          boxHeight: theme.size * SIGN,
          pointStyleWidth: theme.size,
          font: fontOf(theme),
          generateLabels: () => legend.map((entry) => ({ ...entry, fontColor: theme.ink, lineWidth: 2 })),
        },
        // A line that a click hides would leave picture and table unlike.
        onClick: () => {},
      },
      tooltip: {
        backgroundColor: theme.paper,
        borderColor: theme.soft,
        borderWidth: 1,
        titleColor: theme.ink,
        titleFont: fontOf(theme),
        bodyColor: theme.ink,
        bodyFont: fontOf(theme),
        displayColors: false,
        padding: 10,
        callbacks: {
          title: (items: TooltipItem<PanelType>[]) => {
            const claim = items[0] && claimOf(items[0]);
            return claim === undefined ? '' : names.model(claim.model);
          },
          label: (item: TooltipItem<PanelType>) => {
            const claim = claimOf(item);
            return claim === undefined ? '' : describePoint(claim, spec, names);
          },
        },
      },
    },
  };
}

/** The axis of figures, with the spec's own ends and marks: logarithmic only where the spec says so. */
export function valueAxis(spec: ChartSpec, panel: ChartPanel, names: ChartNames, theme: ChartTheme) {
  return {
    type: spec.scale,
    min: panel.from,
    max: panel.to,
    grid: { color: theme.line },
    border: { color: theme.soft },
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = panel.ticks.map((value) => ({ value }));
    },
    ticks: {
      ...tickLook(theme),
      callback: (value: number | string) => formatTick(Number(value), spec, names),
    },
  };
}

/** Marks of an axis stand level, and fewer of them where there is no room. */
export function tickLook(theme: ChartTheme) {
  return { color: theme.soft, font: fontOf(theme), maxRotation: 0, autoSkipPadding: 12, ...haloOf(theme) };
}

/** Texts keep clear of the lines behind them. */
export function haloOf({ paper }: ChartTheme) {
  return { textStrokeColor: paper, textStrokeWidth: 4 };
}

export function fontOf({ font, size }: ChartTheme) {
  return { family: font, size, weight: 'normal' as const };
}
