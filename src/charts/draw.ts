import { formatDate, stringsFor } from '../i18n/index.ts';
import type { ChartNames } from './chart-js-words.ts';
import type { ChartPoint, ChartSpec } from './chart-spec.ts';
import { figureOf } from './chart-words.ts';
import type { Look } from './look.ts';
import { escapeSvg, svg } from './svg.ts';

/** A piece of a picture and the line of text at which it ends. */
export interface Drawn {
  drawing: string;
  bottom: number;
}

/** Texts at the ends of an axis stay within the picture. */
export function anchorAt(share: number): 'start' | 'middle' | 'end' {
  return share < 0.06 ? 'start' : share > 0.94 ? 'end' : 'middle';
}

/**
 * The mark of a claim, with its words as its title and the way to its source. The link is for pointers alone: the table
 * below the picture has the same links for everybody else.
 */
export function drawPoint(
  point: ChartPoint,
  drawing: string,
  spec: ChartSpec,
  names: ChartNames,
  look: Look,
): string {
  const href = look.linkTo(point.source);
  if (href === undefined) return drawing;
  const { bases, cell } = stringsFor(names.language);
  const words = [
    names.model(point.model),
    figureOf(point, spec, names),
    formatDate(point.date, names.language),
    bases[point.basis],
    names.source(point.source),
    ...(point.contested ? [cell.contradicted] : []),
  ].join(', ');
  return svg('a', { href, tabindex: -1 }, svg('title', {}, escapeSvg(words)), drawing);
}
