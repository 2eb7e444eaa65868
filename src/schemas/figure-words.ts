/** What a text with one figure says: the figure in plain digits, and the words around it. */
export interface FigureInText {
  /** In digits alone, scales worked out: "2.7 lakh" is 270000. */
  figure: string;
  /** What stands around figure, scale, rupee and percent signs: "about", "people". */
  words: string;
}

const FIGURE_IN_TEXT = /\d+(?:\.\d+)?/g;
const RUPEES_OR_PERCENT = /₹|\b(?:Rs\.?|INR|per ?cent)(?=\s|$)|%|^[\s.,()/-]+|[\s,()/-]+$/gi;

/** Words that multiply, and by which power of ten. Behind the Hindi ones no letter or vowel sign may follow. */
const SCALES: [RegExp, number][] = [
  [/^(?:thousand|k)\b|^(?:हज़ार|हजार)(?![\p{L}\p{M}])/iu, 3],
  [/^(?:lakhs?|lacs?)\b|^लाख(?![\p{L}\p{M}])/iu, 5],
  [/^(?:million|mn)\b/i, 6],
  [/^(?:crores?|cr)\b|^(?:करोड़?)(?![\p{L}\p{M}])/iu, 7],
  [/^(?:billion|bn)\b|^अरब(?![\p{L}\p{M}])/iu, 9],
];
const SIGNS: Record<string, string> = {
  '+': 'more than',
  '>': 'more than',
  '<': 'less than',
  '~': 'about',
  '≈': 'about',
};

/** Devanagari digits as 0 to 9, each in its place. */
export function withPlainDigits(text: string): string {
  return text.replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - '०'.charCodeAt(0)));
}

/** Every figure that stands in a text, without separators of thousands and lakhs. */
export function figuresIn(text: string): string[] {
  return withoutSeparators(text).match(FIGURE_IN_TEXT) ?? [];
}

/** The one figure of a text with the words around it, or undefined when there is none or more than one. */
export function readFigure(text: string): FigureInText | undefined {
  const plain = withoutSeparators(text);
  const [only, ...others] = figuresIn(text);
  if (only === undefined || others.length > 0) return undefined;
  const [before = '', after = ''] = plain.split(only);
  let behind = after.trim();
  let power = 0;
  // "3 lakh crore" has two.
  for (let scale = scaleAt(behind); scale !== undefined; scale = scaleAt(behind)) {
    power += scale.power;
    behind = behind.slice(scale.length).trim();
  }
  const rest = `${before} ${behind}`.replaceAll(RUPEES_OR_PERCENT, ' ').replaceAll(/\s+/g, ' ').trim();
  return { figure: timesPowerOfTen(only, power), words: SIGNS[rest] ?? rest };
}

function withoutSeparators(text: string): string {
  // One letter may be written in two ways (ड़): as one sign or as two.
  return withPlainDigits(text.normalize('NFC')).replaceAll(/(?<=\d),(?=\d)/g, '');
}

function scaleAt(text: string): { power: number; length: number } | undefined {
  for (const [pattern, power] of SCALES) {
    const match = pattern.exec(text);
    if (match !== null) return { power, length: match[0].length };
  }
  return undefined;
}

/** A figure with its decimal point moved, in the text itself, since 30.67 × 100000 is not 3067000 in binary. */
export function timesPowerOfTen(figure: string, power: number): string {
  const [whole = '', decimals = ''] = figure.split('.');
  const digits = decimals.padEnd(power, '0');
  const moved = `${whole}${digits.slice(0, power)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(power).replace(/0+$/, '');
  return rest === '' ? moved : `${moved}.${rest}`;
}
