import type { Corpus, PublishedText } from '../corpus/index.ts';
import { withPlainDigits } from '../schemas/figure-words.ts';
import { isFigure } from '../schemas/text.ts';

/** Something in a published file that looks like a private person's number or address. */
export interface PrivateLooking {
  noun: string;
  /** As it stands in the text. */
  found: string;
  at: PublishedText;
}

// Indian mobile numbers have ten digits from 6 to 9, often split, with or without 0 or 91 in front.
const MOBILE = String.raw`[6-9]\d{4}[\s-]?\d{5}`;
const SPLIT_MOBILE = String.raw`${MOBILE}|[6-9]\d{3}([\s-])\d{3}\1\d{3}|[6-9]\d{2}([\s.-])\d{3}\2\d{4}`;
const PREFIX = String.raw`(?:\(?(?:\+|00)?91\)?[\s-]?|0[\s-]?)?`;
// Not inside a longer number, a file number (F-98…, 98…/2025) or a sum; but behind "Mob-", or another number.
const BEFORE = String.raw`(?:(?<![\w/-]|\d[.,]|(?:₹|\b(?:Rs\.?|INR|rupees))\s?)|(?<=\b(?:mob|mobile|m|ph|phone|tel|cell)[.\s]?-\s?)|(?<=${MOBILE}[/,]))`;
const AFTER = String.raw`(?!\w|[/.,-](?!${MOBILE})\d|\/(?!${MOBILE})\S|\s?(?:rupees|INR)\b)`;
const PHONE = new RegExp(`${BEFORE}${PREFIX}(?:${SPLIT_MOBILE})${AFTER}`, 'gi');
const ADDRESS = /(?:https?:\/\/|\bwa\.me\/|\btel:)\S+/gi;
const PHONE_IN_ADDRESS = /(?:wa\.me\/|phone=|tel:)\+?\d{10,13}/gi;
// Also with the signs written out, as offices do against robots: name[at]nic[dot]in.
const EMAIL = /[\w.+-]+(?:@|\s?[[(]\s?at\s?[\])]\s?)[\w-]+(?:(?:\.|\s?[[(]\s?dot\s?[\])]\s?)[\w-]+)+/gi;
// Twelve digits that do not begin with 0 or 1, together or in fours; the last is a check digit.
const AADHAAR = /(?<![\d/-]|\d[.,])[2-9]\d{3}[\s-]?\d{4}[\s-]?\d{4}(?![\d]|[.,-]\d)/g;
// Five letters (the fourth says whose it is), four digits, one letter.
const PAN = /\b[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]\b/g;

// Ten digits with single signs between them, the heart of a PAN, or the sign of an e-mail address: where none of them
// stands, as in nearly all lines, no pattern above can match, and asking all of them was a tenth of a large build.
const SUSPECT = /\d(?:[\s.-]?\d){9}|[A-Z]\d{4}[A-Z]|@|[[(]\s?at\s?[\])]/i;

const FOUND = new WeakMap<Corpus, PrivateLooking[]>();

/** Everything in the published files that looks private, whether it is allowed or not. Two checks ask the same. */
export function findPrivateLooking(corpus: Corpus): PrivateLooking[] {
  const found = FOUND.get(corpus) ?? searchTexts(corpus);
  FOUND.set(corpus, found);
  return found;
}

function searchTexts(corpus: Corpus): PrivateLooking[] {
  const figures = numberCells(corpus);
  return corpus.texts.flatMap((at) => {
    if (at.spot.file === 'data/allowed.yaml') return [];
    // A bare figure in a number's cell is a count or a sum of money, however many digits it has.
    const isCount = isFigure(at.text) && isFigureCell(at, figures);
    return findPrivateIn(at.text, { isCount }).map((private_) => ({ ...private_, at }));
  });
}

/** What looks private in one text. A count has no telephone or Aadhaar number, however many digits it has. */
export function findPrivateIn(written: string, { isCount = false } = {}): Omit<PrivateLooking, 'at'>[] {
  const text = withPlainDigits(written);
  if (!SUSPECT.test(text)) return [];
  // The digits of a web address are its own, unless it opens a chat or a call.
  const prose = text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));
  const of = (noun: string, found: readonly RegExpExecArray[]) =>
    found.map(({ index, 0: match }) => ({ noun, found: written.slice(index, index + match.length) }));
  return [
    ...of('a telephone number', isCount ? [] : matches(prose, PHONE)),
    ...of('a telephone number', matches(text, PHONE_IN_ADDRESS)),
    ...of('an e-mail address', matches(text, EMAIL)),
    ...of(
      'an Aadhaar number',
      isCount ? [] : matches(prose, AADHAAR).filter(([match]) => hasValidCheckDigit(match)),
    ),
    ...of('a PAN', matches(text, PAN)),
  ];
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function isFigureCell(at: PublishedText, figures: ReadonlySet<string>): boolean {
  const { file } = at.spot;
  return (
    figures.has(cellKey(at)) ||
    file === 'data/populations.csv' ||
    (file === 'data/parameters.csv' && at.field === 'value')
  );
}

function cellKey(at: PublishedText): string {
  return `${at.spot.file}:${at.spot.line}:${at.field}`;
}

function numberCells(corpus: Corpus): Set<string> {
  const types = new Map(corpus.entries.attributes.map(({ value }) => [value.id, value.type]));
  return new Set(
    corpus.entries.claims
      .filter(({ value }) => types.get(value.attribute) === 'number')
      .map(({ spot }) => `${spot.file}:${spot.line}:value`),
  );
}

// Verhoeff's scheme, which Aadhaar uses: J. Verhoeff, Error Detecting Decimal Codes, Amsterdam 1969.
const MULTIPLY = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTE = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

function hasValidCheckDigit(text: string): boolean {
  const digits = [...text.replaceAll(/\D/g, '')].reverse();
  const sum = digits.reduce((check, digit, index) => {
    const permuted = Number(PERMUTE[index % 8]?.[Number(digit)]);
    return Number(MULTIPLY[check]?.[permuted]);
  }, 0);
  return sum === 0;
}
