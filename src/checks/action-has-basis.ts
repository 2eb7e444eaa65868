import { issueAt } from '../issues/index.ts';
import { partsOf } from '../schemas/blueprint-citations.ts';
import type { Check } from './check.ts';

const CITE =
  'Cite the claims or findings that carry it, or write "judgement:" and the reason why it is right without them.';

/** Nothing in a blueprint stands on air without saying so. */
export const actionHasBasis: Check = {
  id: 'action-has-basis',
  description:
    'Every action, point, risk and alternative of a blueprint cites something or is labelled a judgement.',
  run({ corpus }) {
    return corpus.entries.blueprints.flatMap(({ value, spot }) =>
      partsOf(value).flatMap(({ kind, field, standsOn }) => {
        const { claims, findings, parameters, rules, judgement } = standsOn;
        if ([claims, findings, parameters, rules, judgement].some((one) => one !== undefined)) return [];
        const [part = '', index = ''] = field.split('.');
        const told = { rule: this.id, fix: CITE };
        switch (kind) {
          case 'action': {
            const id = value.actions?.[Number(index)]?.id;
            return [
              issueAt(spot, field, {
                ...told,
                message: `The action "${id}" cites nothing and is not labelled a judgement.`,
              }),
            ];
          }
          case 'point':
            return [
              issueAt(spot, field, {
                ...told,
                message: `This point under "${part}" cites nothing and is not labelled a judgement.`,
              }),
            ];
          case 'alternative':
            return [
              issueAt(spot, field, {
                ...told,
                message: 'This alternative is rejected without a citation, and is not labelled a judgement.',
              }),
            ];
          case 'risk':
            // A risk of which nothing is on record elsewhere is told by the plan alone.
            return value.risks?.[Number(index)]?.elsewhere === undefined
              ? []
              : [
                  issueAt(spot, field, {
                    ...told,
                    message: 'What happened elsewhere is told without a citation.',
                    fix: 'Cite the claims or findings that show it, or delete "elsewhere".',
                  }),
                ];
          default:
            return kind satisfies never;
        }
      }),
    );
  },
};
