import { en } from './en.ts';
import type { Language } from './language.ts';

/** Everything that the interface says in one language. */
export type Strings = typeof en;

const STRINGS: Record<Language, Strings> = { en };

/** The interface's words in a language. */
export function stringsFor(language: Language): Strings {
  return STRINGS[language];
}
