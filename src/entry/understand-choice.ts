import { suggestNearest } from '../issues/index.ts';
import type { Attribute, Choice } from '../schemas/attribute.ts';
import { LIST_SEPARATOR } from '../schemas/vocabulary.ts';
import { understandNoAnswer } from './understand-no-answer.ts';
import { type Refusal, refuse, type UnderstoodValue, understood } from './understood.ts';

const BETWEEN_ITEMS = /[;\n]+/;
const BETWEEN_ITEMS_IN_PROSE = /\s*(?:,|&|\/|\band\b|(?<![\p{L}\p{M}])(?:और|तथा)(?![\p{L}\p{M}]))\s*/iu;

/** The choice that a person named by its id or its label, in English or Hindi. */
export function understandChoice(written: string, attribute: Attribute): UnderstoodValue {
  const choice = findChoice(written, attribute);
  if (choice !== undefined) return understood(choice.id, choice.label.en, written);
  const several = splitList(written, attribute);
  return several.length > 1 && several.every((item) => findChoice(item, attribute) !== undefined)
    ? refuse(
        `"${written}" names ${several.length} answers, and "${attribute.id}" takes one.`,
        'Write the one that fits best, and the rest in the note column.',
      )
    : { fault: explainNoChoice(written, attribute) };
}

/** The items that a person listed, with semicolons, commas or lines between, each by its id or label. */
export function understandList(text: string, attribute: Attribute): UnderstoodValue {
  const items = splitList(text, attribute);
  if (items.length === 0) {
    return refuse(`"${text.trim()}" names no item.`, `Write the items with ${LIST_SEPARATOR} between.`);
  }
  if (attribute.choices === undefined) {
    const value = items.join(LIST_SEPARATOR);
    return understood(value, items.join(', '), text.trim());
  }
  if (items.some((item) => understandNoAnswer(item) !== undefined)) {
    return refuse(
      `"${text.trim()}" says both that something is known and that it is not.`,
      'Write the items alone, or only "not known".',
    );
  }
  const choices = items.map((item) => findChoice(item, attribute));
  const missing = items.find((_, index) => choices[index] === undefined);
  if (missing !== undefined) return { fault: explainNoChoice(missing, attribute) };
  const named = [...new Set(choices.filter((choice) => choice !== undefined))];
  return understood(
    named.map(({ id }) => id).join(LIST_SEPARATOR),
    named.map(({ label }) => label.en).join(', '),
    text.trim(),
  );
}

/** Labels hold commas of their own: a comma separates only where the whole is no answer. */
function splitList(text: string, attribute: Attribute): string[] {
  const trimmed = (items: string[]) =>
    items.map((item) => item.replaceAll(/\s+/g, ' ').trim()).filter((item) => item !== '');
  return trimmed(text.split(BETWEEN_ITEMS)).flatMap((item) =>
    findChoice(item, attribute) === undefined ? trimmed(item.split(BETWEEN_ITEMS_IN_PROSE)) : [item],
  );
}

function findChoice(item: string, { choices = [] }: Attribute): Choice | undefined {
  const key = keyOf(item);
  return choices.find(({ id, label }) => [id, label.en, label.hi ?? ''].map(keyOf).includes(key));
}

/** Capitals, spaces, hyphens and a full stop make no difference. */
function keyOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .replace(/[.।]$/, '')
    .trim();
}

function explainNoChoice(item: string, { id, type, choices = [] }: Attribute): Refusal {
  const known = choices.flatMap(({ id, label }) => [
    id,
    label.en,
    ...(label.hi === undefined ? [] : [label.hi]),
  ]);
  const several = type === 'list' ? ` (several with ${LIST_SEPARATOR} between)` : '';
  return {
    message: `"${item}" is not one of the answers to "${id}".`,
    fix: `${suggestNearest(item, known)}Write one of: ${choices.map((choice) => choice.id).join(', ')}${several}.`,
  };
}
