import { type Language, stringsFor } from '../../i18n/index.ts';
import type { Attribute } from '../../schemas/attribute.ts';

/** What kind of answer an attribute takes: "a number (services), as it stood on the date". */
export function answerInWords(attribute: Attribute, language: Language): string {
  const strings = stringsFor(language);
  const words = strings.dictionary;
  const { type, unit, counts, choices, changes, cardinality } = attribute;
  const kinds = {
    ...words.answers,
    number: unit === undefined ? words.answers.number : words.answers.numberOf(unit),
    list: choices === undefined ? words.answers.list : words.answers.listOf,
  };
  return [
    kinds[type],
    ...(counts === undefined ? [] : [strings.counts[counts]]),
    ...(changes ? [] : [words.settled]),
    ...(cardinality === 'many' ? [words.many] : []),
  ].join('; ');
}

/** When an answer should be asked for again: "after 6 months". */
export function reviewInWords({ review_months }: Attribute, language: Language): string {
  const words = stringsFor(language).dictionary;
  return review_months === undefined ? words.never : words.after(review_months);
}
