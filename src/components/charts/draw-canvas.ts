import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { LivePanel, PanelConfig } from '../../charts/chart-js.ts';

// Only what is used, so that the rest of Chart.js stays out of the bundle.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
);

/** Draws a panel into a canvas, whose size is that of the element around it. */
export function drawLive(canvas: HTMLCanvasElement, { config }: LivePanel): Chart {
  return new Chart(canvas, config as never);
}

/** Draws a panel once, at a size in pixels, for a picture: sharp on paper, without motion. */
export function drawStill(
  { config }: LivePanel,
  width: number,
  height: number,
  ratio: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const still: PanelConfig = {
    ...config,
    options: { ...config.options, responsive: false, animation: false, devicePixelRatio: ratio },
  };
  const drawn = new Chart(canvas, still as never);
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  drawn.destroy();
  return copy;
}
