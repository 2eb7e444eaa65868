import { parse } from 'yaml';
import type { PartialDate } from '../schemas/partial-date.ts';
import type { Source } from '../schemas/source.ts';
import { printBundle } from './bundle.ts';
import { claimIdFor } from './claim-id.ts';
import { editFinding, type FindingText, openFinding, printFinding } from './edit-finding.ts';
import { editYaml } from './edit-yaml.ts';
import type { Incoming, NewClaim } from './incoming.ts';
import { understandDate } from './understand-date.ts';

/** Fields of a record as they stand in a form: all text, empty where nothing was written. */
export type Typed = Record<string, string>;

/** A claim in a form. */
export interface DraftClaim {
  fields: Typed;
  /** How findings cite it, as model/id; empty until it names its model, attribute and date. */
  reference: string;
}

/** A finding in a form, and the file it was opened from. */
export interface DraftFinding extends FindingText {
  id: string;
  /** The file as it was opened for correction. */
  original?: string;
}

/** Everything that one visit, or one piece of desk research, has brought so far. Kept on the device until exported. */
export interface Draft {
  id: string;
  /** ISO 8601 with time: when it was begun and last changed. */
  begun: string;
  changed: string;
  /** The new source; without a title and a publisher there is none yet. */
  source: Typed;
  claims: DraftClaim[];
  findings: DraftFinding[];
  /** The bundle that was opened, so that what is not touched comes back as it was. */
  opened?: string;
}

/** A draft with nothing in it. */
export function emptyDraft(id: string, now: string): Draft {
  return { id, begun: now, changed: now, source: {}, claims: [], findings: [] };
}

/** A draft made from a bundle, to go on with it. */
export function draftOf(incoming: Incoming, opened: string, id: string, now: string): Draft {
  return {
    ...emptyDraft(id, now),
    source: typed(incoming.source ?? {}),
    claims: incoming.claims.map((claim) => ({
      fields: typed(claim),
      reference: `${claim.model}/${claim.id}`,
    })),
    findings: incoming.findings.map(({ id, mdx }) => draftFinding(id, mdx)),
    opened,
  };
}

/** A finding opened for correction. One whose fields cannot be read is opened as a body alone. */
export function draftFinding(id: string, mdx: string): DraftFinding {
  return { id, ...(openFinding(mdx) ?? { fields: {}, body: mdx }), original: mdx };
}

function typed(record: object): Typed {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
}

/** What a draft is called in a list: the first title that somebody wrote, or nothing yet. */
export function titleOf(draft: Draft): string | undefined {
  const titles = [draft.source['title'], ...draft.findings.map(({ fields }) => fields['title'])];
  const written = titles.find((title) => typeof title === 'string' && title.trim() !== '');
  return typeof written === 'string' ? written.trim() : undefined;
}

/** The fields that hold something, as a file would hold them. */
export function givenIn(fields: Typed): Typed {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key, value.trim()]])),
  );
}

/** True when the draft brings a source that the records do not hold yet. */
export function hasSource({ source }: Draft): boolean {
  return Object.entries(givenIn(source)).some(([key]) => key !== 'type' && key !== 'id');
}

/** What the draft brings in, whether it is sound or not: the checks say that. */
export function incomingOf(draft: Draft): Incoming {
  return {
    ...(hasSource(draft) && { source: givenIn(draft.source) as unknown as Source }),
    claims: draft.claims.map(({ fields }) => givenIn(fields) as unknown as NewClaim),
    findings: draft.findings.map((finding) => ({ id: finding.id, mdx: mdxOf(finding) })),
  };
}

/** The file of a finding as it stands in the draft. */
export function mdxOf(finding: DraftFinding): string {
  return finding.original === undefined ? printFinding(finding) : editFinding(finding.original, finding);
}

/** The bundle of a draft; of one that was opened, with only the changed values changed. */
export function bundleOf(draft: Draft): string {
  const incoming = incomingOf(draft);
  if (draft.opened === undefined) return printBundle(incoming);
  const before = parse(draft.opened) as { source?: unknown; claims?: unknown; findings?: unknown };
  const after = { ...before, ...parse(printBundle(incoming)) };
  return editYaml(draft.opened, before, after);
}

/** The day that a text means, as records hold it: 2025-11-27 for "27/11/2025"; undefined where it means none. */
export function dayMeant(written: string): PartialDate | undefined {
  const read = understandDate(written);
  return 'fault' in read ? undefined : read.value;
}

/**
 * The draft with an id for each claim that names its model, attribute and date, however the date is written, and with the citations of its findings
 * following. `taken` gives the ids that a model's claims have in the records.
 */
export function nameClaims(draft: Draft, taken: (model: string) => ReadonlySet<string>): Draft {
  const given = new Map<string, Set<string>>();
  const renamed = new Map<string, string>();
  const claims = draft.claims.map(({ fields, reference }) => {
    const { model = '', attribute = '', as_of = '', id: old = '' } = fields;
    const day = dayMeant(as_of);
    if (model === '' || attribute === '' || day === undefined) return { fields, reference };
    const ids = given.get(model) ?? new Set(taken(model));
    const stem = `${attribute.replaceAll('_', '-')}-${day}`;
    const keeps = (old === stem || old.startsWith(`${stem}-`)) && !ids.has(old);
    const id = keeps ? old : claimIdFor(attribute, day, ids);
    given.set(model, ids.add(id));
    if (reference !== '' && reference !== `${model}/${id}`) renamed.set(reference, `${model}/${id}`);
    return { fields: { ...fields, id }, reference: `${model}/${id}` };
  });
  const findings = renamed.size === 0 ? draft.findings : draft.findings.map((one) => follow(one, renamed));
  return { ...draft, claims, findings };
}

function follow(finding: DraftFinding, renamed: ReadonlyMap<string, string>): DraftFinding {
  const { claims } = finding.fields;
  return {
    ...finding,
    body: finding.body.replaceAll(/(?<=of=")[^"]+(?=")/g, (cited) => renamed.get(cited) ?? cited),
    fields: Array.isArray(claims)
      ? { ...finding.fields, claims: claims.map((cited) => renamed.get(String(cited)) ?? cited) }
      : finding.fields,
  };
}
