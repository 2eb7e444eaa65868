import { issueAt } from '../issues/index.ts';
import { isFigure } from '../schemas/text.ts';
import type { Check } from './check.ts';
import { joinClaims } from './join-claims.ts';

/** No count is negative, and no percentage above 100. */
export const valueInRange: Check = {
  id: 'value-in-range',
  description: 'A count is not negative, and a percentage is not above 100.',
  run({ corpus }) {
    return joinClaims(corpus).flatMap(({ claim: { value }, attribute, spot }) => {
      if (attribute.type !== 'number' || !isFigure(value)) return [];
      const fault = explainOutOfRange(value, attribute.unit);
      return fault === undefined ? [] : [issueAt(spot, 'value', { rule: this.id, ...fault })];
    });
  },
};

/** Why a figure cannot be so many of its unit, and what to write instead; undefined when it can. */
export function explainOutOfRange(
  figure: string,
  unit: string | undefined,
): { message: string; fix: string } | undefined {
  if (Number(figure) < 0) {
    return {
      message: `${figure} ${unit ?? ''} is less than nothing.`,
      fix: 'Write the figure as the source gives it, 0 or more.',
    };
  }
  if (unit === 'percent' && Number(figure) > 100) {
    return {
      message: `${figure} percent is more than the whole.`,
      fix: 'Write the share in percent, 0 to 100; a count belongs to another attribute.',
    };
  }
  return undefined;
}
