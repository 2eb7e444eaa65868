import type { Issue, Spot } from '../issues/index.ts';
import type { Adoption } from '../schemas/adoption.ts';
import type { Allowed } from '../schemas/allowed.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Blueprint } from '../schemas/blueprint.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Model } from '../schemas/model.ts';
import type { Parameter } from '../schemas/parameter.ts';
import type { Place, Population } from '../schemas/place.ts';
import type { Reply } from '../schemas/reply.ts';
import type { Rule } from '../schemas/rule.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Tour } from '../schemas/tour.ts';
import type { Entry } from './read-record.ts';
import type { KindName } from './record-kinds.ts';

/** The record type of each kind. */
export interface RecordTypes {
  site: Site;
  attributes: Attribute;
  models: Model;
  claims: Claim;
  sources: Source;
  places: Place;
  populations: Population;
  parameters: Parameter;
  rules: Rule;
  replies: Reply;
  adoption: Adoption;
  allowed: Allowed;
  findings: Finding;
  tours: Tour;
  blueprints: Blueprint;
}

/** A piece of what the files publish, as written: one CSV cell, or one line of any other file. */
export interface PublishedText {
  text: string;
  field: string;
  spot: Spot;
}

/** Everything that stands under content/ and data/: every record, and every fault of reading. */
export interface Corpus {
  entries: { [K in KindName]: Entry<RecordTypes[K]>[] };
  texts: PublishedText[];
  issues: Issue[];
  /** Kinds of which a record could not be read: one that another names may be it, so nobody is told that it is missing. */
  incomplete: Set<KindName>;
}
