import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { loadCorpus, recordsOf } from '../src/corpus/index.ts';
import { DERIVED_KINDS, fieldRows } from '../src/entry/derived/index.ts';
import { deriveKnowledge } from '../src/queries/derive-knowledge.ts';
import { sheetRows } from '../src/queries/gap-sheet.ts';
import { claim } from '../src/schemas/claim.ts';
import { describeFields } from '../src/schemas/describe.ts';
import { finding } from '../src/schemas/finding.ts';
import { clearCorpora, FIXTURES, layCorpus, VALID } from './lay-corpus.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const ATTRIBUTE = `
- id: quiet_hours
  dimension: protocols
  type: choice
  changes: true
  cardinality: one
  review_months: 12
  choices:
    - id: none-kept
      label: { en: "None", hi: "कोई नहीं" }
    - id: at-night
      label: { en: "At night" }
  use_cases: [emergency-alerts]
  label:
    en: "Quiet hours"
  definition:
    en: "The hours in which no message <goes_out>, by the rule | in force."
  question:
    en: "At which hours is nothing sent?"
  why:
    en: "Messages at night are blocked by those who get them."
`;

function generate(root: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts/generate.ts'), '--root', root, ...options],
    // As of today: records are added after the day on which the fixtures are held still.
    { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, SITE_DATE: '' } },
  );
  return { status, stdout, stderr };
}

/** A copy of the valid corpus with what is generated from it, to be changed at will. */
function layGenerated(): string {
  const root = layCorpus(VALID);
  expect(generate(root)).toMatchObject({ status: 0, stderr: '' });
  return root;
}

// Each run of the command starts Node afresh and reads all records.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(clearCorpora);

const lags = (...paths: string[]) =>
  paths.map((path) => `generated/${path} is not what the records say. Run: npm run generate\n`).join('');

describe('what is generated', () => {
  test('is what the records of this repository say', () => {
    expect(generate(PROJECT, '--check')).toEqual({
      status: 0,
      stdout: 'Everything generated is what the records say.\n',
      stderr: '',
    });
  });

  test('lags where somebody wrote into it, took a file away or put one there', () => {
    const root = layGenerated();
    appendFileSync(join(root, 'generated/dictionary.csv'), 'by_hand,scope\n');
    rmSync(join(root, 'generated/schemas/claim.schema.json'));
    writeFileSync(join(root, 'generated/schemas/visit.schema.json'), '{}\n');
    expect(generate(root, '--check')).toEqual({
      status: 1,
      stdout: '',
      stderr: lags('dictionary.csv', 'schemas/claim.schema.json', 'schemas/visit.schema.json'),
    });
    expect(generate(root).stdout).toBe(
      'generated/dictionary.csv\ngenerated/schemas/claim.schema.json\ngenerated/schemas/visit.schema.json\n3 written.\n',
    );
    expect(generate(root, '--check').status).toBe(0);
    expect(generate(root).stdout).toBe('Nothing had to be written.\n');
  });

  test('is not made of records with faults', () => {
    const { status, stdout, stderr } = generate(layCorpus(join(FIXTURES, 'faults/source-exists')));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/\n1 error\.\n\nNothing was generated\. Mend the records first\.\n$/);
  });

  test('is not made where there are no records', () => {
    const root = join(tmpdir(), 'no-such-folder');
    expect(generate(root)).toEqual({
      status: 1,
      stdout: '',
      stderr: `"${root}" is not a folder that holds content/ or data/: there is nothing to generate from.\n`,
    });
  });

  test('explains how it is asked for', () => {
    expect(generate(PROJECT, '--chek')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Usage: npm run generate -- [--check] [--root DIR]\n',
    });
  });
});

describe('an attribute that was added to data/attributes.yaml, and nowhere else', () => {
  let root: string;
  const generated = (file: string) => readFileSync(join(root, 'generated', file), 'utf8');
  const rows = (file: string) =>
    Papa.parse<Record<string, string>>(generated(file), { header: true, skipEmptyLines: true }).data;

  beforeAll(() => {
    root = layGenerated();
    appendFileSync(join(root, 'data/attributes.yaml'), ATTRIBUTE);
  });

  test('fails the check, which names each file that lags and the command', () => {
    expect(generate(root, '--check')).toEqual({
      status: 1,
      stdout: '',
      stderr: lags(
        'dictionary.csv',
        'dictionary.md',
        'schemas/attribute.schema.json',
        'schemas/blueprint.schema.json',
        'schemas/claim.schema.json',
        'visit-form/choices.csv',
        'visit-form/survey.csv',
      ),
    });
  });

  test('passes it once the command was run', () => {
    expect(generate(root).status).toBe(0);
    expect(generate(root, '--check').status).toBe(0);
  });

  test('stands in the dictionary as a table, in both languages', () => {
    expect(rows('dictionary.csv').find(({ id }) => id === 'quiet_hours')).toEqual({
      id: 'quiet_hours',
      dimension: 'protocols',
      type: 'choice',
      unit: '',
      counts: '',
      changes: 'true',
      cardinality: 'one',
      review_months: '12',
      codes: '',
      use_cases: 'emergency-alerts',
      choices: 'none-kept;at-night',
      choices_en: 'None;At night',
      choices_hi: 'कोई नहीं;',
      label_en: 'Quiet hours',
      label_hi: '',
      definition_en: 'The hours in which no message <goes_out>, by the rule | in force.',
      definition_hi: '',
      question_en: 'At which hours is nothing sent?',
      question_hi: '',
      why_en: 'Messages at night are blocked by those who get them.',
      why_hi: '',
    });
  });

  test('stands in the dictionary for people', () => {
    expect(generated('dictionary.md')).toContain(
      [
        '### Quiet hours',
        '',
        '- Name in files: `quiet_hours`',
        '- Answer: one of these words',
        '- Due for review: after 12 months',
        '- What counts: The hours in which no message \\<goes\\_out>, by the rule | in force.',
        '- What to ask: At which hours is nothing sent?',
        '- Why ask: Messages at night are blocked by those who get them.',
        '  - `none-kept` None',
        '  - `at-night` At night',
        '',
      ].join('\n'),
    );
  });

  test('is known to the JSON Schema of claims', () => {
    const schema = JSON.parse(generated('schemas/claim.schema.json'));
    expect(schema.properties.attribute.enum).toContain('quiet_hours');
  });

  test('is asked in the form for phones, with its choices', () => {
    const question = rows('visit-form/survey.csv').find(({ name }) => name === 'quiet_hours');
    expect(question).toMatchObject({
      type: 'select_one quiet_hours',
      'label::English (en)': 'At which hours is nothing sent?',
    });
    const choices = rows('visit-form/choices.csv').filter((row) => row['list_name'] === 'quiet_hours');
    expect(choices.map((row) => row['name'])).toEqual(['none-kept', 'at-night', 'unknown', 'not-applicable']);
  });

  test('is a row of the matrix and of the sheet of questions', () => {
    const records = recordsOf(loadCorpus(root));
    const knowledge = deriveKnowledge(records, '2026-11-24');
    const [model] = records.models;
    if (model === undefined) throw new Error('There is no model.');
    expect(knowledge.matrix.ofModel(model.id).map(({ attribute }) => attribute.id)).toContain('quiet_hours');
    const row = sheetRows(model, knowledge, 'en').find(({ attribute }) => attribute === 'quiet_hours');
    expect(row).toMatchObject({
      question: 'At which hours is nothing sent?',
      why: 'No record. Messages at night are blocked by those who get them.',
      choices: 'None; At night',
    });
  });
});

describe('a field that was added to a schema', () => {
  const windy = claim.extend({ wind: z.string().meta({ control: 'long-text' }).optional() });

  test('is asked for by the form', () => {
    expect(describeFields(windy).at(-1)).toEqual({ name: 'wind', required: false, kind: 'long-text' });
  });

  test('is refused by the dictionary until it has words', () => {
    expect(() => fieldRows({ name: 'claim', schema: windy, place: '' }, 'en')).toThrow(
      'The field "wind" has no words.',
    );
  });
});

describe('what the form knows of a finding', () => {
  const fields = new Map(describeFields(finding).map((field) => [field.name, field]));

  test.each([
    ['title', { required: true, kind: 'text' }],
    ['summary', { required: true, kind: 'long-text' }],
    ['models', { required: true, kind: 'references', refersTo: 'model' }],
    ['claims', { required: true, kind: 'references', refersTo: 'claim' }],
    ['tour', { required: false, kind: 'reference', refersTo: 'tour' }],
    ['status', { required: true, kind: 'choice', choices: ['draft', 'in-review', 'published'] }],
    ['written_on', { required: true, kind: 'full-date' }],
  ])('%s', (name, described) => {
    expect(fields.get(name)).toEqual({ name, ...described });
  });

  test('a group holds its own fields', () => {
    expect(fields.get('certainty')).toEqual({
      name: 'certainty',
      required: true,
      kind: 'group',
      children: [
        { name: 'level', required: true, kind: 'choice', choices: ['low', 'moderate', 'high'] },
        { name: 'why', required: true, kind: 'long-text' },
      ],
    });
  });
});

describe('the JSON Schemas', () => {
  const schemaOf = (kind: string) =>
    JSON.parse(readFileSync(join(PROJECT, `generated/schemas/${kind}.schema.json`), 'utf8'));

  test.each(DERIVED_KINDS.map(({ name }) => name))('say of each field of a %s what to write', (name) => {
    const { $schema, properties } = schemaOf(name);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const fields = Object.values<{ title?: string; description?: string }>(properties);
    expect(fields.filter(({ title, description }) => !title || !description)).toEqual([]);
    expect(fields.length).toBeGreaterThan(1);
  });

  test('take the claims that are on record, and no claim of an attribute that does not exist', () => {
    const schema = z.fromJSONSchema(schemaOf('claim'));
    const file = readFileSync(join(PROJECT, 'data/claims/andhra-pradesh-mana-mitra.csv'), 'utf8');
    const claims = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true }).data.map(
      (row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
    );
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.filter((row) => !schema.safeParse(row).success)).toEqual([]);
    expect(schema.safeParse({ ...claims[0], attribute: 'service_available' }).success).toBe(false);
    expect(schema.safeParse({ ...claims[0], as_of: '30/01/2025' }).success).toBe(false);
  });

  test('take the attributes that are on record', () => {
    const schema = z.fromJSONSchema(schemaOf('attribute'));
    const attributes: unknown[] = parse(readFileSync(join(PROJECT, 'data/attributes.yaml'), 'utf8'));
    expect(attributes.filter((attribute) => !schema.safeParse(attribute).success)).toEqual([]);
  });
});
