import { issueAt, suggestNearest } from '../issues/index.ts';
import { LIST_SEPARATOR, NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import type { Check } from './check.ts';
import { joinClaims } from './join-claims.ts';

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
        .map((item) =>
          issueAt(spot, 'value', {
            rule: this.id,
            message: `"${item}" is not one of the answers to ${attribute.id}.`,
            fix: `${suggestNearest(item, choices)}Write one of: ${choices.join(', ')}${attribute.type === 'list' ? ` (several with ${LIST_SEPARATOR} between)` : ''}.`,
          }),
        );
    });
  },
};
