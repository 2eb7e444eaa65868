import type { Language } from '../i18n/index.ts';
import { type CitedClaim, viewCitations } from './finding-pages.ts';
import type { Knowledge } from './knowledge.ts';

/** Claims that a page of the handbook shows as examples, by model/id. Throws when one is not recorded. */
export function exampleClaims<Reference extends string>(
  references: readonly Reference[],
  knowledge: Knowledge,
  language: Language,
): Record<Reference, CitedClaim> {
  const claims = viewCitations(references, knowledge, language);
  const entries = references.map((reference): [Reference, CitedClaim] => {
    const claim = claims.get(reference);
    if (claim === undefined) throw new Error(`The handbook shows "${reference}", which is not recorded.`);
    return [reference, claim];
  });
  return Object.fromEntries(entries) as Record<Reference, CitedClaim>;
}
