import { stringsFor } from '../i18n/index.ts';
import { drawBars } from './bars-svg.ts';
import type { ChartNames } from './chart-js-words.ts';
import type { ChartPanel, ChartSpec } from './chart-spec.ts';
import { titleOfPanel } from './chart-words.ts';
import { drawLines } from './lines-svg.ts';
import type { Look } from './look.ts';
import { down, escapeSvg, svg } from './svg.ts';

const TITLE = 2;
const BETWEEN = 1.2;

/** A picture without its frame, and its height in lines of text. */
export interface Picture {
  drawing: string;
  height: number;
}

/**
 * Draws panels of a spec (all, unless some are named) one below the other. The width is that of what they stand in, and
 * texts keep their size.
 */
export function drawPicture(
  spec: ChartSpec,
  names: ChartNames,
  look: Look,
  panels: readonly ChartPanel[] = spec.panels,
): Picture {
  const draw = spec.form === 'bars' ? drawBars : drawLines;
  const parts: string[] = [];
  let top = 0;
  const say = (words: string, part: 'name' | 'quiet') => {
    top += TITLE;
    parts.push(svg('text', { x: 0, y: down(top - 0.7), ...look.dress(part) }, escapeSvg(words)));
  };
  if (spec.scale === 'logarithmic') say(stringsFor(names.language).charts.logarithmic, 'quiet');
  for (const [index, panel] of panels.entries()) {
    if (index > 0) top += BETWEEN;
    const title = titleOfPanel(panel, spec, names);
    if (title !== undefined) say(title, spec.form === 'bars' ? 'quiet' : 'name');
    const { drawing, bottom } = draw(spec, panel, names, look, top);
    parts.push(drawing);
    top = bottom;
  }
  return { drawing: parts.join(''), height: top };
}

/** The picture of a spec as one SVG, said in a sentence to those who do not see it. */
export function chartSvg(spec: ChartSpec, sentence: string, names: ChartNames, look: Look): string {
  const { drawing, height } = drawPicture(spec, names, look);
  return frameSvg(drawing, height + 0.3, sentence);
}

/**
 * An SVG as wide as its surroundings and so many lines of text high. The image that is announced stands beside the
 * drawing: links may not stand in an image, and those of the drawing are for pointers alone.
 */
export function frameSvg(drawing: string, height: number, sentence: string): string {
  return svg(
    'svg',
    { class: 'chart-svg', role: 'none', width: '100%', height: down(height) },
    svg('rect', { role: 'img', 'aria-label': sentence, width: '100%', height: '100%', fill: 'none' }),
    svg('g', { 'aria-hidden': 'true' }, drawing),
  );
}
