import { issueAt } from '../issues/index.ts';
import { NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import type { Check } from './check.ts';
import { joinClaims } from './join-claims.ts';

/** A figure that counts what falls within a period says within which. */
export const periodGiven: Check = {
  id: 'period-given',
  description: 'A per-period figure names its period.',
  run({ corpus }) {
    return joinClaims(corpus).flatMap(({ claim, attribute, faulty, spot }) => {
      const needed =
        attribute.counts === 'per-period' && claim.value !== UNKNOWN && claim.value !== NOT_APPLICABLE;
      if (!needed || claim.period !== undefined || faulty.has('period')) return [];
      return [
        issueAt(spot, 'period', {
          rule: this.id,
          message: `"${attribute.id}" counts what falls within a period, and none is given.`,
          fix: 'Write one of the words day, month and year, or an interval of two days, as in 2022-01-01/2022-12-31.',
        }),
      ];
    });
  },
};
