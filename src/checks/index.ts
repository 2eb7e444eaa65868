import { type Issue, sortIssues } from '../issues/index.ts';
import { actionHasBasis } from './action-has-basis.ts';
import { actionIdUnique } from './action-id-unique.ts';
import { adoptionHasEvidence } from './adoption-has-evidence.ts';
import { adoptionNamesAction } from './adoption-names-action.ts';
import { allowedIsUsed } from './allowed-is-used.ts';
import { attributeComplete } from './attribute-complete.ts';
import { attributeExists } from './attribute-exists.ts';
import { basisUnchanged } from './basis-unchanged.ts';
import { blueprintNamesRecords } from './blueprint-names-records.ts';
import { chartCanBeDrawn } from './chart-can-be-drawn.ts';
import type { Check, CheckContext } from './check.ts';
import { citedClaimExists } from './cited-claim-exists.ts';
import { citedClaimStands } from './cited-claim-stands.ts';
import { claimLinkExists } from './claim-link-exists.ts';
import { claimNotRepeated } from './claim-not-repeated.ts';
import { dateNotAfterSource } from './date-not-after-source.ts';
import { dateNotInFuture } from './date-not-in-future.ts';
import { dependsOnExists } from './depends-on-exists.ts';
import { dependsOnHasNoCycle } from './depends-on-has-no-cycle.ts';
import { dependsOnIsDoneFirst } from './depends-on-is-done-first.ts';
import { findingBasisIsHeld } from './finding-basis-is-held.ts';
import { findingListsItsClaims } from './finding-lists-its-claims.ts';
import { idUnique } from './id-unique.ts';
import { measureFitsClaim } from './measure-fits-claim.ts';
import { modelExists } from './model-exists.ts';
import { noPrivateData } from './no-private-data.ts';
import { observedHasVisitNote } from './observed-has-visit-note.ts';
import { oneBaseline } from './one-baseline.ts';
import { periodGiven } from './period-given.ts';
import { placeExists } from './place-exists.ts';
import { preconditionCanBeDecided } from './precondition-can-be-decided.ts';
import { proseNamesRecords } from './prose-names-records.ts';
import { replyConcernsSomething } from './reply-concerns-something.ts';
import { reviewIsByAnother } from './review-is-by-another.ts';
import { sourceExists } from './source-exists.ts';
import { sourceIsUsed } from './source-is-used.ts';
import { valueInRange } from './value-in-range.ts';
import { valueIsAChoice } from './value-is-a-choice.ts';
import { valueMatchesType } from './value-matches-type.ts';

/** Every rule that looks across records: add one here and it gates the build. */
export const CHECKS: readonly Check[] = [
  actionHasBasis,
  actionIdUnique,
  adoptionHasEvidence,
  adoptionNamesAction,
  allowedIsUsed,
  attributeComplete,
  attributeExists,
  basisUnchanged,
  blueprintNamesRecords,
  chartCanBeDrawn,
  citedClaimExists,
  citedClaimStands,
  claimLinkExists,
  claimNotRepeated,
  dateNotAfterSource,
  dateNotInFuture,
  dependsOnExists,
  dependsOnHasNoCycle,
  dependsOnIsDoneFirst,
  findingBasisIsHeld,
  findingListsItsClaims,
  idUnique,
  measureFitsClaim,
  modelExists,
  noPrivateData,
  observedHasVisitNote,
  oneBaseline,
  periodGiven,
  placeExists,
  preconditionCanBeDecided,
  proseNamesRecords,
  replyConcernsSomething,
  reviewIsByAnother,
  sourceExists,
  sourceIsUsed,
  valueInRange,
  valueIsAChoice,
  valueMatchesType,
];

/** Every fault of the records: those found while reading, and those that each check finds. */
export function findIssues(context: CheckContext): Issue[] {
  return sortIssues([...context.corpus.issues, ...CHECKS.flatMap((check) => check.run(context))]);
}
