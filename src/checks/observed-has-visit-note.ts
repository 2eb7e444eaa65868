import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** Only a visit can have observed something. */
export const observedHasVisitNote: Check = {
  id: 'observed-has-visit-note',
  description: 'The basis "observed" stands only on a visit note.',
  run({ corpus: { entries } }) {
    const types = new Map(entries.sources.map(({ value }) => [value.id, value.type]));
    const based = [...entries.claims, ...entries.parameters, ...entries.rules];
    return based.flatMap(({ value, spot }) => {
      const type = types.get(value.source);
      if (value.basis !== 'observed' || type === undefined || type === 'visit-note') return [];
      return [
        issueAt(spot, 'basis', {
          rule: this.id,
          message: `"observed" needs a visit note; "${value.source}" is of type "${type}".`,
          fix: 'Choose how it is known from this source: independent, official-document, official-statement, press or vendor.',
        }),
      ];
    });
  },
};
