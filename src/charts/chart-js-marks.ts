import type { Chart, Plugin } from 'chart.js';
import type { ChartTheme } from './chart-js-options.ts';
import type { PanelType } from './chart-js-words.ts';
import type { ChartPoint } from './chart-spec.ts';
import { dayOf, daysOf } from './time-axis.ts';

/** As in the picture made at build time. */
const RIVAL_DASH = [4, 3];
const STROKE = 1.5;
const RING_RADIUS = 9;

/** The dashed edges of bars that contradict the one below them: Chart.js knows no dashes round a bar. */
export function rivalEdges(
  points: readonly ChartPoint[],
  thickness: number,
  theme: ChartTheme,
): Plugin<PanelType> {
  return {
    id: 'rival-edges',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const [across, down] = axesOf(chart);
      ctx.save();
      Object.assign(ctx, { strokeStyle: theme.clash, lineWidth: STROKE });
      ctx.setLineDash(RIVAL_DASH);
      for (const [row, { joined, value }] of points.entries()) {
        const [base, end] = [across(0), across(value)];
        if (joined) continue;
        ctx.strokeRect(Math.min(base, end), down(row) - thickness / 2, Math.abs(end - base), thickness);
      }
      ctx.restore();
    },
  };
}

/**
 * Rings round contested points, which keep the sign of their line; and the stroke, as long as the year, of a date that
 * is known no better.
 */
export function pointMarks(
  claims: readonly { points: readonly ChartPoint[]; colour: string }[],
  theme: ChartTheme,
): Plugin<PanelType> {
  return {
    id: 'point-marks',
    beforeDatasetsDraw(chart) {
      const { ctx } = chart;
      const [across, down] = axesOf(chart);
      const { left, right } = chart.chartArea;
      ctx.save();
      ctx.lineWidth = STROKE;
      for (const { points, colour } of claims) {
        for (const { contested, date, joined, value } of points) {
          const y = down(value);
          if (date.length === 4 && !joined) {
            const [from, to] = daysOf(date).map((day) => Math.min(Math.max(across(day), left), right));
            ctx.strokeStyle = colour;
            ctx.beginPath();
            ctx.moveTo(from ?? left, y);
            ctx.lineTo(to ?? right, y);
            ctx.stroke();
          }
          if (contested) {
            ctx.strokeStyle = theme.clash;
            ctx.beginPath();
            ctx.arc(across(dayOf(date)), y, RING_RADIUS, 0, 2 * Math.PI);
            ctx.stroke();
          }
        }
      }
      ctx.restore();
    },
  };
}

function axesOf({ scales }: Chart): [across: (value: number) => number, down: (value: number) => number] {
  const at = (axis: string) => (value: number) => scales[axis]?.getPixelForValue(value) ?? 0;
  return [at('x'), at('y')];
}
