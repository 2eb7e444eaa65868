import { type RecordFile, readCorpus } from '../corpus/index.ts';
import { readCsv } from '../corpus/read-csv.ts';
import type { ClaimDiff } from '../entry/diff-claims.ts';
import { diffLines, type LineChange } from '../entry/diff-lines.ts';
import { appendRows, newTable, type Row } from '../entry/edit-table.ts';
import type { Incoming, NewFinding } from '../entry/incoming.ts';
import { citesClaim, renameCitations } from '../entry/rename-citations.ts';
import { type Issue, issueAt } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { type Claim, claim as claimSchema } from '../schemas/claim.ts';
import { type Source, source as sourceSchema } from '../schemas/source.ts';
import { isKebabId } from '../schemas/text.ts';
import { type Renamed, settleClaims } from './settle-claims.ts';

/** One thing that was brought in: the source, or a claim or finding by its place in the list. */
export interface Origin {
  kind: 'source' | 'claim' | 'finding';
  index: number;
}

/** What comes of a finding: `same` as the file that is there, a file that is `new`, or one that is `changed`. */
export interface FindingPlan {
  id: string;
  relation: 'new' | 'changed' | 'same';
  /** The lines in which a changed one differs from the file that is there. */
  lines: LineChange[];
}

/** What filing would do, before anything is written. */
export interface FilingPlan {
  /** Every file of records as it would be. */
  files: RecordFile[];
  /** The source, and whether it is on record already, field by field. */
  source: { id: string; isHeld: boolean } | undefined;
  claims: ClaimDiff[];
  renamed: Renamed[];
  findings: FindingPlan[];
  /** Where each thing would stand. */
  placed: { origin: Origin; path: string; line: number }[];
  /** Why something cannot be filed at all; what the checks of the records will say of it comes apart. */
  refusals: { origin: Origin; issue: Issue }[];
}

/**
 * Works out what the files would hold once `incoming` was filed on the day `today`; nothing is written. The source goes
 * to the end of the list of sources, each claim to the end of its model's file, each finding into a file of its own.
 * What is held word for word is not filed again. A claim whose id another claim has gets a new one, and what cites it
 * follows.
 */
export function planFiling(incoming: Incoming, present: readonly RecordFile[], today: string): FilingPlan {
  const { entries } = readCorpus(present);
  const dated = incoming.claims.map((claim): Claim => ({ ...claim, recorded_on: today, checked_on: today }));
  const { diffs, renamed } = settleClaims(dated, {
    claims: entries.claims.flatMap(({ valid, value }) => (valid ? [value as Claim] : [])),
    attributes: entries.attributes.flatMap(({ valid, value }) => (valid ? [value as Attribute] : [])),
    ids: groupIds(entries.claims.map(({ value }) => value)),
  });
  const draft = new Draft(present);
  const sourceHeld = entries.sources.find(({ value }) => value.id === incoming.source?.id)?.value;
  const source = incoming.source && draft.fileSource(incoming.source, sourceHeld);
  diffs.forEach(({ claim, relation }, index) => {
    if (relation !== 'repeated') draft.fileClaim(claim, index);
  });
  const findings = incoming.findings.flatMap(({ id, mdx }, index) => {
    const onRecord = present.find(({ path }) => path === `content/findings/${id}.mdx`)?.text ?? '';
    // What the file on record cites already goes on meaning the claim on record.
    const meant = renamed.filter(({ from }) => !citesClaim(onRecord, from));
    const citations = new Map(meant.map(({ from, to }) => [from, to]));
    return draft.fileFinding({ id, mdx: renameCitations(mdx, citations) }, index);
  });
  const { placed, refusals } = draft;
  return { files: draft.files(), source, claims: diffs, renamed, findings, placed, refusals };
}

function groupIds(claims: readonly Partial<Claim>[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { model = '', id } of claims) {
    if (id !== undefined) groups.set(model, [...(groups.get(model) ?? []), id]);
  }
  return groups;
}

/** Files of records while things are filed in them. */
class Draft {
  readonly placed: FilingPlan['placed'] = [];
  readonly refusals: FilingPlan['refusals'] = [];
  readonly #files: Map<string, RecordFile>;

  constructor(files: readonly RecordFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  files(): RecordFile[] {
    // In the order in which they would be read from disk.
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  fileSource(source: Source, held: Partial<Source> | undefined): FilingPlan['source'] {
    const isHeld = held !== undefined && isSameSource(source, held);
    const origin: Origin = { kind: 'source', index: 0 };
    if (held !== undefined && !isHeld) {
      this.#refuse(origin, 'data/sources.csv', 'id', {
        rule: 'id-unique',
        message: `data/sources.csv holds another source "${source.id}": ${held.title}.`,
        fix: 'If it is the same, take over what stands there; otherwise give the new one another id, and write that in its claims too.',
      });
    } else if (!isHeld) {
      this.#append('data/sources.csv', Object.keys(sourceSchema.shape), source, origin);
    }
    return { id: source.id, isHeld };
  }

  fileClaim({ model, ...row }: Claim, index: number): void {
    const origin: Origin = { kind: 'claim', index };
    const path = `data/claims/${model}.csv`;
    if (this.#isId(model, 'model', path, origin)) {
      this.#append(path, Object.keys(claimSchema.shape), row, origin);
    }
  }

  fileFinding({ id, mdx }: NewFinding, index: number): FindingPlan[] {
    const origin: Origin = { kind: 'finding', index };
    const path = `content/findings/${id}.mdx`;
    if (!this.#isId(id, 'id', path, origin)) return [];
    const before = this.#files.get(path)?.text;
    if (before === mdx) return [{ id, relation: 'same', lines: [] }];
    this.#files.set(path, { path, text: mdx });
    this.placed.push({ origin, path, line: 1 });
    if (before === undefined) return [{ id, relation: 'new', lines: [] }];
    return [{ id, relation: 'changed', lines: diffLines(before, mdx) }];
  }

  #append(path: string, columns: readonly string[], row: Row, origin: Origin): void {
    const file = this.#files.get(path);
    if (file?.fault) {
      this.#refuse(origin, path, '', {
        rule: 'file-readable',
        message: `${path} cannot be read, so nothing can be added to it.`,
        fix: 'Run npm run validate, and mend that file first.',
      });
      return;
    }
    const present = file?.text ?? newTable(columns);
    const { header } = readCsv(present);
    const homeless = columns.find((column) => row[column] !== undefined && !header.includes(column));
    if (homeless !== undefined) {
      this.#refuse(origin, path, homeless, {
        rule: 'columns-known',
        message: `${path} has no column "${homeless}", so what stands there would be lost.`,
        fix: `Run npm run validate, and mend that file first.`,
      });
      return;
    }
    const { text, lines } = appendRows(present, [row]);
    this.#files.set(path, { path, text });
    for (const line of lines) this.placed.push({ origin, path, line });
  }

  /** A name that is no id could lead out of the folder of its kind. */
  #isId(name: string, field: string, path: string, origin: Origin): boolean {
    if (isKebabId(name)) return true;
    this.#refuse(origin, path, field, {
      rule: 'id-well-formed',
      message: `"${name}" cannot be an id.`,
      fix: 'Use small letters, digits and single hyphens, as in odisha-ama-sathi.',
    });
    return false;
  }

  #refuse(
    origin: Origin,
    file: string,
    field: string,
    fault: { rule: string; message: string; fix: string },
  ) {
    this.refusals.push({ origin, issue: issueAt({ file, line: 1 }, field, fault) });
  }
}

function isSameSource(a: Source, b: Partial<Source>): boolean {
  return (Object.keys(sourceSchema.shape) as (keyof Source)[]).every(
    (field) => (a[field] ?? '').trim() === (b[field] ?? ''),
  );
}
