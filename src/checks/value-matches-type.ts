import { issueAt } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { explainBadDate, isPartialDate } from '../schemas/partial-date.ts';
import { isFigure } from '../schemas/text.ts';
import { NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import type { Check } from './check.ts';
import { joinClaims } from './join-claims.ts';

/** A claim's value is a figure, yes or no, or a date where its attribute asks for one. */
export const valueMatchesType: Check = {
  id: 'value-matches-type',
  description: 'A value is of the type that its attribute asks for.',
  run({ corpus }) {
    return joinClaims(corpus).flatMap(({ claim, attribute, spot }) => {
      if (claim.value === UNKNOWN || claim.value === NOT_APPLICABLE) return [];
      const fault = explain(claim.value, attribute.type);
      return fault === undefined ? [] : [issueAt(spot, 'value', { rule: this.id, ...fault })];
    });
  },
};

function explain(value: string, type: Attribute['type']): { message: string; fix: string } | undefined {
  switch (type) {
    case 'number':
      return isFigure(value) ? undefined : explainBadFigure(value);
    case 'boolean':
      return value === 'yes' || value === 'no'
        ? undefined
        : {
            message: `"${value}" is neither yes nor no.`,
            fix: `Write yes, no, ${UNKNOWN} (asked, not known) or ${NOT_APPLICABLE}.`,
          };
    case 'date': {
      if (isPartialDate(value)) return undefined;
      const { message, fix } = explainBadDate(value);
      return { message, fix };
    }
    case 'choice':
    case 'list':
    case 'text':
      return undefined;
    default:
      return type satisfies never;
  }
}

function explainBadFigure(value: string): { message: string; fix: string } {
  const digits = value.replaceAll(/(?<=\d),(?=\d)/g, '').match(/\d+(\.\d+)?/g) ?? [];
  const [only, ...others] = digits;
  const words = value.replaceAll(/[\d,.%\s]+/g, ' ').trim();
  if (only === undefined || others.length > 0) {
    return {
      message: `"${value}" is not a number.`,
      fix: 'Write one figure in digits, and the rest in the note column.',
    };
  }
  return {
    message: `"${value}" is not a number.`,
    fix:
      words === ''
        ? `Write the figure alone (${only}).`
        : `Write the figure alone (${only}) and put "${words}" in the note column.`,
  };
}
