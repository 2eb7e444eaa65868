import type { Source } from './source.ts';
import type { Tour } from './tour.ts';

/**
 * Why nothing that rests on this source is `observed`: it is no visit note, or no tour that was made names it among its
 * sources. Undefined when what rests on it may be observed.
 */
export function whyNotObserved(
  source: Pick<Source, 'id' | 'type'>,
  tours: readonly Partial<Pick<Tour, 'status' | 'sources'>>[],
): 'no-visit-note' | 'no-tour-made' | undefined {
  if (source.type !== 'visit-note') return 'no-visit-note';
  const isMade = tours.some(({ status, sources }) => status === 'made' && sources?.includes(source.id));
  return isMade ? undefined : 'no-tour-made';
}
