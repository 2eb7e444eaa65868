import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { stringsFor } from '../i18n/index.ts';
import type { ChartNames } from './chart-js-words.ts';
import { type ChartPanel, type ChartSpec, pointsOf } from './chart-spec.ts';
import { drawPicture, type Picture } from './chart-svg.ts';
import { LOOK_OF_RASTER } from './look.ts';
import { escapeSvg, svg } from './svg.ts';

/** What social networks ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 48;
const TOP = 150;
const BOTTOM = 96;
const BETWEEN = 44;

const LARGEST_TEXT = 27;
/** A column is at least so many letters wide, or names would be cut. */
const LETTERS = 36;
/** Width of a letter of Noto Sans against its height, on average; a generous one. */
const LETTER = 0.56;
const MOST_COLUMNS = 3;

/** Faces that stand in npm packages: a bare machine has none, Devanagari least of all. */
const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  '@expo-google-fonts/noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
];

/** What a picture says besides the chart. */
export interface Caption {
  title: string;
  /** What is counted. */
  subtitle: string;
  /** The site's name and day, at the foot. */
  foot: string;
}

/** A spec as a PNG of 1200 × 630, with title and sources in it. Throws when a font is not installed. */
export function chartPicture(spec: ChartSpec, caption: Caption, names: ChartNames): Uint8Array<ArrayBuffer> {
  const fontFiles = FONTS.map(findFont);
  const raster = new Resvg(pictureSvg(spec, caption, names), {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' },
  });
  return new Uint8Array(raster.render().asPng());
}

function findFont(name: string): string {
  const file = createRequire(`${process.cwd()}/package.json`).resolve(name);
  if (!existsSync(file)) throw new Error(`The font ${name} is not installed. Run: npm ci`);
  return file;
}

/** The picture before it is a raster: the chart in columns, as large as it fits between title and sources. */
export function pictureSvg(spec: ChartSpec, caption: Caption, names: ChartNames): string {
  const { columns, size, width } = fitColumns(spec, names);
  const drawn = columns.map(({ drawing }, index) =>
    svg(
      'svg',
      {
        x: EDGE + index * (width + BETWEEN),
        y: TOP,
        width,
        height: HEIGHT - TOP - BOTTOM,
        overflow: 'visible',
        'font-size': size,
      },
      drawing,
    ),
  );
  const text = (y: number, fontSize: number, look: 'name' | 'value' | 'quiet', words: string) =>
    svg('text', { x: EDGE, y, 'font-size': fontSize, ...LOOK_OF_RASTER.dress(look) }, escapeSvg(words));
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      'font-family': 'Noto Sans, Noto Sans Devanagari',
    },
    svg('rect', { width: WIDTH, height: HEIGHT, fill: '#fcfbf7' }),
    svg('rect', { width: WIDTH, height: 10, fill: '#0a4650' }),
    text(76, 40, 'name', shorten(caption.title, 40)),
    text(114, 22, 'quiet', shorten(caption.subtitle, 22)),
    ...drawn,
    text(HEIGHT - 52, 19, 'quiet', sourcesInWords(spec, names)),
    text(HEIGHT - 24, 19, 'value', shorten(caption.foot, 19)),
  );
}

interface Columns {
  columns: Picture[];
  /** Height of the text in pixels. */
  size: number;
  /** Of one column. */
  width: number;
}

function fitColumns(spec: ChartSpec, names: ChartNames): Columns {
  const fits = Array.from({ length: MOST_COLUMNS }, (_, index): Columns => {
    const columns = divide(spec, names, index + 1);
    const width = (WIDTH - 2 * EDGE - (columns.length - 1) * BETWEEN) / columns.length;
    const tallest = Math.max(...columns.map(({ height }) => height));
    const size = Math.min(LARGEST_TEXT, (HEIGHT - TOP - BOTTOM) / tallest, width / (LETTERS * LETTER));
    return { columns, size, width };
  });
  return fits.reduce((best, fit) => (fit.size > best.size + 0.5 ? fit : best));
}

/** Panels in at most so many columns of like height; a panel of bars may go on in the next. */
function divide(spec: ChartSpec, names: ChartNames, count: number): Picture[] {
  const draw = (panels: readonly ChartPanel[]) => drawPicture(spec, names, LOOK_OF_RASTER, panels);
  const pieces = spec.panels.flatMap((panel) =>
    spec.form === 'bars' ? panel.series.map((series) => ({ ...panel, series: [series] })) : [panel],
  );
  const goal = draw(spec.panels).height / count;
  const columns: ChartPanel[][] = [[]];
  for (const piece of pieces) {
    const last = columns.at(-1) ?? [];
    const grown = addPiece(last, piece);
    if (last.length === 0 || columns.length === count || draw(grown).height <= goal * 1.12) {
      columns[columns.length - 1] = grown;
    } else columns.push([piece]);
  }
  return columns.map(draw);
}

function addPiece(panels: readonly ChartPanel[], piece: ChartPanel): ChartPanel[] {
  const last = panels.at(-1);
  return last !== undefined && last.ticks === piece.ticks
    ? [...panels.slice(0, -1), { ...last, series: [...last.series, ...piece.series] }]
    : [...panels, piece];
}

function sourcesInWords(spec: ChartSpec, names: ChartNames): string {
  const { sources } = stringsFor(names.language).charts.picturePage;
  const all = [...new Set(pointsOf(spec).map(({ source }) => names.source(source)))];
  const letters = (WIDTH - 2 * EDGE) / (19 * LETTER);
  for (let shown = all.length; shown > 1; shown -= 1) {
    const words = sources(all.slice(0, shown).join(', '), all.length - shown);
    if (words.length <= letters) return words;
  }
  return shorten(sources(all[0] ?? '', all.length - 1), 19);
}

function shorten(words: string, size: number): string {
  const letters = Math.floor((WIDTH - 2 * EDGE) / (size * LETTER));
  return words.length <= letters ? words : `${words.slice(0, letters - 1).trimEnd()}…`;
}
