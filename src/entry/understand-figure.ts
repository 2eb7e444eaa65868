import { explainOutOfRange } from '../checks/value-in-range.ts';
import { explainBadFigure } from '../checks/value-matches-type.ts';
import { formatQuantity } from '../i18n/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { figuresIn, readFigure, withPlainDigits } from '../schemas/figure-words.ts';
import { isFigure } from '../schemas/text.ts';
import { type UnderstoodValue, understood } from './understood.ts';

/** What people write around a figure that is not exact, and what the note says of it. */
const QUALIFIERS: readonly (readonly [string, readonly string[]])[] = [
  ['about', ['about', 'approx', 'approx.', 'approximately', 'around', 'roughly', 'लगभग', 'करीब', 'क़रीब']],
  ['more than', ['more than', 'over', 'above', 'plus', 'से अधिक', 'से ज्यादा', 'से ज़्यादा']],
  ['less than', ['less than', 'under', 'below', 'से कम']],
  ['at least', ['at least', 'not less than', '>=', '≥', 'कम से कम']],
  ['at most', ['at most', 'not more than', '<=', '≤', 'अधिकतम']],
  ['up to', ['up to', 'upto', 'तक']],
  ['nearly', ['nearly', 'almost', 'just under']],
];
const UNIT_WORDS: Record<string, readonly string[]> = {
  people: ['persons', 'लोग'],
  INR: ['rupees', 'rupee', 'रुपये', 'रुपए', 'रु', 'रु.'],
  percent: ['प्रतिशत', 'pct'],
  services: ['सेवाएँ', 'सेवाएं', 'सेवा'],
};
const GROUPED = /\d[\d,]*,[\d,]*/g;
const INDIAN_OR_WESTERN = /^(?:\d{1,2}(?:,\d{2})*|\d{1,3}(?:,\d{3})*),\d{3}$/;
const SHORTENED = /^\d(?:\.\d+)?e\+?\d+$/i;
const RANGE = /\d[^\d]*?(?:-|–|—|\bto\b|से)\s*\d/;
const RUPEES = /₹|\b(?:rs|inr|rupees?)\b|रु/i;
const PERCENT = /%|\bper ?cent\b|प्रतिशत/i;
const MINUS = /^[-–−]\s*\d/;
const MONTH = /^\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;

/** The figure that a person meant: "2,70,000", "2.7 lakh", "about 200", "Rs 12 करोड़". Exact to the last digit. */
export function understandFigure(written: string, attribute: Attribute): UnderstoodValue {
  const fault = explainUnclear(written) ?? explainWrongUnit(written, attribute);
  if (fault !== undefined) return { fault };
  if (isFigure(written)) return inRange(written, attribute) ?? { value: written };
  const read = readFigure(written);
  // A hyphen in front, of whatever kind, is a minus: "– 5" is not 5.
  if (read !== undefined && MINUS.test(written))
    return inRange(`-${read.figure}`, attribute) ?? { fault: explainBadFigure(written) };
  const qualifier = read === undefined ? undefined : qualifierOf(read.words, attribute);
  if (read === undefined || qualifier === undefined) return { fault: explainBadFigure(written) };
  const says = `${qualifier} ${formatQuantity(Number(read.figure), attribute.unit, 'en')}`.trim();
  return (
    inRange(read.figure, attribute) ?? {
      ...understood(read.figure, says, written),
      ...(qualifier === '' ? {} : { note: qualifier }),
    }
  );
}

function inRange(figure: string, { unit }: Attribute): UnderstoodValue | undefined {
  const fault = explainOutOfRange(figure, unit);
  return fault === undefined ? undefined : { fault };
}

/** "about", "more than" …; empty when the words only name the unit; undefined when they say anything else. */
function qualifierOf(words: string, { unit = '', label }: Attribute): string | undefined {
  const named = [unit, ...(UNIT_WORDS[unit] ?? []), label.en, label.hi ?? ''].flatMap((name) =>
    name.toLowerCase().split(' '),
  );
  const singular = (word: string) => word.toLowerCase().replace(/s$/, '');
  const names = new Set(named.map(singular));
  const rest = words
    .split(' ')
    .filter((word) => word !== '' && !names.has(singular(word)))
    .join(' ')
    .toLowerCase();
  return rest === '' ? '' : QUALIFIERS.find(([note, words]) => note === rest || words.includes(rest))?.[0];
}

function explainUnclear(written: string): { message: string; fix: string } | undefined {
  const plain = withPlainDigits(written);
  const badGroup = (plain.match(GROUPED) ?? []).find((group) => !INDIAN_OR_WESTERN.test(group));
  const figures = figuresIn(written);
  if (SHORTENED.test(plain)) {
    return {
      message: `"${written}" is a figure that the spreadsheet has shortened: digits may be lost.`,
      fix: 'Widen the column or format the cell as a number, so that every digit shows, and save again.',
    };
  }
  if (MONTH.test(plain)) {
    return {
      message: `"${written}" is a date, which spreadsheets make of figures with a hyphen between.`,
      fix: 'Format the cell as text and write the one figure that answers the question.',
    };
  }
  if (figures.length === 2 && RANGE.test(plain)) {
    return {
      message: `"${written}" is a range.`,
      fix: 'Write one figure, and the whole range in the note column.',
    };
  }
  if (badGroup !== undefined) {
    return {
      message: `"${written}" has a comma where neither a thousand nor a lakh ends.`,
      fix: 'Write 2,70,000 or 270,000 or 270000 for whole numbers, and a point before decimals, as in 1.5.',
    };
  }
  if (figures.length > 1) {
    return {
      message: `"${written}" holds ${figures.length} figures.`,
      fix: 'Write the one that answers the question, and the rest in the note column.',
    };
  }
  return undefined;
}

function explainWrongUnit(
  written: string,
  { id, unit = 'things' }: Attribute,
): { message: string; fix: string } | undefined {
  const fix = `Write the number of ${unit}, or put this in the note column.`;
  if (PERCENT.test(written) && unit !== 'percent') {
    return { message: `"${written}" is a share, and "${id}" counts ${unit}.`, fix };
  }
  if (RUPEES.test(written) && !unit.startsWith('INR')) {
    return { message: `"${written}" is a sum of money, and "${id}" counts ${unit}.`, fix };
  }
  return undefined;
}
