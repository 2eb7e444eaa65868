import type { ChartTheme } from '../../charts/chart-js.ts';
import { LINES } from '../../charts/look.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The look of a chart's picture, as the style sheet gives it to the marks of an SVG at that place. `light`: that of
 * paper, whatever the screen wears.
 */
export function readTheme(place: HTMLElement, light = false): ChartTheme {
  const picture = document.createElementNS(SVG, 'svg');
  const mark = document.createElementNS(SVG, 'path');
  picture.setAttribute('class', 'chart-svg');
  Object.assign(picture.style, { position: 'absolute', visibility: 'hidden', width: '0', height: '0' });
  if (light) picture.style.colorScheme = 'light';
  picture.append(mark);
  place.append(picture);
  const read = (part: string, paint: 'fill' | 'stroke') => {
    mark.setAttribute('class', part);
    return getComputedStyle(mark)[paint];
  };
  const { fontFamily, fontSize } = getComputedStyle(picture);
  const theme: ChartTheme = {
    ink: read('c-name', 'fill'),
    soft: read('c-tick', 'fill'),
    line: read('c-grid', 'stroke'),
    paper: read('c-open c-0', 'fill'),
    bar: read('c-bar', 'fill'),
    clash: read('c-rival', 'stroke'),
    series: LINES.map((_, index) => read(`c-stem c-${index}`, 'stroke')),
    font: fontFamily,
    size: Number.parseFloat(fontSize),
    still: light || matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  picture.remove();
  return theme;
}
