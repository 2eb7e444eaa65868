import { stringsFor } from '../i18n/index.ts';
import { suggestNearest } from '../issues/index.ts';
import { whyNotObserved } from '../schemas/observed.ts';
import type { Source } from '../schemas/source.ts';
import { BASES, type Basis, type SourceType } from '../schemas/vocabulary.ts';
import type { SheetContext } from './sheet-context.ts';
import { type Refusal, refuse } from './understood.ts';

/** How an answer from such a source is known, where nobody says otherwise. */
export const BASIS_OF: Record<SourceType, Basis> = {
  government: 'official-document',
  parliament: 'official-document',
  law: 'official-document',
  court: 'official-document',
  'visit-note': 'observed',
  interview: 'official-statement',
  dataset: 'independent',
  academic: 'independent',
  press: 'press',
  vendor: 'vendor',
  aggregator: 'press',
  blog: 'press',
};

const OTHER_BASES = BASES.filter((basis) => basis !== 'observed').join(', ');

/** The basis of an answer: as written, as said of the whole sheet, or by the type of its source. */
export function basisFor(
  written: string,
  source: Source,
  { defaultBasis, tours }: Pick<SheetContext, 'defaultBasis' | 'tours'>,
): { value: Basis } | { fault: Refusal } {
  const { bases } = stringsFor('en');
  const key = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' ')
      .trim();
  const named = BASES.find((basis) => [basis, bases[basis]].map(key).includes(key(written)));
  if (written !== '' && named === undefined) {
    return refuse(
      `"${written}" is no basis.`,
      `${suggestNearest(written, BASES)}Write one of: ${BASES.join(', ')}; or leave it empty, and the type of the source decides.`,
    );
  }
  const basis = named ?? defaultBasis ?? BASIS_OF[source.type];
  const why = basis === 'observed' ? whyNotObserved(source, tours) : undefined;
  if (why === undefined) return { value: basis };
  return why === 'no-visit-note'
    ? refuse(
        `"observed" needs a visit note; "${source.id}" is of type "${source.type}".`,
        `Write in "basis" how it is known from this source: ${OTHER_BASES}.`,
      )
    : refuse(
        `"${source.id}" is the visit note of no tour that was made, so nothing of it is "observed".`,
        `Name it in the sources of its tour, with the status "made"; or write in "basis" how else it is known: ${OTHER_BASES}.`,
      );
}
