import { addresses, type Language, stringsFor } from '../i18n/index.ts';
import { changedBases } from '../knowledge/index.ts';
import { nameOfAction } from './blueprint-pages.ts';
import { type CitedClaim, viewCitations } from './finding-pages.ts';
import type { Knowledge } from './knowledge.ts';

/** An action, or another part of a blueprint, whose basis has changed. */
export interface ChangedView {
  blueprint: string;
  /** Name of the action; undefined for any other part. */
  action: string | undefined;
  href: string;
  mark: string;
  claim: CitedClaim;
}

/** Where the basis of any blueprint has changed, in the order of the blueprints and their parts. */
export function viewChangedBases(knowledge: Knowledge, language: Language): ChangedView[] {
  const { marks } = stringsFor(language).blueprints;
  return knowledge.records.blueprints.flatMap((blueprint) =>
    changedBases(blueprint, knowledge.claims, knowledge.matrix).flatMap(
      ({ action, traced: { of, mark } }) => {
        const claim = viewCitations([of], knowledge, language).get(of);
        if (claim === undefined) return [];
        return [
          {
            blueprint: blueprint.title,
            action: action === undefined ? undefined : nameOfAction(action),
            href:
              action === undefined
                ? addresses.blueprintEvidence(blueprint.id)
                : addresses.blueprintAction(blueprint.id, action),
            mark: marks[mark],
            claim,
          },
        ];
      },
    ),
  );
}
