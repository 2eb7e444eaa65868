import { issueAt } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { explainBadDate, isPartialDate } from '../schemas/partial-date.ts';
import { isFigure } from '../schemas/text.ts';
import { NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import type { Check } from './check.ts';
import { joinClaims } from './join-claims.ts';
import { adviseOnNoAnswer } from './no-answer.ts';

/** A claim's value is a figure, yes or no, or a date where its attribute asks for one. */
export const valueMatchesType: Check = {
  id: 'value-matches-type',
  description: 'A value is of the type that its attribute asks for.',
  run({ corpus }) {
    return joinClaims(corpus).flatMap(({ claim: { value }, attribute, spot }) => {
      if (value === UNKNOWN || value === NOT_APPLICABLE) return [];
      const fault = explain(value, attribute.type);
      if (fault === undefined) return [];
      const { message, fix } = fault;
      return [issueAt(spot, 'value', { rule: this.id, message, fix: adviseOnNoAnswer(value) ?? fix })];
    });
  },
};

interface Fault {
  message: string;
  fix: string;
}

function explain(value: string, type: Attribute['type']): Fault | undefined {
  switch (type) {
    case 'number':
      return isFigure(value) ? undefined : explainBadFigure(value);
    case 'boolean':
      return value === 'yes' || value === 'no' ? undefined : explainBadAnswer(value);
    case 'date':
      return isPartialDate(value) ? undefined : explainBadDate(value);
    case 'choice':
    case 'list':
    case 'text':
      return undefined;
    default:
      return type satisfies never;
  }
}

function explainBadAnswer(value: string): Fault {
  const meant = /^(yes|y|true)$/i.test(value) ? 'yes' : /^(no|n|false)$/i.test(value) ? 'no' : undefined;
  return meant === undefined
    ? {
        message: `"${value}" is neither yes nor no.`,
        fix: `Write yes, no, ${UNKNOWN} (asked, not known) or ${NOT_APPLICABLE}, and the rest in the note column.`,
      }
    : { message: `"${value}" is not written as yes or no.`, fix: `Write ${meant}, in small letters.` };
}

const FIGURE_IN_TEXT = /\d+(?:\.\d+)?/g;
const SCALES: [RegExp, number][] = [
  [/^(thousand|k)\b/i, 1e3],
  [/^(lakhs?|lacs?)\b/i, 1e5],
  [/^(million|mn)\b/i, 1e6],
  [/^(crores?|cr)\b/i, 1e7],
  [/^(billion|bn)\b/i, 1e9],
];
const SIGNS: Record<string, string> = {
  '+': 'more than',
  '>': 'more than',
  '<': 'less than',
  '~': 'about',
  '≈': 'about',
};

function explainBadFigure(value: string): Fault {
  const message = `"${value}" is not a number.`;
  const plain = value
    .replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - '०'.charCodeAt(0)))
    .replaceAll(/(?<=\d),(?=\d)/g, '');
  const [only, ...others] = plain.match(FIGURE_IN_TEXT) ?? [];
  if (only === undefined || others.length > 0) {
    return { message, fix: 'Write one figure in digits, and the rest in the note column.' };
  }
  const [before = '', after = ''] = plain.split(only);
  const behind = after.trim();
  const scale = SCALES.find(([pattern]) => pattern.test(behind));
  const factor = scale?.[1] ?? 1;
  // The unit of the attribute says rupees and percent; fifteen digits hide the rounding of 30.67 × 100000.
  const figure = String(Number((Number(only) * factor).toPrecision(15)));
  const rest = `${before} ${scale === undefined ? behind : behind.replace(scale[0], '')}`
    .replaceAll(/₹|\b(?:Rs\.?|INR|per ?cent)(?=\s|$)|%|^[\s.,()/-]+|[\s,()/-]+$/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const words = SIGNS[rest] ?? rest;
  return {
    message,
    fix:
      words === ''
        ? `Write the figure alone (${figure}).`
        : `Write the figure alone (${figure}) and put "${words}" in the note column.`,
  };
}
