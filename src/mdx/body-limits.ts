import type { BodyFault } from './parsed-body.ts';
import { placeAt } from './place-at.ts';

/** Ten times the longest finding there is. The parsers' time grows with the square of some bodies. */
const LONGEST_BODY = 50_000;

/** A hundred quotations or lists in one another: to read thousands takes minutes. */
const CONTAINERS = /(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){100}/;

/** Ten times what a long finding has. Each is held against all before it: to read ten thousand takes a minute. */
const MOST_PAIRED_SIGNS = 2000;
const PAIRED_SIGN = /[*_~[\]]/g;

/** What makes a body too much for either parser to be given. */
export function findTooMuch(body: string): BodyFault | undefined {
  if (body.length > LONGEST_BODY) {
    return {
      rule: 'body-readable',
      ...placeAt(LONGEST_BODY, body),
      message: `The text is longer than ${LONGEST_BODY.toLocaleString('en')} letters; it goes beyond them here.`,
      fix: 'Shorten it, or divide it into two.',
    };
  }
  const row = CONTAINERS.exec(body);
  if (row !== null) {
    return {
      rule: 'body-readable',
      ...placeAt(row.index, body),
      message: 'A hundred signs that begin lists or quotations stand here in a row.',
      fix: 'Delete them. A line across the page is written as three hyphens.',
    };
  }
  const surplus = [...body.matchAll(PAIRED_SIGN)][MOST_PAIRED_SIGNS];
  if (surplus === undefined) return undefined;
  return {
    rule: 'body-readable',
    ...placeAt(surplus.index, body),
    message: `More than ${MOST_PAIRED_SIGNS.toLocaleString('en')} stars, underscores, tildes and square brackets stand in the text; it goes beyond them here.`,
    fix: 'Delete those that mark nothing, or divide the text into two.',
  };
}
