import { type Issue, issueAt, suggestNearest } from '../issues/index.ts';
import type { Check } from './check.ts';

/** What a claim disputes or replaces is another claim of the same cell. */
export const claimLinkExists: Check = {
  id: 'claim-link-exists',
  description: '"disputes" and "replaces" name another claim of the same model and attribute.',
  run({ corpus: { entries, incomplete } }) {
    const attributes = new Map(
      entries.claims
        .filter(({ value }) => value.id !== undefined)
        .map(({ value }) => [`${value.model}/${value.id}`, value.attribute]),
    );
    const known = [...attributes.keys()];
    return entries.claims.flatMap(({ value, spot }) =>
      (['disputes', 'replaces'] as const).flatMap((field): Issue[] => {
        const id = value[field];
        if (id === undefined) return [];
        const target = `${value.model}/${id}`;
        const at = (message: string, fix: string) => [issueAt(spot, field, { rule: this.id, message, fix })];
        if (!attributes.has(target)) {
          if (incomplete.has('claims')) return [];
          const ofModel = known
            .filter((key) => key.startsWith(`${value.model}/`))
            .map((key) => key.slice(`${value.model}/`.length));
          return at(
            `There is no claim "${id}" in this file.`,
            `${suggestNearest(id, ofModel)}Write the id of another claim of the same attribute.`,
          );
        }
        if (id === value.id) {
          return at('The claim names itself.', 'Write the id of the other claim.');
        }
        const attribute = attributes.get(target);
        if (attribute !== undefined && value.attribute !== undefined && attribute !== value.attribute) {
          return at(
            `"${id}" is a claim of another attribute, "${attribute}".`,
            `Write the id of a claim of "${value.attribute}".`,
          );
        }
        return [];
      }),
    );
  },
};
