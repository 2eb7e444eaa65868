import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** A source is there because something rests on it, or because a note names it. */
export const sourceIsUsed: Check = {
  id: 'source-is-used',
  description: 'Something rests on every source.',
  run({ corpus: { entries } }) {
    const resting = [...entries.claims, ...entries.populations, ...entries.parameters, ...entries.rules];
    const used = new Set(resting.map(({ value }) => value.source));
    const notes = resting.map(({ value }) => value.note ?? '').join(' ');
    return entries.sources.flatMap(({ value: { id }, spot }) => {
      if (id === undefined || used.has(id) || notes.includes(id)) return [];
      return [
        issueAt(spot, 'id', {
          rule: this.id,
          level: 'warning',
          message: `Nothing rests on ${id}.`,
          fix: 'Record what it says, name it in a note, or delete the row.',
        }),
      ];
    });
  },
};
