import { issueAt, suggestNearest } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { LIST_SEPARATOR, NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import type { Check } from './check.ts';
import { joinClaims } from './join-claims.ts';
import { adviseOnNoAnswer } from './no-answer.ts';

/** The value of a choice, and each item of a list, is one of the attribute's choices. */
export const valueIsAChoice: Check = {
  id: 'value-is-a-choice',
  description: 'The answer to a choice, and each item of a list, is one that the dictionary offers.',
  run({ corpus }) {
    return joinClaims(corpus).flatMap(({ claim, attribute, spot }) => {
      const choices = attribute.choices?.map(({ id }) => id);
      if (choices === undefined || claim.value === UNKNOWN || claim.value === NOT_APPLICABLE) return [];
      const items =
        attribute.type === 'list'
          ? claim.value.split(LIST_SEPARATOR).map((item) => item.trim())
          : [claim.value];
      return items
        .filter((item) => !choices.includes(item))
        .map((item) => issueAt(spot, 'value', { rule: this.id, ...explain(item, attribute, choices) }));
    });
  },
};

function explain(
  item: string,
  { id, type }: Attribute,
  choices: readonly string[],
): { message: string; fix: string } {
  if (item === '') {
    return {
      message: 'The list holds an item that is empty.',
      fix: `Write ${LIST_SEPARATOR} only between two items.`,
    };
  }
  const parts = item.split(',').map((part) => part.trim());
  if (type === 'list' && parts.length > 1 && parts.every((part) => choices.includes(part))) {
    return {
      message: `"${item}" is read as one item.`,
      fix: `Write ${LIST_SEPARATOR} between the items: ${parts.join(LIST_SEPARATOR)}`,
    };
  }
  const several = type === 'list' ? ` (several with ${LIST_SEPARATOR} between)` : '';
  return {
    message: `"${item}" is not one of the answers to "${id}".`,
    fix:
      adviseOnNoAnswer(item) ??
      `${suggestNearest(item, choices)}Write one of: ${choices.join(', ')}${several}.`,
  };
}
