import { getEntry } from 'astro:content';
import type { Records } from '../corpus/index.ts';
import { claimsByReference, findResting, Matrix, RelatedFindings, type Resting } from '../knowledge/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Model } from '../schemas/model.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';
import { buildDate } from '../site/build-date.ts';

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
  attributes: ReadonlyMap<string, Attribute>;
  /** What readers see: drafts and findings in review are not there. */
  findings: readonly Finding[];
  related: RelatedFindings;
  /** yyyy-mm-dd */
  today: string;
}

let last: { records: Records; knowledge: Knowledge } | undefined;

/** The knowledge of today's records; worked out once for each state of the records. */
export async function getKnowledge(): Promise<Knowledge> {
  const records = (await getEntry('records', 'all'))?.data;
  if (records === undefined) throw new Error('The records have not been read.');
  if (last?.records !== records) last = { records, knowledge: deriveKnowledge(records) };
  return last.knowledge;
}

function deriveKnowledge(records: Records): Knowledge {
  const baseline = records.models.find((model) => model.baseline);
  if (baseline === undefined) throw new Error('No model is the baseline: check the records first.');
  const findings = records.findings.filter(({ status }) => status === 'published');
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    new Map(list.map((record) => [record.id, record]));
  return {
    records,
    matrix: new Matrix(records),
    baseline,
    models: byId(records.models),
    places: byId(records.places),
    sources: byId(records.sources),
    resting: findResting(records),
    claims: claimsByReference(records),
    attributes: byId(records.attributes),
    findings,
    related: new RelatedFindings(findings),
    today: buildDate(),
  };
}
