import { type LivePanel, panelsFor } from '../../charts/chart-js.ts';
import type { ChartNames } from '../../charts/chart-js-words.ts';
import { describePoint } from '../../charts/chart-js-words.ts';
import type { ChartPanel, ChartPoint, ChartSpec } from '../../charts/chart-spec.ts';
import { sentenceOf, titleOfPanel } from '../../charts/chart-words.ts';
import { addresses, stringsFor } from '../../i18n/index.ts';
import { readTheme } from './read-theme.ts';

/** A canvas over a picture, and the way to take it off again. */
export interface Overlay {
  panels: LivePanel[];
  remove(): void;
}

/**
 * Lays a canvas for each panel over the picture of a chart. The picture keeps its place, so that nothing moves, and
 * comes back on paper and in forced colours. `label` is that of the attribute. Rejects, and leaves the picture as it
 * is, when Chart.js cannot be loaded.
 */
export async function drawOver(
  picture: HTMLElement,
  spec: ChartSpec,
  label: string,
  names: ChartNames,
): Promise<Overlay> {
  const { drawLive, followPoints } = await import('./drawing.ts');
  const words = stringsFor(names.language).chartTools;
  const panels = panelsFor(spec, names, readTheme(picture));
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  const said = document.createElement('p');
  said.className = 'unseen';
  said.role = 'status';
  const canvases = spec.panels.map((panel) => {
    const canvas = document.createElement('canvas');
    canvas.tabIndex = 0;
    canvas.role = 'img';
    canvas.ariaLabel = `${sentenceOf({ ...spec, panels: [panel] }, label, names)} ${words.keys}`;
    const title = titleOfPanel(panel, spec, names);
    if (title !== undefined) {
      const line = document.createElement('p');
      line.textContent = title;
      layer.append(line);
    }
    const room = document.createElement('div');
    room.className = 'chart-room';
    room.style.flex = flexOf(panel, spec);
    room.append(canvas);
    layer.append(room);
    return canvas;
  });
  layer.append(said);
  picture.append(layer);
  const charts = panels.flatMap((panel, index) => {
    const canvas = canvases[index];
    if (canvas === undefined) return [];
    const chart = drawLive(canvas, panel);
    followPoints(chart, panel.claims, {
      say: (point) => {
        said.textContent = [names.model(point.model), ...describePoint(point, spec, names)].join(', ');
      },
      open: openSource,
    });
    return [chart];
  });
  return {
    panels,
    remove() {
      for (const chart of charts) chart.destroy();
      layer.remove();
    },
  };
}

/** How panels share the height of the picture: by their rows, with the same room for each axis. */
function flexOf({ series }: ChartPanel, { form }: ChartSpec): string {
  const rows = series.flatMap(({ points }) => points).length;
  return `${form === 'lines' ? 1 : rows} 1 2em`;
}

/** In a frame of another site the source opens beside it: pages of this site refuse to stand in frames. */
function openSource({ source }: ChartPoint): void {
  const address = addresses.source(source);
  if (window.top === window) location.assign(address);
  else open(address, '_blank', 'noopener');
}
