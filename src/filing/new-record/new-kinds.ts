import { stringify } from 'yaml';
import type * as z from 'zod';
import type { RecordFile } from '../../corpus/index.ts';
import { printFinding } from '../../entry/edit-finding.ts';
import { formatDiff } from '../../entry/format-diff.ts';
import type { Incoming, NewClaim } from '../../entry/incoming.ts';
import { addresses } from '../../i18n/index.ts';
import { type Issue, issueAt } from '../../issues/index.ts';
import { blueprint } from '../../schemas/blueprint.ts';
import { claim } from '../../schemas/claim.ts';
import { finding } from '../../schemas/finding.ts';
import { model } from '../../schemas/model.ts';
import { type Source, source } from '../../schemas/source.ts';
import { isKebabId } from '../../schemas/text.ts';
import { tour } from '../../schemas/tour.ts';
import { namesIn } from '../format-filing.ts';
import { planFiling } from '../plan-filing.ts';
import { proposeId } from './propose-id.ts';
import { type Question, questionBesides, questionsFor } from './questions.ts';
import type { Fields } from './read-answer.ts';

/** What came of a new record, before it is held against the rules of the records. */
export interface NewPlan {
  files: RecordFile[];
  /** Why it cannot be written at all. */
  issues: Issue[];
  /** What to do next, in a sentence or two. */
  next: string;
}

/** A kind of record that `npm run new` writes: add one here. */
export interface NewKind {
  schema: z.ZodObject<z.ZodRawShape>;
  /** True when records of it are rows of a table, where all is text. */
  isTable: boolean;
  /** Everything that is asked, in its order. */
  questions: readonly Question[];
  /** What an answer is taken to be when nothing is written, by the question's path; from the answers so far. */
  defaults(answers: ReadonlyMap<string, string>, today: string): Readonly<Record<string, string>>;
  /** The files of records with the new one in them. */
  plan(fields: Fields, files: readonly RecordFile[], today: string): NewPlan;
}

const ID_OF_PAGE = {
  label: 'Name of its file',
  help: 'Permanent, in small letters with hyphens. It becomes its address.',
};
const ID = questionBesides('id', ID_OF_PAGE);
const BODY = questionBesides(
  'body',
  { label: 'Text', help: 'Markdown. It may be left empty and written in the file.' },
  { kind: 'body', required: false },
);
const MODEL = questionBesides(
  'model',
  { label: 'Of which model?', help: 'A model on record.', example: 'odisha-ama-sathi' },
  { kind: 'reference', refersTo: 'model' },
);

const findingKind: NewKind = {
  schema: finding,
  isTable: false,
  questions: [...questionsFor('finding', finding, []), ID, BODY],
  defaults: (answers, today) => ({
    author: 'desk research',
    written_on: today,
    status: 'draft',
    id: proposeId(answers.get('title')),
  }),
  plan({ id, body, ...fields }, files, today) {
    const mdx = printFinding({ fields, body: textOf(body) });
    const taken = refuseTaken('content/findings/', id, '.mdx', files);
    const { files: filed, refusals } = fileIn(files, { findings: [{ id: textOf(id), mdx }] }, today);
    return {
      files: filed,
      issues: [...taken, ...refusals],
      next: nextForPage(textOf(body), addresses.finding(textOf(id))),
    };
  },
};

const tourKind: NewKind = {
  schema: tour,
  isTable: false,
  questions: [...questionsFor('tour', tour, []), ID, BODY],
  defaults: (answers) => ({ id: proposeId(answers.get('title')) }),
  plan({ id, body, ...fields }, files) {
    const text = `---\n${printYaml(fields)}---\n\n${textOf(body).trim()}\n`;
    return {
      ...addFile('content/tours/', textOf(id), '.mdx', text, files),
      next: nextForPage(textOf(body), addresses.tour(textOf(id))),
    };
  },
};

const blueprintKind: NewKind = {
  schema: blueprint,
  isTable: false,
  questions: [...questionsFor('blueprint', blueprint, []), ID, BODY],
  defaults: (answers, today) => ({
    author: 'desk research',
    written_on: today,
    version: '1.0',
    status: 'draft',
    id: proposeId(answers.get('title')),
  }),
  plan({ id, body, ...fields }, files) {
    const text = `---\n${printYaml(fields)}---\n\n${textOf(body).trim()}\n`;
    return {
      ...addFile('content/blueprints/', textOf(id), '.mdx', text, files),
      next: nextForPage(textOf(body), addresses.blueprint(textOf(id))),
    };
  },
};

const modelKind: NewKind = {
  schema: model,
  isTable: false,
  questions: [...questionsFor('model', model, []), ID],
  defaults: (answers, today) => ({
    searched_on: today.slice(0, 7),
    id: proposeId(answers.get('place'), answers.get('name.en')),
  }),
  plan({ id, ...fields }, files) {
    return {
      ...addFile('data/models/', textOf(id), '.yaml', printYaml(fields), files),
      next: `Record what is known of it: npm run new -- claim --model ${textOf(id)}`,
    };
  },
};

const sourceKind: NewKind = {
  schema: source,
  isTable: true,
  // The id is made of the rest, so it is asked last.
  questions: [
    ...questionsFor('source', source, ['id']),
    ...questionsFor(
      'source',
      source,
      Object.keys(source.shape).filter((field) => field !== 'id'),
    ),
  ],
  defaults: (answers) => {
    const isNote = answers.get('type') === 'visit-note';
    const date = answers.get('published') || 'undated';
    const id = proposeId(isNote ? 'visit-note' : 'src', answers.get('publisher'), date);
    return { id: id.endsWith(date) ? id : proposeId(isNote ? 'visit-note' : 'src', date) };
  },
  plan(fields, files, today) {
    const { files: filed, refusals, plan } = fileIn(files, { source: fields as unknown as Source }, today);
    const id = textOf(fields['id']);
    const held = plan.source?.isHeld
      ? [issueAt({ file: 'data/sources.csv', line: 1 }, 'id', heldAlready(id))]
      : [];
    return {
      files: filed,
      issues: [...refusals, ...held],
      next: `Record what it says: npm run new -- claim --source ${id}`,
    };
  },
};

const claimKind: NewKind = {
  schema: claim,
  isTable: true,
  questions: [MODEL, ...questionsFor('claim', claim, ['id', 'withdrawn', 'recorded_on', 'checked_on'])],
  defaults: () => ({ stage: 'in-use' }),
  plan(fields, files, today) {
    // It gets its id when it is filed.
    const {
      files: filed,
      refusals,
      plan,
    } = fileIn(files, { claims: [{ ...fields, id: '' } as unknown as NewClaim] }, today);
    const [diff] = plan.claims;
    const reference = `${diff?.claim.model}/${diff?.claim.id}`;
    const file = `data/claims/${diff?.claim.model}.csv`;
    const held =
      diff?.relation === 'repeated' ? [issueAt({ file, line: 1 }, '', heldAlready(reference))] : [];
    return {
      files: filed,
      issues: [...refusals, ...held],
      next: `${formatDiff(plan.claims, namesIn(files))}\n\nIt is cited as ${reference}.`,
    };
  },
};

/** Every kind that can be made on the command line. */
export const NEW_KINDS = {
  finding: findingKind,
  tour: tourKind,
  blueprint: blueprintKind,
  model: modelKind,
  source: sourceKind,
  claim: claimKind,
} as const satisfies Record<string, NewKind>;
export type NewKindName = keyof typeof NEW_KINDS;

function fileIn(files: readonly RecordFile[], incoming: Partial<Incoming>, today: string) {
  const plan = planFiling({ claims: [], findings: [], ...incoming }, files, today);
  return { files: plan.files, refusals: plan.refusals.map(({ issue }) => issue), plan };
}

function addFile(folder: string, id: string, ending: string, text: string, files: readonly RecordFile[]) {
  const issues = refuseTaken(folder, id, ending, files);
  const file = { path: `${folder}${id}${ending}`, text };
  return { issues, files: issues.length > 0 ? [...files] : [...files, file] };
}

/** A record that is there is corrected in its file: it is not made anew. */
function refuseTaken(folder: string, id: unknown, ending: string, files: readonly RecordFile[]): Issue[] {
  const path = `${folder}${id}${ending}`;
  if (!isKebabId(textOf(id))) {
    const message = `"${id}" cannot be an id.`;
    const fix = 'Use small letters, digits and single hyphens, as in keep-a-second-door-open.';
    return [issueAt({ file: path, line: 1 }, 'id', { rule: 'id-well-formed', message, fix })];
  }
  if (!files.some((file) => file.path === path)) return [];
  const fix = 'Choose another id, or correct that file.';
  return [
    issueAt({ file: path, line: 1 }, 'id', { rule: 'id-unique', message: `${path} is there already.`, fix }),
  ];
}

function heldAlready(what: string): { rule: string; message: string; fix: string } {
  return {
    rule: 'claim-not-repeated',
    message: `It is on record already, word for word: ${what}.`,
    fix: 'There is nothing to do.',
  };
}

function printYaml(fields: Fields): string {
  return stringify(fields, { lineWidth: 0, flowCollectionPadding: false });
}

function nextForPage(body: string, address: string): string {
  const write = body.trim() === '' ? 'Write its text below the second line of hyphens, then run' : 'Run';
  return `${write} npm run validate; npm run dev shows it at ${address}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
