import type { Records } from '../corpus/index.ts';
import {
  type Awaited,
  awaitedOf,
  claimsByReference,
  findResting,
  Matrix,
  modelsOfRegion,
  RelatedFindings,
  type Resting,
  regionOf,
  repliesBySubject,
} from '../knowledge/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Model } from '../schemas/model.ts';
import type { Place } from '../schemas/place.ts';
import type { Reply } from '../schemas/reply.ts';
import type { Source } from '../schemas/source.ts';

/** Everything that page models are made from: the records, what follows from them, and the day. */
export interface Knowledge {
  records: Records;
  matrix: Matrix;
  baseline: Model;
  models: ReadonlyMap<string, Model>;
  places: ReadonlyMap<string, Place>;
  sources: ReadonlyMap<string, Source>;
  resting: ReadonlyMap<string, Resting>;
  /** By model/id. */
  claims: ReadonlyMap<string, Claim>;
  /** Host states' replies, by model/id of the claim or id of the finding. */
  replies: ReadonlyMap<string, readonly Reply[]>;
  attributes: ReadonlyMap<string, Attribute>;
  findings: readonly Finding[];
  related: RelatedFindings;
  /** Models of the place for which plans are made: the baseline's, and those in the same state. */
  ours: readonly Model[];
  /** Answers that blueprints wait for. */
  awaited: readonly Awaited[];
  /** yyyy-mm-dd */
  today: string;
}

/** Everything that follows from records that have been checked, as of a day (yyyy-mm-dd). Throws without a baseline. */
export function deriveKnowledge(records: Records, today: string): Knowledge {
  const baseline = records.models.find((model) => model.baseline);
  if (baseline === undefined) throw new Error('No model is the baseline: check the records first.');
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    new Map(list.map((record) => [record.id, record]));
  const matrix = new Matrix(records);
  const places = byId(records.places);
  const region = regionOf(baseline.place, places);
  const ours = region === undefined ? [baseline] : modelsOfRegion(region.id, records.models, places);
  return {
    records,
    matrix,
    baseline,
    models: byId(records.models),
    places,
    sources: byId(records.sources),
    resting: findResting(records),
    claims: claimsByReference(records),
    replies: repliesBySubject(records),
    attributes: byId(records.attributes),
    findings: records.findings,
    related: new RelatedFindings(records.findings),
    ours,
    awaited: awaitedOf(
      records.blueprints,
      ours.map(({ id }) => id),
      matrix,
    ),
    today,
  };
}
