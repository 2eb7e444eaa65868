import type { Attribute } from '../schemas/attribute.ts';
import { whyNotObserved } from '../schemas/observed.ts';
import { BASES, type Basis, DIMENSIONS, type SourceType } from '../schemas/vocabulary.ts';
import { type Draft, type DraftClaim, type DraftFinding, dayMeant } from './draft.ts';
import { BASIS_OF } from './sheet-basis.ts';

type Tours = Parameters<typeof whyNotObserved>[1];

/**
 * How an answer from a source is known as a rule; empty while the source has no type. What a visit note says was seen
 * only where a tour that was made names the note; until then it was told.
 */
export function usualBasis({ id = '', type = '' }: { id?: string; type?: string }, tours: Tours): Basis | '' {
  const usual = BASIS_OF[type as SourceType] ?? '';
  const isSeen = usual !== 'observed' || whyNotObserved({ id, type: 'visit-note' }, tours) === undefined;
  return isSeen ? usual : 'official-statement';
}

/** A further claim as it begins: it speaks of the same model, day and source as the last more often than not. */
export function nextClaim({ claims, source }: Draft, tours: Tours): DraftClaim {
  const last = claims.at(-1)?.fields ?? {};
  const asOf = last['as_of'] ?? source['published'] ?? '';
  const fields = {
    model: last['model'] ?? '',
    as_of: dayMeant(asOf) ?? asOf,
    stage: 'in-use',
    source: last['source'] ?? source['id'] ?? '',
    basis: last['basis'] ?? usualBasis(source, tours),
  };
  return { fields, reference: '' };
}

/**
 * A finding as it begins: on all claims of the draft, with their models, dimensions and weakest basis, and with the
 * office that wrote the visit note as its author. `today` is yyyy-mm-dd.
 */
export function nextFinding(
  { claims, source }: Draft,
  attributes: readonly Attribute[],
  today: string,
): DraftFinding {
  const given = (field: string) => new Set(claims.map(({ fields }) => fields[field] ?? '').filter(Boolean));
  const asked = given('attribute');
  const dimensions = new Set<string>(
    attributes.filter(({ id }) => asked.has(id)).map(({ dimension }) => dimension),
  );
  const known = given('basis');
  const isVisit = source['type'] === 'visit-note';
  const fields = {
    models: [...given('model')],
    dimensions: DIMENSIONS.filter((dimension) => dimensions.has(dimension)),
    claims: claims.map(({ reference }) => reference).filter(Boolean),
    basis: BASES.findLast((basis) => known.has(basis)) ?? '',
    author: isVisit ? (source['publisher'] ?? '') : 'desk research',
    written_on: today,
    status: 'in-review',
  };
  return { id: '', fields, body: '' };
}
