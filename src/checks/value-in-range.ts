import { issueAt } from '../issues/index.ts';
import { isFigure } from '../schemas/text.ts';
import type { Check } from './check.ts';
import { joinClaims } from './join-claims.ts';

/** No count is negative, and no percentage above 100. */
export const valueInRange: Check = {
  id: 'value-in-range',
  description: 'A count is not negative, and a percentage is not above 100.',
  run({ corpus }) {
    return joinClaims(corpus).flatMap(({ claim, attribute, spot }) => {
      if (attribute.type !== 'number' || !isFigure(claim.value)) return [];
      const figure = Number(claim.value);
      const at = (message: string, fix: string) => [issueAt(spot, 'value', { rule: this.id, message, fix })];
      if (figure < 0) {
        return at(
          `${claim.value} ${attribute.unit ?? ''} is less than nothing.`,
          'Write the figure as the source gives it, 0 or more.',
        );
      }
      if (attribute.unit === 'percent' && figure > 100) {
        return at(
          `${claim.value} percent is more than the whole.`,
          'Write the share in percent, 0 to 100; a count belongs to another attribute.',
        );
      }
      return [];
    });
  },
};
