import type { KindName } from '../corpus/index.ts';
import { issueAt, suggestNearest } from '../issues/index.ts';
import { partsOf } from '../schemas/blueprint-citations.ts';
import type { Check } from './check.ts';

/** What a blueprint names besides claims, each with the file where it must stand. */
const HOMES = {
  attributes: ['attribute', 'data/attributes.yaml'],
  findings: ['finding', 'content/findings/'],
  models: ['model', 'data/models/'],
  parameters: ['parameter', 'data/parameters.csv'],
  rules: ['rule', 'data/rules.csv'],
} as const satisfies Partial<Record<KindName, readonly [noun: string, home: string]>>;

/** The attributes, findings, models, parameters and rules that a blueprint names are recorded. */
export const blueprintNamesRecords: Check = {
  id: 'blueprint-names-records',
  description: 'The attributes, findings, models, parameters and rules that a blueprint names are recorded.',
  run({ corpus: { entries, incomplete } }) {
    const idsOf = (kind: keyof typeof HOMES) =>
      (entries[kind] as { value: { id?: string } }[]).flatMap(({ value: { id } }) => id ?? []);
    return entries.blueprints.flatMap(({ value, spot }) => {
      const { measures = [], preconditions = [], not_known = [] } = value;
      const named: { kind: keyof typeof HOMES; id: string | undefined; field: string }[] = [
        ...partsOf(value).flatMap(({ field, standsOn }) =>
          (['findings', 'parameters', 'rules'] as const).flatMap((kind) =>
            (standsOn[kind] ?? []).map((id, index) => ({ kind, id, field: `${field}.${kind}.${index}` })),
          ),
        ),
        ...Object.entries({ measures, preconditions, not_known }).flatMap(([part, items]) =>
          items.map(({ attribute }, index) => ({
            kind: 'attributes' as const,
            id: attribute,
            field: `${part}.${index}.attribute`,
          })),
        ),
        ...not_known.map(({ model }, index) => ({
          kind: 'models' as const,
          id: model,
          field: `not_known.${index}.model`,
        })),
      ];
      return named.flatMap(({ kind, id, field }) => {
        if (id === undefined || incomplete.has(kind)) return [];
        const known = idsOf(kind);
        if (known.includes(id)) return [];
        const [noun, home] = HOMES[kind];
        return [
          issueAt(spot, field, {
            rule: this.id,
            message: `There is no ${noun} "${id}".`,
            fix: `${suggestNearest(id, known)}Write an id that stands in ${home}.`,
          }),
        ];
      });
    });
  },
};
