import type { LocalText } from '../schemas/text.ts';

/** Languages of the interface; the first is the one in which every text exists. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A record's text in the language asked for, or in English where it does not exist there. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}
