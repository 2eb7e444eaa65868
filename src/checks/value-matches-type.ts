import { issueAt } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { readFigure } from '../schemas/figure-words.ts';
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

/** Why a text is not a figure, and which figure to write if it holds one. */
export function explainBadFigure(value: string): Fault {
  const message = `"${value}" is not a number.`;
  const read = readFigure(value);
  if (read === undefined) {
    return { message, fix: 'Write one figure in digits, and the rest in the note column.' };
  }
  return {
    message,
    fix:
      read.words === ''
        ? `Write the figure alone (${read.figure}).`
        : `Write the figure alone (${read.figure}) and put "${read.words}" in the note column.`,
  };
}
