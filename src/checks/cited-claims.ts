import type { Corpus } from '../corpus/index.ts';
import type { Spot } from '../issues/index.ts';
import { citationsOf } from '../schemas/blueprint-citations.ts';
import type { Prose } from '../schemas/finding.ts';

/** A claim that a file of prose cites, and where it does. */
export interface Citation {
  /** model/id */
  of: string;
  /** Front matter field, or empty for the body. */
  field: string;
  spot: Spot;
}

/** Every citation of a claim in findings, tours and blueprints. */
export function findCitations(corpus: Corpus): Citation[] {
  return [
    ...findProseCitations(corpus),
    ...corpus.entries.blueprints.flatMap(({ value, spot }) => [
      ...citationsOf({ ...value, cites: [] }).map(({ of, field }) => ({ of, field, spot })),
      ...findInBody(value, spot),
    ]),
  ];
}

/** Those in findings and tours, those of the front matter first. */
export function findProseCitations({ entries }: Corpus): Citation[] {
  return [
    ...entries.findings.flatMap(({ value, spot }) => [
      ...(value.claims ?? []).map((of, index) => ({ of, field: `claims.${index}`, spot })),
      ...findInBody(value, spot),
    ]),
    ...entries.tours.flatMap(({ value, spot }) => findInBody(value, spot)),
  ];
}

function findInBody({ cites = [] }: Partial<Prose>, spot: Spot): Citation[] {
  return cites.map((of, index) => ({
    of,
    field: '',
    spot: { ...spot, line: spot.lines?.[`cites.${index}`] ?? spot.line },
  }));
}
