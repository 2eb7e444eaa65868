import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** Today's value of a measure is a claim of what it is measured by. */
export const measureFitsClaim: Check = {
  id: 'measure-fits-claim',
  description: "The claim that holds today's value of a measure is of the attribute by which it is measured.",
  run({ corpus: { entries } }) {
    const asked = new Map(entries.claims.map(({ value }) => [`${value.model}/${value.id}`, value.attribute]));
    return entries.blueprints.flatMap(({ value: { measures = [] }, spot }) =>
      measures.flatMap(({ attribute, claim }, index) => {
        const of = claim === undefined ? undefined : asked.get(claim);
        if (of === undefined || of === attribute) return [];
        return [
          issueAt(spot, `measures.${index}.claim`, {
            rule: this.id,
            message: `"${claim}" is a claim of "${of}", but the measure is of "${attribute}".`,
            fix: `Name a claim of "${attribute}", or delete the line: then today's value is not known.`,
          }),
        ];
      }),
    );
  },
};
