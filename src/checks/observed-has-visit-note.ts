import { issueAt } from '../issues/index.ts';
import { whyNotObserved } from '../schemas/observed.ts';
import type { Check } from './check.ts';

/** Only a visit that was made can have observed something. */
export const observedHasVisitNote: Check = {
  id: 'observed-has-visit-note',
  description: 'The basis "observed" stands only on the visit note of a tour that was made.',
  run({ corpus: { entries, incomplete } }) {
    const types = new Map(entries.sources.map(({ value }) => [value.id, value.type]));
    const tours = entries.tours.map(({ value }) => value);
    // A tour that cannot be read in full may be the one that names the note.
    const isUnsure =
      incomplete.has('tours') ||
      tours.some(({ status, sources }) => status === undefined || sources === undefined);
    const based = [...entries.claims, ...entries.parameters, ...entries.rules];
    return based.flatMap(({ value, spot }) => {
      const id = value.source;
      const type = types.get(id);
      if (value.basis !== 'observed' || id === undefined || type === undefined) return [];
      const why = whyNotObserved({ id, type }, tours);
      if (why === undefined || (why === 'no-tour-made' && isUnsure)) return [];
      return [issueAt(spot, 'basis', { rule: this.id, ...FAULTS[why]({ id, type }) })];
    });
  },
};

const FAULTS = {
  'no-visit-note': ({ id, type }: { id: string; type: string }) => ({
    message: `"observed" needs a visit note; "${id}" is of type "${type}".`,
    fix: 'Choose how it is known from this source: independent, official-document, official-statement, press or vendor.',
  }),
  'no-tour-made': ({ id }: { id: string }) => ({
    message: `"observed" needs the visit note of a tour that was made; "${id}" is that of none.`,
    fix: `If it was seen on a visit, add "${id}" to the sources of the tour that was made (content/tours/…; npm run import does it with --tour), or choose official-statement for what an officer told.`,
  }),
};
