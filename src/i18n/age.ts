import type { Language } from './language.ts';
import { stringsFor } from './strings.ts';

/** Up to three years the months matter; after that the years say enough. */
const EXACT_MONTHS = 36;

/** Age in words from whole months; `exact` is false when the date is known only to the year. */
export function formatAge(months: number, exact: boolean, language: Language): string {
  const { age } = stringsFor(language);
  const words =
    months <= 0 ? age.now : months < EXACT_MONTHS ? age.months(months) : age.years(Math.floor(months / 12));
  return exact || months <= 0 ? words : age.atMost(words);
}
