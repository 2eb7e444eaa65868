import type { PartialDate } from '../schemas/partial-date.ts';
import type { Language } from './language.ts';
import { stringsFor } from './strings.ts';

const LAKH = 100_000;
const CRORE = 10_000_000;

interface Formatters {
  figure: Intl.NumberFormat;
  day: Intl.DateTimeFormat;
  month: Intl.DateTimeFormat;
  /** Dates in words: a few hundred, each of which is asked for on many pages. */
  written: Map<PartialDate, string>;
}

const FORMATTERS = new Map<Language, Formatters>();

/** The formatters of a language. Making one costs a hundred times what using it does: 5 s of a build of 1,800 pages. */
function formatters(language: Language): Formatters {
  const known = FORMATTERS.get(language);
  if (known !== undefined) return known;
  const locale = LOCALES[language];
  const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  const made: Formatters = {
    figure: new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }),
    day: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
    month: new Intl.DateTimeFormat(locale, month),
    written: new Map(),
  };
  FORMATTERS.set(language, made);
  return made;
}

/** Units that begin so are sums of money: "INR", "INR per message". */
const RUPEES = 'INR';

const LOCALES: Record<Language, string> = { en: 'en-IN-u-nu-latn' };

/**
 * A figure as Indians read it: 12,265; 1.5 lakh; 15.3 crore. The words lakh and crore stand only where they lose
 * nothing: otherwise all digits are written, grouped the Indian way (1,46,27,000).
 */
export function formatFigure(value: number, language: Language): string {
  const strings = stringsFor(language);
  // A price of 0.0805 is not 0.08: no decimal that a source gives is rounded away.
  const digits = (figure: number) => formatters(language).figure.format(figure);
  const [size, word] = value >= CRORE ? [CRORE, strings.units.crore] : [LAKH, strings.units.lakh];
  return isShort(value / size) ? `${digits(value / size)} ${word}` : digits(value);
}

/** At least one, and exact in two decimals. */
function isShort(figure: number): boolean {
  return figure >= 1 && Number(figure.toFixed(2)) === figure;
}

/** A figure with its unit: "₹3.85 crore", "₹0.115 per message", "80.2 %", "161 services". */
export function formatQuantity(value: number, unit: string | undefined, language: Language): string {
  const figure = formatFigure(value, language);
  if (unit === undefined) return figure;
  if (unit.startsWith(RUPEES)) return `₹${figure}${unit.slice(RUPEES.length)}`;
  // The figure and its sign stay on one line.
  if (unit === 'percent') return `${figure}\u00a0%`;
  return `${figure} ${unit}`;
}

/** A date as far as it is known: "30 January 2025", "January 2025", "2025". */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const made = formatters(language);
  const known = made.written.get(date);
  if (known !== undefined) return known;
  const formatter = day === undefined ? made.month : made.day;
  const words = formatter.format(new Date(Date.UTC(year, month - 1, day ?? 1)));
  made.written.set(date, words);
  return words;
}

/** The period of a claim in words: "in a month", "1 January 2022 to 31 December 2022". */
export function formatPeriod(period: string, language: Language): string {
  const strings = stringsFor(language);
  if (period === 'day' || period === 'month' || period === 'year') return strings.periods[period];
  const [from = '', to = ''] = period.split('/');
  return strings.fromTo(formatDate(from, language), formatDate(to, language));
}
