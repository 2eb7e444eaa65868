import type * as z from 'zod';
import { adoption } from '../schemas/adoption.ts';
import { allowed } from '../schemas/allowed.ts';
import { attribute } from '../schemas/attribute.ts';
import { blueprint } from '../schemas/blueprint.ts';
import { claim } from '../schemas/claim.ts';
import { finding } from '../schemas/finding.ts';
import { model } from '../schemas/model.ts';
import { parameter } from '../schemas/parameter.ts';
import { place, population } from '../schemas/place.ts';
import { reply } from '../schemas/reply.ts';
import { rule } from '../schemas/rule.ts';
import { site } from '../schemas/site.ts';
import { source } from '../schemas/source.ts';
import { tour } from '../schemas/tour.ts';

/** Where records of a kind stand and how a file of them is laid out. */
interface RecordKind {
  schema: z.ZodObject<z.ZodRawShape>;
  layout:
    | 'csv' // one record a row
    | 'yaml-list' // one record an item
    | 'yaml-record' // one record a file
    | 'mdx'; // one record a file: front matter, then prose
  /** The one file, or the folder (ending in /) that holds one file a model. */
  path: string;
  /** Name that the file's own name gives to a field of each of its records. */
  named?: string;
  /** The site cannot be built without it. */
  needed: boolean;
}

/** Every kind of record: add one here and it is read, checked against its schema and known to the site. */
export const RECORD_KINDS = {
  site: { schema: site, layout: 'yaml-record', path: 'data/site.yaml', needed: true },
  attributes: { schema: attribute, layout: 'yaml-list', path: 'data/attributes.yaml', needed: true },
  models: { schema: model, layout: 'yaml-record', path: 'data/models/', named: 'id', needed: true },
  claims: { schema: claim, layout: 'csv', path: 'data/claims/', named: 'model', needed: true },
  sources: { schema: source, layout: 'csv', path: 'data/sources.csv', needed: true },
  places: { schema: place, layout: 'csv', path: 'data/places.csv', needed: true },
  populations: { schema: population, layout: 'csv', path: 'data/populations.csv', needed: false },
  parameters: { schema: parameter, layout: 'csv', path: 'data/parameters.csv', needed: false },
  rules: { schema: rule, layout: 'csv', path: 'data/rules.csv', needed: false },
  replies: { schema: reply, layout: 'csv', path: 'data/replies.csv', needed: false },
  adoption: { schema: adoption, layout: 'csv', path: 'data/adoption.csv', needed: false },
  allowed: { schema: allowed, layout: 'yaml-list', path: 'data/allowed.yaml', needed: false },
  findings: { schema: finding, layout: 'mdx', path: 'content/findings/', named: 'id', needed: false },
  tours: { schema: tour, layout: 'mdx', path: 'content/tours/', named: 'id', needed: false },
  blueprints: { schema: blueprint, layout: 'mdx', path: 'content/blueprints/', named: 'id', needed: false },
} as const satisfies Record<string, RecordKind>;

export type KindName = keyof typeof RECORD_KINDS;
export type { RecordKind };

/** Kind of a file by its path relative to the root, or undefined when no kind lives there. */
export function kindOfFile(path: string): KindName | undefined {
  return (Object.keys(RECORD_KINDS) as KindName[]).find((name) => {
    const kind: RecordKind = RECORD_KINDS[name];
    if (!kind.path.endsWith('/')) return path === kind.path;
    const rest = path.startsWith(kind.path) ? path.slice(kind.path.length) : '';
    return rest.endsWith(extensionOf(kind)) && !rest.includes('/');
  });
}

/** Kind in whose folder a file stands, at any depth and with any ending. */
export function kindOfFolder(path: string): KindName | undefined {
  return (Object.keys(RECORD_KINDS) as KindName[]).find((name) => {
    const kind: RecordKind = RECORD_KINDS[name];
    return kind.path.endsWith('/') && path.startsWith(kind.path);
  });
}

/** ".csv", ".yaml" or ".mdx". */
export function extensionOf(kind: RecordKind): string {
  return kind.layout.startsWith('yaml') ? '.yaml' : `.${kind.layout}`;
}
