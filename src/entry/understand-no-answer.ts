import { stringsFor } from '../i18n/index.ts';
import { NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import { refuse, type UnderstoodValue, understood } from './understood.ts';

const NOT_KNOWN = [
  UNKNOWN,
  'not known',
  "don't know",
  'dont know',
  'do not know',
  'asked, not known',
  'पता नहीं',
  'मालूम नहीं',
  'ज्ञात नहीं',
];
const DOES_NOT_APPLY = [NOT_APPLICABLE, 'not applicable', 'n/a', 'na', 'n.a.', 'n.a', 'लागू नहीं'];
const SAYS_NOTHING =
  /^(?:[-–—?.…/]+|null|nil|no[ _-](?:data|record|answer)|not[ _-](?:available|found|given|stated)|उपलब्ध नहीं)$/i;

/** "Not known" and "not applicable", which any question takes; refused is what says neither ("-"); undefined for all else. */
export function understandNoAnswer(written: string): UnderstoodValue | undefined {
  const word = written.toLowerCase().replaceAll('’', "'");
  const { values } = stringsFor('en');
  if (NOT_KNOWN.includes(word)) return understood(UNKNOWN, values[UNKNOWN], written);
  if (DOES_NOT_APPLY.includes(word)) return understood(NOT_APPLICABLE, values[NOT_APPLICABLE], written);
  return SAYS_NOTHING.test(written)
    ? refuse(
        `"${written}" says nothing.`,
        'Write "not known" if it was asked and nobody knew, or "not applicable" if the question makes no sense here; leave the cell empty if it was not asked.',
      )
    : undefined;
}
