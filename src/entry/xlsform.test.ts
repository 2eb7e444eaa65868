import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { ATTRIBUTES } from './sheets-for-tests.ts';
import { writeXlsx } from './write-xlsx.ts';
import { xlsFormOf } from './xlsform.ts';
import { readXlsx } from './xlsx-for-tests.ts';

const MODEL = { id: 'odisha-ama-sathi', name: { en: 'Ama Sathi, Odisha' } };

function formOf(attributes: readonly Attribute[]) {
  return xlsFormOf({ attributes, model: MODEL, title: 'Ama Sathi, Odisha', today: '2026-11-24' });
}

type Row = Record<string, string>;

/** The rows of a sheet by the names of its columns. */
function rowsOf([header = [], ...rows]: string[][]): Row[] {
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

async function writtenForm(attributes: readonly Attribute[]) {
  const sheets = readXlsx(await writeXlsx(formOf(attributes)));
  return {
    names: Object.keys(sheets),
    headers: Object.fromEntries(Object.entries(sheets).map(([name, [header = []]]) => [name, header])),
    survey: rowsOf(sheets['survey'] ?? []),
    choices: rowsOf(sheets['choices'] ?? []),
    settings: rowsOf(sheets['settings'] ?? []),
  };
}

describe('the form of a small dictionary', () => {
  let form: Awaited<ReturnType<typeof writtenForm>>;
  beforeAll(async () => {
    form = await writtenForm(ATTRIBUTES);
  });
  const question = (name: string) => form.survey.find((row) => row['name'] === name);

  test('has the sheets and columns that ODK and KoboToolbox read', () => {
    expect(form.names).toEqual(['survey', 'choices', 'settings']);
    expect(form.headers).toEqual({
      survey: [
        'type',
        'name',
        'label::English (en)',
        'label::Hindi (hi)',
        'hint::English (en)',
        'hint::Hindi (hi)',
        'required',
        'relevant',
        'appearance',
        'constraint',
        'constraint_message::English (en)',
        'constraint_message::Hindi (hi)',
        'calculation',
      ],
      choices: ['list_name', 'name', 'label::English (en)', 'label::Hindi (hi)'],
      settings: ['form_title', 'form_id', 'version', 'default_language'],
    });
    expect(form.settings).toEqual([
      {
        form_title: 'Ama Sathi, Odisha',
        form_id: 'visit_odisha_ama_sathi',
        version: '20261124',
        default_language: 'English (en)',
      },
    ]);
  });

  test('asks of the visit first, and knows the model without asking', () => {
    const names = form.survey.map((row) => row['name']);
    expect(names.slice(0, 8)).toEqual([
      'start',
      'end',
      'model',
      'visit',
      'visited_on',
      'office_asked',
      'source',
      '',
    ]);
    expect(question('model')).toMatchObject({ type: 'calculate', calculation: "'odisha-ama-sathi'" });
    expect(question('visited_on')).toMatchObject({
      type: 'date',
      required: 'yes',
      constraint: '. <= today()',
    });
  });

  test.each([
    ['services_available', 'decimal'],
    ['languages', 'select_multiple languages'],
    ['launched_on', 'text'],
    ['service_examples', 'text'],
    ['voice_support', 'select_one voice_support'],
    ['interaction_style', 'select_one interaction_style'],
    ['active_users', 'decimal'],
    ['active_users__period', 'select_one period'],
    ['active_users__as_of', 'text'],
  ])('%s is a question of the type %s', (name, type) => {
    expect(question(name)).toMatchObject({ type });
  });

  test('says each question in both languages, in English where there is no Hindi', () => {
    expect(question('services_available')).toMatchObject({
      'label::English (en)': 'How many services can a citizen complete today?',
      'label::Hindi (hi)': 'आज कितनी सेवाएँ पूरी हो सकती हैं?',
      'hint::English (en)': 'Unit: services.',
      'hint::Hindi (hi)': 'इकाई: services.',
    });
    expect(question('voice_support')).toMatchObject({
      'label::English (en)': 'voice support',
      'label::Hindi (hi)': 'voice support',
    });
  });

  test('keeps shares within the whole, and "not known" away from what is known', () => {
    expect(question('satisfaction')?.['constraint']).toBe('. >= 0 and . <= 100');
    expect(question('users')?.['constraint']).toBe('. >= 0');
    expect(question('languages')?.['constraint']).toBe(
      "count-selected(.) <= 1 or not(selected(., 'unknown') or selected(., 'not-applicable'))",
    );
  });

  test('asks of which time a figure for a period is, once there is one', () => {
    const asked = { required: 'yes', relevant: `\${active_users} != ''` };
    expect(question('active_users__period')).toMatchObject(asked);
    expect(question('active_users__as_of')).toMatchObject(asked);
  });

  test('takes yes, no, not known and not applicable', () => {
    const answers = form.choices.filter((row) => row['list_name'] === 'voice_support');
    expect(answers.map((row) => [row['name'], row['label::Hindi (hi)']])).toEqual([
      ['yes', 'हाँ'],
      ['no', 'नहीं'],
      ['unknown', 'पूछा, पता नहीं'],
      ['not-applicable', 'लागू नहीं'],
    ]);
  });
});

describe('the form of the whole dictionary', () => {
  const { attributes } = recordsOf(loadCorpus(resolve(import.meta.dirname, '../..')));
  let form: Awaited<ReturnType<typeof writtenForm>>;
  beforeAll(async () => {
    form = await writtenForm(attributes);
  });

  test('asks every attribute, by its id', () => {
    const names = form.survey.map((row) => row['name']);
    expect(attributes.map(({ id }) => id).filter((id) => !names.includes(id))).toEqual([]);
  });

  test("has the dictionary's choices, and no answer besides", () => {
    const withChoices = attributes.filter(({ choices }) => choices !== undefined);
    expect(withChoices.length).toBeGreaterThan(10);
    const listOf = (id: string) =>
      form.choices
        .filter((row) => row['list_name'] === id)
        .map((row) => [row['name'], row['label::English (en)']]);
    expect(Object.fromEntries(withChoices.map(({ id }) => [id, listOf(id)]))).toEqual(
      Object.fromEntries(
        withChoices.map(({ id, choices = [] }) => [
          id,
          [
            ...choices.map((choice) => [choice.id, choice.label.en]),
            ['unknown', 'Asked, not known'],
            ['not-applicable', 'Not applicable'],
          ],
        ]),
      ),
    );
  });

  test('is sound: names once, lists there, groups closed, nothing refers to what is not asked', () => {
    const names = form.survey.map((row) => row['name']).filter((name) => name !== '');
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name = '') => !/^[a-z_][a-z0-9_]*$/i.test(name))).toEqual([]);

    const lists = new Set(form.choices.map((row) => row['list_name']));
    const asked = form.survey.flatMap((row) => /^select_\w+ (\S+)$/.exec(row['type'] ?? '')?.[1] ?? []);
    expect(asked.filter((list) => !lists.has(list))).toEqual([]);
    const choices = form.choices.map((row) => `${row['list_name']} ${row['name']}`);
    expect(choices.filter((choice, index) => choices.indexOf(choice) !== index)).toEqual([]);
    expect(form.choices.filter((row) => /\s/.test(row['name'] ?? ''))).toEqual([]);

    const depths = form.survey.map(({ type }) =>
      type === 'begin_group' ? 1 : type === 'end_group' ? -1 : 0,
    );
    expect(depths.reduce<number>((sum, step) => sum + step, 0)).toBe(0);
    const references = form.survey.flatMap((row) => [...(row['relevant'] ?? '').matchAll(/\$\{(\w+)\}/g)]);
    expect(references.map(([, name]) => name).filter((name) => !names.includes(name))).toEqual([]);

    const spoken = form.survey.filter(({ type = '' }) => !/^(?:start|end|calculate|end_group)$/.test(type));
    expect(
      spoken.filter((row) => row['label::English (en)'] === '' || row['label::Hindi (hi)'] === ''),
    ).toEqual([]);
  });

  test('gives the same bytes every time', async () => {
    const [once, again] = [await writeXlsx(formOf(attributes)), await writeXlsx(formOf(attributes))];
    expect(Buffer.compare(once, again)).toBe(0);
  });
});

test('a workbook bears no time of its writing, and no cell that a spreadsheet runs', async () => {
  const bytes = await writeXlsx({ first: { header: ['a'], rows: [['=1+1'], ['हिन्दी & <b>']] } });
  expect(readXlsx(bytes)).toEqual({ first: [['a'], ['=1+1'], ['हिन्दी & <b>']] });
  const archive = Buffer.from(bytes);
  const times: string[] = [];
  for (
    let at = archive.indexOf('PK\u0003\u0004');
    at !== -1;
    at = archive.indexOf('PK\u0003\u0004', at + 4)
  ) {
    times.push(archive.toString('hex', at + 10, at + 14));
  }
  expect(times.length).toBeGreaterThan(5);
  expect(new Set(times)).toEqual(new Set(['00002100']));
});
