import type { Corpus, PublishedText } from '../corpus/index.ts';
import { isFigure } from '../schemas/text.ts';

/** Something in a published file that looks like a private person's number or address. */
export interface PrivateLooking {
  noun: string;
  /** As it stands in the text. */
  found: string;
  at: PublishedText;
}

// Indian mobile numbers: ten digits from 6 to 9, often split 5-5, with or without 0, 91 or +91.
const PHONE = /(?<![\w.,/-])(?:\+?91[\s-]?|0)?[6-9]\d{4}[\s-]?\d{5}(?![\w/]|[.,-]\d)/g;
const PHONE_IN_ADDRESS = /(?:wa\.me\/|phone=|tel:)\+?\d{10,13}/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
// Twelve digits that do not begin with 0 or 1, together or in fours; the last is a check digit.
const AADHAAR = /(?<![\d.,/-])[2-9]\d{3}[\s-]?\d{4}[\s-]?\d{4}(?![\d]|[.,-]\d)/g;
// Five letters (the fourth says whose it is), four digits, one letter.
const PAN = /\b[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]\b/g;

/** Everything in the published files that looks private, whether it is allowed or not. */
export function findPrivateLooking(corpus: Corpus): PrivateLooking[] {
  const figures = numberCells(corpus);
  return corpus.texts.flatMap((at) => {
    if (at.spot.file === 'data/allowed.yaml') return [];
    const isAddress = at.field === 'url';
    // A bare figure in a number's cell is a count or a sum of money, however many digits it has.
    const isCount =
      isFigure(at.text) && (figures.has(cellKey(at)) || at.spot.file === 'data/populations.csv');
    const of = (noun: string, found: Iterable<string>): PrivateLooking[] =>
      [...found].map((text) => ({ noun, found: text, at }));
    return [
      ...of('a telephone number', isCount ? [] : matches(at.text, isAddress ? PHONE_IN_ADDRESS : PHONE)),
      ...of('an e-mail address', matches(at.text, EMAIL)),
      ...of(
        'an Aadhaar number',
        isCount || isAddress ? [] : matches(at.text, AADHAAR).filter(hasValidCheckDigit),
      ),
      ...of('a PAN', matches(at.text, PAN)),
    ];
  });
}

function matches(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
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
