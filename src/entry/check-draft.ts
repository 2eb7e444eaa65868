import { CHECKS } from '../checks/index.ts';
import type { Corpus, Entry, PublishedText } from '../corpus/index.ts';
import { readRecord } from '../corpus/read-record.ts';
import { type Issue, issueAt, sortIssues } from '../issues/index.ts';
import { findBodyFaults } from '../mdx/find-body-faults.ts';
import type { ParsedBody } from '../mdx/parsed-body.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { type Claim, claim } from '../schemas/claim.ts';
import { type Finding, finding } from '../schemas/finding.ts';
import type { Model } from '../schemas/model.ts';
import { type Source, source } from '../schemas/source.ts';
import { isKebabId } from '../schemas/text.ts';
import type { Tour } from '../schemas/tour.ts';
import { type Draft, givenIn, hasSource } from './draft.ts';

/** What is on record already, as far as a draft can refer to it. */
export interface Known {
  attributes: Attribute[];
  models: Model[];
  sources: Source[];
  claims: Claim[];
  tours: Pick<Tour, 'id' | 'title' | 'models' | 'status' | 'sources'>[];
  /** Every finding as its file stands. */
  findings: { id: string; title: string; mdx: string }[];
}

/** Parses a body; which parser it is does not matter. */
type ParseBody = (body: string) => ParsedBody;

/**
 * Every fault of a draft, in the words of `validate`. An issue's `file` is `source`, `claims.0` or `findings.0`, and
 * its `field` the field of that record: together they name one control of the form. `today` is yyyy-mm-dd.
 */
export function checkDraft(draft: Draft, known: Known, today: string, parseBody: ParseBody): Issue[] {
  const corpus = corpusOf(known, draft);
  const own = new Set<string>();
  const add = <T>(
    entries: Entry<T>[],
    file: string,
    read: { entry: Entry<T>; issues: Issue[] },
    besides = {},
  ) => {
    own.add(file);
    Object.assign(read.entry.value, besides);
    entries.push(read.entry);
    corpus.issues.push(...read.issues);
  };
  const texts = (file: string, fields: Record<string, unknown>): PublishedText[] =>
    Object.entries(fields).map(([field, text]) => ({ text: String(text), field, spot: { file, line: 1 } }));
  const read = <T>(schema: typeof claim | typeof source | typeof finding, raw: unknown, file: string) =>
    readRecord<T>(schema, raw, { file, line: 1 }, new Set(), 'form');

  if (hasSource(draft)) {
    const raw = givenIn(draft.source);
    add(corpus.entries.sources, 'source', read<Source>(source, raw, 'source'));
    corpus.texts.push(...texts('source', raw));
  }
  draft.claims.forEach(({ fields }, index) => {
    const file = `claims.${index}`;
    const { model, ...raw } = givenIn(fields);
    // An id is made of attribute and date; without them their own faults are told.
    const withDates = { id: 'not-named-yet', ...raw, recorded_on: today, checked_on: today };
    add(corpus.entries.claims, file, read<Claim>(claim, withDates, file), { model });
    corpus.texts.push(...texts(file, raw));
    if (model === undefined) corpus.issues.push(modelMissing(file));
  });
  draft.findings.forEach((one, index) => {
    const file = `findings.${index}`;
    const { tree, fault } = parseBody(one.body);
    const { faults, cites, shows } =
      tree === undefined ? { faults: [fault], cites: new Map(), shows: [] } : findBodyFaults(tree);
    const besides = { id: one.id, body: one.body, cites: [...cites.keys()], shows };
    add(
      corpus.entries.findings,
      file,
      read<Finding>(finding, { ...NO_GROUPS, ...one.fields }, file),
      besides,
    );
    corpus.texts.push(...texts(file, { ...one.fields, body: one.body }));
    corpus.issues.push(
      ...faults.map(({ line, column, ...rest }) =>
        issueAt({ file, line }, 'body', {
          ...rest,
          message: `Line ${line}, column ${column}: ${rest.message}`,
        }),
      ),
      ...findFaultsOfId(file, one.id, one.original !== undefined, known),
    );
  });
  const found = [...corpus.issues, ...CHECKS.flatMap((check) => check.run({ corpus, today }))];
  return sortIssues(found.filter(({ file }) => own.has(file)));
}

/** A form always shows the fields of a group: each is told by itself when it is empty. */
const NO_GROUPS = { certainty: {} };

function corpusOf(known: Known, { findings }: Draft): Corpus {
  const entriesOf = <T>(records: readonly T[]): Entry<T>[] =>
    records.map((value) => ({ value, valid: true, faulty: new Set(), spot: { file: 'on record', line: 1 } }));
  const corrected = new Set(findings.flatMap(({ id, original }) => (original === undefined ? [] : [id])));
  return {
    entries: {
      site: [],
      attributes: entriesOf(known.attributes),
      models: entriesOf(known.models),
      claims: entriesOf(known.claims),
      sources: entriesOf(known.sources),
      places: [],
      populations: [],
      parameters: [],
      rules: [],
      adoption: [],
      allowed: [],
      replies: [],
      findings: entriesOf(
        known.findings.filter(({ id }) => !corrected.has(id)).map(({ id }) => ({ id }) as Finding),
      ),
      tours: entriesOf(known.tours as Tour[]),
      blueprints: [],
    },
    texts: [],
    issues: [],
    incomplete: new Set(['places', 'replies', 'parameters', 'rules', 'adoption', 'blueprints']),
  };
}

function modelMissing(file: string): Issue {
  return issueAt({ file, line: 1 }, 'model', {
    rule: 'field-given',
    message: '"model" is empty.',
    fix: 'Choose the model of which the claim speaks.',
  });
}

function findFaultsOfId(file: string, id: string, isCorrection: boolean, known: Known): Issue[] {
  const at = (fault: { rule: string; message: string; fix: string }) => [
    issueAt({ file, line: 1 }, 'id', fault),
  ];
  if (!isKebabId(id)) {
    return at({
      rule: 'file-name-is-id',
      message:
        id === '' ? 'The finding has no name for its address.' : `"${id}" cannot be the name of a record.`,
      fix: 'Write a few words of its title in small letters, with hyphens between, as in keep-a-second-door-open.',
    });
  }
  if (!isCorrection && known.findings.some((one) => one.id === id)) {
    return at({
      rule: 'id-unique',
      message: `There is a finding "${id}" already.`,
      fix: 'Choose another name, or open that finding and correct it.',
    });
  }
  return [];
}
