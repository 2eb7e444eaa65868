import { type ChartTheme, type LivePanel, panelsFor } from '../../charts/chart-js.ts';
import type { ChartNames } from '../../charts/chart-js-words.ts';
import type { ChartPanel, ChartSpec } from '../../charts/chart-spec.ts';
import { titleOfPanel } from '../../charts/chart-words.ts';
import { drawStill } from './draw-canvas.ts';

/** What is burnt into a picture around its chart. */
export interface PictureWords {
  title: string;
  /** What counts, and how; then what keeps the figures apart. */
  lines: readonly string[];
  /** Sources, and the site's name with its day. */
  foot: readonly string[];
}

/** In pixels of paper; the file has twice as many, so that it is sharp in print. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_RATIO = 2;
const EDGE = 48;
const INNER = PICTURE_WIDTH - 2 * EDGE;
const TITLE = 34;
const TEXT = 20;
const LEADING = 1.4;
const PLOT = 380;
/** Heights of a row of bars and of a line of the legend, in sizes of text. */
const ROW = 4;
const LEGEND = 1.6;
const AXES = 3;

/** A line of text, or a panel, and the height that it takes. */
type Piece = { height: number; paint(context: CanvasRenderingContext2D, top: number): void };

/**
 * The chart as a canvas to be saved: title, what counts, panels, sources and the site's name, on white paper. It needs
 * no network. `theme`: that of light paper.
 */
export function burnPicture(
  spec: ChartSpec,
  words: PictureWords,
  names: ChartNames,
  theme: ChartTheme,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  const large = { ...theme, size: TEXT };
  const say = (text: string, colour: string, size = TEXT, weight = 'normal'): Piece[] => {
    const font = `${weight} ${size}px ${theme.font}`;
    context.font = font;
    return wrap(context, text).map((line) => ({
      height: size * LEADING,
      paint: (on, top) => {
        on.font = font;
        on.fillStyle = colour;
        on.fillText(line, EDGE, top + size);
      },
    }));
  };
  const pieces = [
    ...say(words.title, theme.ink, TITLE, 'bold'),
    ...words.lines.flatMap((line) => say(line, theme.soft)),
    ...panelsFor(spec, names, large).flatMap((live, index) => {
      const panel = spec.panels[index];
      if (panel === undefined) return [];
      const title = titleOfPanel(panel, spec, names);
      return [
        gap(),
        ...(title === undefined ? [] : say(title, theme.ink, TEXT, 'bold')),
        drawn(live, heightOf(panel, spec)),
      ];
    }),
    gap(),
    ...words.foot.flatMap((line) => say(line, theme.soft)),
  ];
  const height = 2 * EDGE + pieces.reduce((sum, piece) => sum + piece.height, 0);
  canvas.width = PICTURE_WIDTH * PICTURE_RATIO;
  canvas.height = Math.ceil(height * PICTURE_RATIO);
  context.scale(PICTURE_RATIO, PICTURE_RATIO);
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, PICTURE_WIDTH, height + 1);
  let top = EDGE;
  for (const piece of pieces) {
    piece.paint(context, top);
    top += piece.height;
  }
  return canvas;
}

function gap(): Piece {
  return { height: TEXT, paint: () => {} };
}

function drawn(live: LivePanel, height: number): Piece {
  const picture = drawStill(live, INNER, height, PICTURE_RATIO);
  return { height, paint: (context, top) => context.drawImage(picture, EDGE, top, INNER, height) };
}

function heightOf({ series }: ChartPanel, { form }: ChartSpec): number {
  const rows = series.flatMap(({ points }) => points).length;
  return form === 'bars' ? (rows * ROW + AXES) * TEXT : PLOT + (series.length * LEGEND + AXES) * TEXT;
}

function wrap(context: CanvasRenderingContext2D, text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= INNER) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
