import { stringsFor } from '../i18n/index.ts';
import { refuse, type UnderstoodValue, understood } from './understood.ts';

const YES = [
  'yes',
  'y',
  'true',
  'haan',
  'han',
  'haan ji',
  'ji haan',
  'हाँ',
  'हां',
  'हाँ जी',
  'हां जी',
  'जी हाँ',
  'जी हां',
  'जी',
  '✓',
];
const NO = [
  'no',
  'n',
  'false',
  'nahin',
  'nahi',
  'nahin ji',
  'ji nahin',
  'ji nahi',
  'नहीं',
  'नही',
  'जी नहीं',
  'नहीं जी',
];
const YES_OR_NO_AND_MORE = /^(yes|no|haan|nahin?|हाँ|हां|नहीं)(?:\s*[,;:.()–—-]\s*|\s+)(\S.*)$/iu;

/** Yes or no in English or Hindi, in either script. What says more than that is refused: the rest belongs into the note. */
export function understandYesOrNo(written: string): UnderstoodValue {
  const { values } = stringsFor('en');
  const answer = yesOrNo(written);
  if (answer !== undefined) return understood(answer, values[answer], written);
  const [, first = '', rest = ''] = YES_OR_NO_AND_MORE.exec(written) ?? [];
  const begins = yesOrNo(first);
  return begins === undefined
    ? refuse(
        `"${written}" is neither yes nor no.`,
        `Write yes or no and put "${written}" in the note column, or write "not known" if it was asked and nobody knew.`,
      )
    : refuse(
        `"${written}" says more than ${begins}.`,
        `Write ${begins} alone and put "${rest}" in the note column.`,
      );
}

function yesOrNo(written: string): 'yes' | 'no' | undefined {
  const word = written.toLowerCase().replace(/[.!]$/, '');
  if (YES.includes(word)) return 'yes';
  return NO.includes(word) ? 'no' : undefined;
}
