import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** What one source says of one cell at one time is recorded once. */
export const claimNotRepeated: Check = {
  id: 'claim-not-repeated',
  description: 'The same statement of the same source is recorded once.',
  run({ corpus: { entries } }) {
    const first = new Map<string, number>();
    return entries.claims.flatMap(({ value: claim, faulty, spot }) => {
      const { model, attribute, value, as_of, period = '', stage, source, replaces, withdrawn } = claim;
      // A correction may say again what the row it replaces said, on another attribute's terms.
      if (replaces !== undefined || withdrawn !== undefined || faulty.has('period')) return [];
      const statement = [model, attribute, value, as_of, stage, source];
      if (statement.includes(undefined)) return [];
      const key = JSON.stringify([...statement, period]);
      const line = first.get(key);
      if (line === undefined) {
        first.set(key, spot.line);
        return [];
      }
      return [
        issueAt(spot, 'id', {
          rule: this.id,
          message: `Line ${line} records the same already: "${attribute}" is "${value}" as of ${as_of}, from "${source}".`,
          fix: 'Delete one of the two rows, if it has not been published yet; otherwise give the reason in "withdrawn".',
        }),
      ];
    });
  },
};
