import { formatDate } from '../i18n/index.ts';
import { findNearest } from '../issues/index.ts';
import { withPlainDigits } from '../schemas/figure-words.ts';
import { firstDay, isPartialDate, type PartialDate } from '../schemas/partial-date.ts';
import { type Refusal, refuse, understood } from './understood.ts';

/** What a text says, or why it cannot be taken in. */
export type UnderstoodDate =
  | {
      value: PartialDate;
      /** The date in words, when it was written otherwise than as records hold it. */
      says?: string;
    }
  | { fault: Refusal };

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'जनवरी'],
  ['february', 'फ़रवरी', 'फरवरी'],
  ['march', 'मार्च'],
  ['april', 'अप्रैल'],
  ['may', 'मई'],
  ['june', 'जून'],
  ['july', 'जुलाई'],
  ['august', 'अगस्त'],
  ['september', 'सितंबर', 'सितम्बर', 'sept'],
  ['october', 'अक्टूबर', 'अक्तूबर'],
  ['november', 'नवंबर', 'नवम्बर'],
  ['december', 'दिसंबर', 'दिसम्बर'],
];

const HOW_TO_WRITE =
  'Write the day first, as in 27/11/2025, or the month, as in Nov 2025, or the year alone.';
const TIME_OF_DAY = /[T ]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(\s*[ap]m)?(Z|[+-]\d{2}:?\d{2})?$/i;
const BETWEEN = String.raw`[\s./-]+`;
const YEAR = String.raw`(\d{4}|\d{2})`;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/;
const DAY_FIRST = new RegExp(`^(\\d{1,2})${BETWEEN}(\\d{1,2})${BETWEEN}${YEAR}$`);
const MONTH_AND_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const WORD = String.raw`([\p{L}\p{M}]+)\.?`;
const DAY_AND_WORD = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s.,/-]*${WORD}[\\s.,/'’-]*${YEAR}?$`,
  'iu',
);
const WORD_AND_DAY = new RegExp(`^${WORD}\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*(\\d{4})$`, 'iu');
const WORD_AND_YEAR = new RegExp(`^${WORD}[\\s.,/'’-]*${YEAR}$`, 'iu');
// "Nov-25" is how spreadsheets show a month; "Nov 25" may as well be a day.
const WORD_AND_NUMBER = new RegExp(`^${WORD}\\s+(\\d{1,2})$`, 'u');
const FINANCIAL_YEAR = /^(?:f\.?y\.?\s*)?(\d{4})\s*[-–/]\s*(\d{2}|\d{4})$/i;
const SERIAL = /^[345]\d{4}(?:\.\d+)?$/;

/**
 * The date that a person wrote the Indian way, day first: 27/11/2025, 27-11-25, 27 Nov 2025, November 2025, नवंबर 2025,
 * 2025. Refused are dates that the calendar has not, month-first dates, days without a year, financial years, and the
 * day numbers that spreadsheets leave behind. With `today`, a later date is refused too.
 */
export function understandDate(written: string, today?: string): UnderstoodDate {
  const read = readDate(written.trim());
  if ('fault' in read || today === undefined || firstDay(read.value) <= today) return read;
  return refuse(
    `"${written.trim()}" lies in the future (today is ${today}).`,
    'Write the day on which it was so. For what is only planned, write the day on which it was said, and yes in "planned".',
  );
}

function readDate(written: string): UnderstoodDate {
  const text = withPlainDigits(written.normalize('NFC')).replace(TIME_OF_DAY, '').trim();
  if (/^\d{4}$/.test(text)) return dateOf(written, [text]);

  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year = '', month = '', day] = yearFirst;
    if (day === undefined && isNextYear(year, month)) return refuseFinancialYear(written, year);
    return dateOf(written, [year, month, day]);
  }
  const financial = FINANCIAL_YEAR.exec(text);
  if (financial !== null && isNextYear(financial[1] ?? '', financial[2] ?? '')) {
    return refuseFinancialYear(written, financial[1] ?? '');
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day = '', month = '', year = ''] = dayFirst;
    return Number(month) > 12 && Number(day) <= 12
      ? refuseMonthFirst(written, { day: month, month: day, year: fullYear(year) })
      : dateOf(written, [fullYear(year), month, day]);
  }
  const monthAndYear = MONTH_AND_YEAR.exec(text);
  if (monthAndYear !== null) return dateOf(written, [monthAndYear[2] ?? '', monthAndYear[1] ?? '']);

  const dayAndWord = DAY_AND_WORD.exec(text);
  if (dayAndWord !== null) {
    const [, day = '', word = '', year] = dayAndWord;
    return year === undefined ? refuseWithoutYear(written, word) : dateWithMonth(written, word, year, day);
  }
  const wordAndDay = WORD_AND_DAY.exec(text);
  if (wordAndDay !== null) {
    const [, word = '', day = '', year = ''] = wordAndDay;
    return dateWithMonth(written, word, year, day);
  }
  const wordAndNumber = WORD_AND_NUMBER.exec(text);
  if (wordAndNumber !== null) return refuseUnclear(written, wordAndNumber[1] ?? '', wordAndNumber[2] ?? '');
  const wordAndYear = WORD_AND_YEAR.exec(text);
  if (wordAndYear !== null) return dateWithMonth(written, wordAndYear[1] ?? '', wordAndYear[2] ?? '');
  return SERIAL.test(text) ? refuseSerial(written, Number(text)) : refuse(notADate(written), HOW_TO_WRITE);
}

type Parts = [year: string, month?: string | undefined, day?: string | undefined];

function dateOf(written: string, parts: Parts): UnderstoodDate {
  const value = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (!isPartialDate(value)) return refuse(`"${written}" is not in the calendar.`, HOW_TO_WRITE);
  return understood(value, formatDate(value, 'en'), written);
}

function dateWithMonth(written: string, word: string, year: string, day?: string): UnderstoodDate {
  const month = monthOf(word);
  return month === undefined
    ? refuseMonth(written, word)
    : dateOf(written, [fullYear(year), String(month), day]);
}

/** Number of a month by its name, or by the first letters of it. */
function monthOf(word: string): number | undefined {
  const name = word.toLowerCase();
  const found = MONTHS.findIndex((names) =>
    names.some((known) => known === name || (/^[a-z]{3,}$/.test(name) && known.startsWith(name))),
  );
  return found === -1 ? undefined : found + 1;
}

// Every day of which the records speak lies in this century.
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function isNextYear(year: string, next: string): boolean {
  const following = String(Number(year) + 1);
  // 2011-12 is written like a month: December 2011 is what records mean by it.
  return next === following || (next === following.slice(2) && Number(next) > 12);
}

function notADate(written: string): string {
  return `"${written}" is not a date.`;
}

function refuseMonthFirst(
  written: string,
  { day, month, year }: { day: string; month: string; year: string },
): UnderstoodDate {
  const meant = dateOf('', [year, month, day]);
  if ('fault' in meant) return refuse(`"${written}" is not in the calendar.`, HOW_TO_WRITE);
  return refuse(
    `"${written}" is no date with the day first: there is no month ${day}. With the month first it is ${meant.says}.`,
    `If that is meant, write ${day}/${month}/${year}.`,
  );
}

function refuseWithoutYear(written: string, word: string): UnderstoodDate {
  return monthOf(word) === undefined
    ? refuse(notADate(written), HOW_TO_WRITE)
    : refuse(`"${written}" names no year.`, `Write the year too, as in ${written} 2025.`);
}

function refuseUnclear(written: string, word: string, number: string): UnderstoodDate {
  return monthOf(word) === undefined
    ? refuse(notADate(written), HOW_TO_WRITE)
    : refuse(
        `"${written}" may be a day without its year, or the month of a year.`,
        `Write ${number} ${word} with the year, or ${word} 20${number.padStart(2, '0')}.`,
      );
}

function refuseMonth(written: string, word: string): UnderstoodDate {
  const nearest = findNearest(word, MONTHS.flat());
  if (nearest === undefined) return refuse(notADate(written), HOW_TO_WRITE);
  const name = nearest.charAt(0).toUpperCase() + nearest.slice(1);
  return refuse(`"${written}" names no month.`, `Did you mean "${name}"? ${HOW_TO_WRITE}`);
}

function refuseFinancialYear(written: string, year: string): UnderstoodDate {
  const next = Number(year) + 1;
  return refuse(
    `"${written}" is a financial year, not a date.`,
    `Write its last day, 31/03/${next}; a figure for the whole of it has the period ${year}-04-01/${next}-03-31.`,
  );
}

// Spreadsheets count days from here; the two days before 1 March 1900 that they count wrong do not come up.
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_IN_MILLISECONDS = 86_400_000;

function refuseSerial(written: string, days: number): UnderstoodDate {
  const date = new Date(SERIAL_ZERO + Math.floor(days) * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
  return refuse(
    `"${written}" is a spreadsheet's number for a day: it stands for ${formatDate(date, 'en')}.`,
    `If that is meant, write ${date}.`,
  );
}
