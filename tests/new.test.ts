import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { clearCorpora, FIXTURES, layCorpus } from './lay-corpus.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const KERALA = 'kerala-lsgd-waste-whatsapp';

// Each of these runs commands as a person would: on a busy machine they take their time.
vi.setConfig({ testTimeout: 30_000 });

let root: string;

beforeEach(() => {
  root = layCorpus(FIXTURES);
});

afterAll(clearCorpora);

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command on the records; nobody sits at a terminal. */
function run(script: string, ...options: string[]): Run {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts', script), ...options],
    { cwd: PROJECT, encoding: 'utf8', env: { ...env, SITE_DATE: '2026-11-24' } },
  );
  return { status, stdout, stderr };
}

function make(kind: string, answers: Record<string, string>): Run {
  const flags = Object.entries(answers).flatMap(([flag, text]) => [`--${flag}`, text]);
  return run('new.ts', kind, ...flags, '--root', root);
}

function recordsIn(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function expectNoErrors(): void {
  expect(run('validate.ts', '--root', root).stdout).not.toMatch(/^ {2}error /m);
}

const CLAIM = {
  model: KERALA,
  attribute: 'complaints_received',
  value: '12000',
  'as-of': '2025-09-20',
  source: 'src-hindustantimes-2025-09-20-waste',
  basis: 'press',
};

const FINDING = {
  title: "Count what's accepted: not only what comes in",
  summary: 'A finding made up for a test.',
  models: KERALA,
  dimensions: 'impact, scope',
  'use-cases': 'grievance-redressal',
  claims: `${KERALA}/complaints-received-2025-06-14, ${KERALA}/complaints-received-2025-09-20`,
  basis: 'official-statement',
  'what-did-not-work': 'None reported; it was made up.',
  'for-delhi': 'Nothing: it was made up.',
  'certainty-level': 'low',
  'certainty-why': 'It was made up.',
};

describe('a claim', () => {
  test('gets its id, is written at the end of its file and told beside what is held', () => {
    expect(make('claim', { ...CLAIM, note: 'about, it says' })).toEqual({
      status: 0,
      stdout: `Written: data/claims/${KERALA}.csv.
Waste-dumping reports, Kerala (${KERALA})
  contradicts held  Complaints received: 12265 (2025-09-20, official-statement) complaints-received-2025-09-20 → 12000 (2025-09-20, press); the cell is contested then

It is cited as ${KERALA}/complaints-received-2025-09-20-b.
`,
      stderr: '',
    });
    expect(recordsIn(`data/claims/${KERALA}.csv`)).toMatch(
      /\ncomplaints-received-2025-09-20-b,complaints_received,12000,2025-09-20,,in-use,src-hindustantimes-2025-09-20-waste,press,,,,"about, it says",2026-11-24,2026-11-24\n$/,
    );
    expectNoErrors();
  });

  test('that is missing answers says which, all at once', () => {
    const { value: _, basis: __, ...answers } = CLAIM;
    expect(make('claim', answers)).toEqual({
      status: 2,
      stdout: `These are needed too:
  --value  What is the answer? The answer alone: a figure, yes or no, a date, a word of the list, or a sentence. If you asked and they did not know: unknown. "About" or "more than" goes in the note.
  --basis  How is it known? Seen on a visit, found by people outside, an official document, said by an official, the press, or the firm that sells it. "Observed" needs the note of a visit made.
`,
      stderr: '',
    });
  });

  test('with wrong answers says what is wrong with each', () => {
    const wrong = { ...CLAIM, model: 'kerala', 'as-of': '20 September', basis: 'heard' };
    expect(make('claim', wrong)).toMatchObject({
      status: 2,
      stdout: `--model: "kerala" is not on record. Write an id that is, or enter that record first.
--as-of: "20 September" is not written as a date. Write year, month and day as in 2025-01-30, or 2025-01 where the day is not known, or 2025 where the month is not known either.
--basis: "basis" cannot be "heard". Write one of: observed, independent, official-document, official-statement, press, vendor.
`,
    });
  });

  test('that breaks a rule of the records is not written', () => {
    const before = recordsIn(`data/claims/${KERALA}.csv`);
    expect(make('claim', { ...CLAIM, value: '12,000' })).toEqual({
      status: 1,
      stdout: `data/claims/${KERALA}.csv:9  value
  error value-matches-type: "12,000" is not a number.
  Write the figure alone (12000).

1 error.
Nothing was written.
`,
      stderr: '',
    });
    expect(recordsIn(`data/claims/${KERALA}.csv`)).toBe(before);
  });

  test('that is on record already is not written again', () => {
    const { status, stdout } = make('claim', { ...CLAIM, value: '12265', basis: 'official-statement' });
    expect(status).toBe(1);
    expect(stdout).toContain(
      `It is on record already, word for word: ${KERALA}/complaints-received-2025-09-20.`,
    );
  });
});

describe('a source', () => {
  test('gets an id from publisher and date, and says what comes next', () => {
    const answers = {
      title: 'An order, made up',
      publisher: 'A test',
      type: 'government',
      published: '2026-11',
    };
    expect(make('source', answers)).toEqual({
      status: 0,
      stdout:
        'Written: data/sources.csv.\nRecord what it says: npm run new -- claim --source src-a-test-2026-11\n',
      stderr: '',
    });
    expect(recordsIn('data/sources.csv')).toMatch(
      /\nsrc-a-test-2026-11,"An order, made up",A test,2026-11,government,,,\n$/,
    );
    expectNoErrors();
  });
});

describe('a finding', () => {
  test('is written as a draft, with the text that was given', () => {
    expect(make('finding', { ...FINDING, body: 'It is **so**.' })).toEqual({
      status: 0,
      stdout:
        'Written: content/findings/count-whats-accepted-not-only-what-comes-in.mdx.\nRun npm run validate; npm run dev shows it at /findings/count-whats-accepted-not-only-what-comes-in/\n',
      stderr: '',
    });
    expect(recordsIn('content/findings/count-whats-accepted-not-only-what-comes-in.mdx')).toBe(`---
title: "Count what's accepted: not only what comes in"
summary: A finding made up for a test.
models:
  - ${KERALA}
dimensions:
  - impact
  - scope
use_cases:
  - grievance-redressal
claims:
  - ${KERALA}/complaints-received-2025-06-14
  - ${KERALA}/complaints-received-2025-09-20
basis: official-statement
what_did_not_work: None reported; it was made up.
for_delhi: "Nothing: it was made up."
certainty:
  level: low
  why: It was made up.
author: desk research
written_on: 2026-11-24
status: draft
---

It is **so**.
`);
    expectNoErrors();
  });

  test('without a text is written too, and says what is left to do', () => {
    expect(make('finding', { ...FINDING, id: 'count' }).stdout).toBe(
      'Written: content/findings/count.mdx.\nWrite its text below the second line of hyphens, then run npm run validate; npm run dev shows it at /findings/count/\n',
    );
    expectNoErrors();
  });

  test('that is there already is not written over', () => {
    const path = 'content/findings/a-total-needs-its-base.mdx';
    const before = recordsIn(path);
    const { status, stdout } = make('finding', { ...FINDING, id: 'a-total-needs-its-base' });
    expect(status).toBe(1);
    expect(stdout).toContain(`  error id-unique: ${path} is there already.
  Choose another id, or correct that file.
`);
    expect(recordsIn(path)).toBe(before);
  });

  test('whose text would run is refused', () => {
    const { status, stdout } = make('finding', { ...FINDING, id: 'count', body: '{process.exit()}' });
    expect(status).toBe(1);
    expect(stdout).toContain('error body-plain:');
    expect(existsSync(join(root, 'content/findings/count.mdx'))).toBe(false);
  });

  test('with half a review is not written', () => {
    const { status, stdout } = make('finding', { ...FINDING, 'review-by': 'Another office' });
    expect(status).toBe(2);
    expect(stdout).toBe('These are needed too:\n  --review-on  Reviewed on. Year, month and day.\n');
  });
});

test('a model is written with its links', () => {
  const answers = {
    'name-en': 'A second number, made up',
    place: 'kerala',
    kind: 'department-service',
    'summary-en': 'One number. Last known status: announced.',
    links: 'label-en=Notice; url=https://kerala.gov.in/',
  };
  expect(make('model', answers)).toEqual({
    status: 0,
    stdout:
      'Written: data/models/kerala-a-second-number-made-up.yaml.\nRecord what is known of it: npm run new -- claim --model kerala-a-second-number-made-up\n',
    stderr: '',
  });
  expect(recordsIn('data/models/kerala-a-second-number-made-up.yaml')).toBe(`name:
  en: A second number, made up
place: kerala
kind: department-service
summary:
  en: "One number. Last known status: announced."
links:
  - label:
      en: Notice
    url: https://kerala.gov.in/
searched_on: 2026-11
`);
  expectNoErrors();
});

test('a tour is written in the folder of tours', () => {
  const answers = {
    title: 'A tour made up for a test',
    places: 'kerala',
    models: KERALA,
    offices: 'Department of Tests, Government of Nowhere; Another office',
    status: 'planned',
    purpose: 'To test.',
    'not-known': 'Everything.',
    sources: 'src-tnie-2025-06-14-waste',
  };
  expect(make('tour', answers)).toMatchObject({ status: 0, stderr: '' });
  expect(recordsIn('content/tours/a-tour-made-up-for-a-test.mdx')).toContain(`offices:
  - Department of Tests, Government of Nowhere
  - Another office
status: planned
`);
  expectNoErrors();
});

describe('what is asked wrongly', () => {
  test.each([[[]], [['blueprint-ish']], [['--yes']]])('%j', (options) => {
    expect(run('new.ts', ...options)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Usage: npm run new -- finding|tour|blueprint|model|source|claim [--FIELD VALUE …] [--yes] [--root DIR]\n',
    });
  });

  test('an option that the kind does not have lists those that it has', () => {
    const { status, stderr } = make('source', { titel: 'x' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--titel'\.\n/);
    expect(stderr).toContain(`Usage: npm run new -- source, with as many answers as you like:
  --title             Title
  --publisher         Who published it?
  --published         Published on (may be left out)
`);
  });

  test('a root without records', () => {
    root = join(root, 'nowhere');
    expect(make('source', {})).toEqual({
      status: 2,
      stdout: '',
      stderr: `"${root}" is not a folder that holds content/ or data/: nothing can be written there.\n`,
    });
  });
});
