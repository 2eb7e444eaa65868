import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** A source is there because something rests on it, or because a note names it. */
export const sourceIsUsed: Check = {
  id: 'source-is-used',
  description: 'Something rests on every source.',
  run({ corpus: { entries, incomplete } }) {
    const noted = [...entries.claims, ...entries.populations, ...entries.parameters, ...entries.rules];
    const resting = [...noted, ...entries.replies];
    // A record that could not be read, or lost its source, may be the one that rests on it.
    const isUnsure =
      resting.some(({ value }) => value.source === undefined) ||
      (['claims', 'populations', 'parameters', 'rules', 'replies', 'tours', 'adoption'] as const).some(
        (kind) => incomplete.has(kind),
      );
    if (isUnsure) return [];
    const used = new Set([
      ...resting.map(({ value }) => value.source),
      ...entries.tours.flatMap(({ value }) => value.sources ?? []),
      ...entries.adoption.flatMap(({ value }) => value.evidence ?? []),
    ]);
    const notes = noted.map(({ value }) => value.note ?? '').join(' ');
    return entries.sources.flatMap(({ value: { id }, spot }) => {
      if (id === undefined || used.has(id) || notes.includes(id)) return [];
      return [
        issueAt(spot, 'id', {
          rule: this.id,
          level: 'warning',
          message: `Nothing rests on "${id}".`,
          fix: 'Record what it says, name it in a note, or delete the row.',
        }),
      ];
    });
  },
};
