/** What a mark or text of a picture is: its look follows from it, on a page by CSS, in a raster by attributes. */
export type Part =
  | 'name'
  | 'value'
  | 'quiet'
  | 'clash'
  | 'tick'
  | 'grid'
  | 'base'
  | 'bar'
  | 'rival'
  | 'stem'
  | 'mark'
  | 'open';

/** How a printer dresses what it draws. `series` is the number of a line's look, from 0. */
export interface Look {
  dress(part: Part, series?: number): Readonly<Record<string, string>>;
  /** Where the mark of a claim leads; undefined where a picture has no links. */
  linkTo(source: string): string | undefined;
}

/** For pages: classes of src/styles/charts.css, and ways to the sources. */
export function lookOfPage(linkTo: (source: string) => string): Look {
  return {
    dress: (part, series) => ({
      class: series === undefined ? `c-${part}` : `c-${part} c-${series % LINES.length}`,
    }),
    linkTo,
  };
}

/** Colours of lines on paper, told apart by colour-blind readers; src/styles/charts.css has those of dark screens. */
const COLOURS = ['#0b5560', '#b4561f', '#5d4a86', '#4d7a1f', '#a03060', '#6b5a2a'];

/** Dashes of the lines, in their order: nothing is told by colour alone. */
export const LINES = ['', '7 3', '2 3', '9 3 2 3', '4 2', '12 4'];

const INK = '#1b2127';
const SOFT = '#565f69';
const CLASH = '#96351a';
const PAPER = '#fcfbf7';
/** Texts keep clear of the lines behind them. */
const HALO = { stroke: PAPER, 'stroke-width': '4', 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** For a raster, which knows no style sheet: the colours of light paper. */
export const LOOK_OF_RASTER: Look = {
  dress(part, series) {
    const colour = COLOURS[(series ?? 0) % COLOURS.length] ?? '';
    switch (part) {
      case 'name':
        return { fill: INK, 'font-weight': '700', ...HALO };
      case 'value':
        return { fill: INK, ...HALO };
      case 'quiet':
      case 'tick':
        return { fill: SOFT, ...HALO };
      case 'clash':
        return { fill: CLASH, 'font-weight': '700', ...HALO };
      case 'grid':
        return { stroke: '#d9d3c5' };
      case 'base':
        return { stroke: SOFT };
      case 'bar':
        return { fill: COLOURS[0] ?? INK };
      case 'rival':
        return { fill: PAPER, stroke: CLASH, 'stroke-width': '1.5', 'stroke-dasharray': '4 3' };
      case 'stem':
        return {
          stroke: colour,
          'stroke-width': '2',
          'stroke-dasharray': LINES[(series ?? 0) % LINES.length] || 'none',
        };
      case 'mark':
        return { fill: colour, stroke: colour, 'stroke-width': '1.5' };
      case 'open':
        return { fill: PAPER, stroke: colour, 'stroke-width': '1.5' };
      default:
        return part satisfies never;
    }
  },
  linkTo: () => undefined,
};
