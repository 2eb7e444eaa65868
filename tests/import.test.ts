import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DISK, type Disk } from '../src/filing/disk.ts';
import { fileChanges } from '../src/filing/write-files.ts';
import { clearCorpora, FIXTURES, layCorpus } from './lay-corpus.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const KERALA = 'data/claims/kerala-lsgd-waste-whatsapp.csv';
const DELHI = 'data/claims/delhi-governance-through-whatsapp.csv';
const METRO = 'data/claims/karnataka-bengaluru-metro-tickets.csv';
const FINDING = 'content/findings/a-total-needs-its-base.mdx';
const TOUR = 'content/tours/visit-for-a-test.mdx';
const NOTE = 'visit-note-test-2026-11';

// Each of these runs commands as a person would: on a busy machine they take their time.
vi.setConfig({ testTimeout: 30_000 });

let root: string;
let inbox: string;

beforeEach(() => {
  root = layCorpus(join(FIXTURES, 'import'));
  inbox = mkdtempSync(join(tmpdir(), 'inbox-'));
});

afterEach(() => rmSync(inbox, { recursive: true }));
afterAll(clearCorpora);

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command on the records, in the folder that holds what is brought in. */
function run(script: string, ...options: string[]): Run {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts', script), ...options, '--root', root],
    { cwd: inbox, encoding: 'utf8', env: { ...env, SITE_DATE: '2026-11-24' } },
  );
  return { status, stdout, stderr };
}

const importFiles = (...options: string[]) => run('import.ts', ...options);

/** Imports from the visit of the fixtures, which is only planned until then. */
const importVisit = (...options: string[]) => importFiles(...options, '--tour', 'visit-for-a-test');

/** Lays a file into the folder from which is imported. */
function bring(name: string, text: string): string {
  writeFileSync(join(inbox, name), text);
  return name;
}

function fixture(name: string): string {
  return readFileSync(join(FIXTURES, 'import', name), 'utf8');
}

function recordsIn(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every file of the records with what it holds. */
function tree(): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

const DIFF = `Tour visit-for-a-test: made, with visit-note-test-2026-11
   7 - status: planned # until its note comes in
   7 + status: made # until its note comes in
  10 - sources: [src-tnie-2025-06-14-waste]
  10 + sources: [src-tnie-2025-06-14-waste, visit-note-test-2026-11]

visit.bundle.yaml is a bundle: 1 source, 4 claims, 2 findings.

Source visit-note-test-2026-11: new, "Visit note, made up for a test"

Waste-dumping reports, Kerala (kerala-lsgd-waste-whatsapp)
  contradicts held  Complaints received: 12265 (2025-09-20, official-statement) complaints-received-2025-09-20 → 12300 (2025-09-20, observed); the cell is contested then
  another claim     Complaints received: 12300 (2025-09-20, observed) complaints-received-2025-09-20-b → 31000 (2026-11-20, observed)

Governance through WhatsApp, Delhi (delhi-governance-through-whatsapp)
  another claim     Services planned: 50 (2026-02-16, planned, official-statement) services-planned-2026-02-16 → 60 (2026-11-20, planned, observed)

Metro tickets, Bengaluru (karnataka-bengaluru-metro-tickets)
  another claim     Transactions in a period: 127217 (2022-11, month, official-statement) transactions-per-period-2022-11 → 250000 (2026-10, month, observed)

Finding count-what-is-accepted: new

Finding a-total-needs-its-base: changed
  14 -   level: moderate
  14 +   level: high

kerala-lsgd-waste-whatsapp/complaints-received-2025-09-20 is another claim on record; this one is filed as kerala-lsgd-waste-whatsapp/complaints-received-2025-09-20-b, and what cites it follows.

`;

const PATHS =
  'content/findings/a-total-needs-its-base.mdx, content/findings/count-what-is-accepted.mdx, content/tours/visit-for-a-test.mdx, data/claims/delhi-governance-through-whatsapp.csv, data/claims/karnataka-bengaluru-metro-tickets.csv, data/claims/kerala-lsgd-waste-whatsapp.csv, data/sources.csv';

describe('a bundle', () => {
  test('is filed: source, claims and findings, and the records are without fault', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    expect(importVisit('visit.bundle.yaml')).toEqual({
      status: 0,
      stdout: `${DIFF}Filed: ${PATHS}.\n\n`,
      stderr: '',
    });
    expect(recordsIn('data/sources.csv')).toMatch(
      /\nvisit-note-test-2026-11,"Visit note, made up for a test","Nobody, a test",2026-11-20,visit-note,,,"made up, ""for a test"""\n$/,
    );
    expect(recordsIn(KERALA)).toMatch(
      /\ncomplaints-received-2025-09-20-b,complaints_received,12300,2025-09-20,,in-use,visit-note-test-2026-11,observed,,,,"counted again, by hand",2026-11-24,2026-11-24\n/,
    );
    expect(recordsIn('content/findings/count-what-is-accepted.mdx')).toContain(
      'There were <Claim of="kerala-lsgd-waste-whatsapp/complaints-received-2025-09-20-b"/>.',
    );
    expect(run('validate.ts').stdout).toBe('No faults.\n');
    expect(existsSync(join(root, '.filing'))).toBe(false);
  });

  test('is only shown with --dry-run', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    const before = tree();
    expect(importVisit('visit.bundle.yaml', '--dry-run')).toEqual({
      status: 0,
      stdout: `${DIFF}Nothing was written. These files would change: ${PATHS}.\n\n`,
      stderr: '',
    });
    expect(tree()).toEqual(before);
  });

  test('that was filed already is not filed again', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    importVisit('visit.bundle.yaml');
    const before = tree();
    const { status, stdout } = importVisit('visit.bundle.yaml');
    expect(stdout).toContain('Source visit-note-test-2026-11: held already\n');
    expect(stdout).toContain(
      '  held already      Services planned: 60 (2026-11-20, planned, observed) services-planned-2026-11-20 → the same, so it is not filed again\n',
    );
    expect(stdout).toContain('Finding count-what-is-accepted: held already, word for word\n');
    expect(stdout).toMatch(/\nNothing to file: all of it is on record already\.\n\n$/);
    expect(status).toBe(1);
    expect(tree()).toEqual(before);
  });

  test('with faults is refused whole, each fault at its line of the bundle', () => {
    bring('faulty.bundle.yaml', fixture('faulty.bundle.yaml'));
    const before = tree();
    const { status, stdout } = importFiles('faulty.bundle.yaml');
    expect(stdout.slice(stdout.indexOf('faulty.bundle.yaml:'))).toBe(`faulty.bundle.yaml:7  claims.0.value
  error value-is-a-choice: "perhaps" is not one of the answers to "status".
  Write one of: announced, pilot, live, paused, ended.

faulty.bundle.yaml:24  findings.0.basis
  error finding-basis-is-held: No claim of this finding has the basis "observed".
  Write the weakest on which its main point rests: official-statement or press.

faulty.bundle.yaml:35  findings.0.mdx
  error component-known: There is no component <b>.
  Write strong words between two stars on each side: **words**.

3 errors.

Nothing was filed: mend what is wrong and import again.

`);
    expect(status).toBe(1);
    expect(tree()).toEqual(before);
  });

  test('whose own form is wrong says so at its line', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml').replace('basis: observed', 'basis: seen'));
    const { status, stdout } = importVisit('visit.bundle.yaml');
    expect(stdout).toBe(`visit.bundle.yaml:18  claims.0.basis
  error word-known: "claims.basis" cannot be "seen".
  Write one of: observed, independent, official-document, official-statement, press, vendor.

1 error.

Nothing was filed: mend what is wrong and import again.

`);
    expect(status).toBe(1);
  });

  test('that names a source on record which is another is refused', () => {
    bring(
      'visit.bundle.yaml',
      fixture('visit.bundle.yaml').replaceAll('visit-note-test-2026-11', 'src-entrackr-2022-12-nammametro'),
    );
    expect(importVisit('visit.bundle.yaml').stdout).toContain(`visit.bundle.yaml:4  source.id
  error id-unique: data/sources.csv holds another source "src-entrackr-2022-12-nammametro": Exclusive: Bangalore Metro sells 1.3 lakh WhatsApp QR tickets in first month.
  If it is the same, take over what stands there; otherwise give the new one another id, and write that in its claims too.
`);
  });

  test('with Windows line ends is read as well, and the records keep their own', () => {
    bring('visit.bundle.yaml', `\uFEFF${fixture('visit.bundle.yaml').replaceAll('\n', '\r\n')}`);
    expect(importVisit('visit.bundle.yaml').status).toBe(0);
    expect(recordsIn(KERALA)).not.toContain('\r');
  });

  test('shows what would move the cursor of a terminal, and hide what is filed', () => {
    const value = '"\\e[1A\\e[2Kday and \\u202Enight"';
    bring(
      'visit.bundle.yaml',
      `format: on-record-bundle-1
claims:
  - model: delhi-governance-through-whatsapp
    id: service-hours-2026-02
    attribute: service_hours
    value: ${value}
    as_of: 2026-02
    stage: in-use
    source: src-hindustantimes-20260216-delhi-whatsapp-trials
    basis: press
`,
    );
    const { stdout } = importFiles('visit.bundle.yaml', '--dry-run');
    expect(stdout).toContain('→ \uFFFD[1A\uFFFD[2Kday and \uFFFDnight (2026-02, press)');
  });

  test('that comes after a fault of old is filed: only new faults keep it out', () => {
    appendFileSync(
      join(root, KERALA),
      'status-2026-01-02,status,perhaps,2026-01-02,,in-use,src-x,press,,,,,2026-11-24,2026-11-24\n',
    );
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    expect(importVisit('visit.bundle.yaml').status).toBe(0);
  });

  test('is refused where a quote left open would swallow its rows', () => {
    appendFileSync(
      join(root, METRO),
      'status-2026-01-02,status,live,2026-01-02,,in-use,src-x,press,,,,"about',
    );
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    const before = tree();
    const { status, stdout } = importVisit('visit.bundle.yaml');
    expect(status).toBe(1);
    expect(stdout).toContain(`  error row-complete: What would be added to ${METRO} could not be read there.
  Run npm run validate, and mend ${METRO} first.
`);
    expect(tree()).toEqual(before);
  });
});

describe('a finding', () => {
  test('that is corrected is shown by its lines, and filed byte for byte', () => {
    const corrected = recordsIn(FINDING).replace('status: published', 'status: in-review');
    bring('a-total-needs-its-base.mdx', corrected);
    expect(
      importFiles('a-total-needs-its-base.mdx').stdout,
    ).toBe(`a-total-needs-its-base.mdx is a finding: 1 finding.

Finding a-total-needs-its-base: changed
  18 - status: published
  18 + status: in-review

Filed: ${FINDING}.

`);
    expect(recordsIn(FINDING)).toBe(corrected);
  });

  test('with a fault is refused at its own line', () => {
    bring(
      'a-total-needs-its-base.mdx',
      recordsIn(FINDING).replace('basis: official-statement', 'basis: heard'),
    );
    const { status, stdout } = importFiles('a-total-needs-its-base.mdx');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'a-total-needs-its-base.mdx:10  basis\n  error word-known: "basis" cannot be "heard".\n',
    );
  });

  test('whose name cannot be an address is refused', () => {
    bring('My Finding.mdx', recordsIn(FINDING));
    const { status, stdout } = importFiles('My Finding.mdx');
    expect(status).toBe(1);
    expect(stdout).toContain('My Finding.mdx:1  id\n  error id-well-formed: "My Finding" cannot be an id.\n');
  });
});

describe('a sheet', () => {
  const source = ['--source', 'src-hindustantimes-20260216-delhi-whatsapp-trials'];

  test('is filed row by row; the refused ones come back with the reason', () => {
    bring('sheet.csv', fixture('sheet.csv'));
    expect(importFiles('sheet.csv', ...source)).toEqual({
      status: 1,
      stdout: `sheet.csv is a sheet: 2 claims, 2 rows refused, 1 question without answer.

  row 2, answer: "1.2 lakh" is read as 1.2 lakh services
  row 2, as_of: "15/02/2026" is read as 15 February 2026
  row 3, answer: "haan" is read as Yes
  row 3, as_of: "Feb 2026" is read as February 2026
  row 4, answer: refused. 120 percent is more than the whole. Write the share in percent, 0 to 100; a count belongs to another attribute.
  row 5, answer: refused. "perhaps" is not one of the answers to "status". Write one of: announced, pilot, live, paused, ended.

Governance through WhatsApp, Delhi (delhi-governance-through-whatsapp)
  another claim     Services planned: 50 (2026-02-16, planned, official-statement) services-planned-2026-02-16 → 120000 (2026-02-15, planned, press)
  same as held      Documents delivered in the chat: yes (2026-02-16, planned, official-statement) document-delivery-2026-02-16 → yes (2026-02, planned, press)

Filed: ${DELHI}.

Refused rows, with the reason of each: sheet.refused.csv. Mend them there and import that file.

`,
      stderr: '',
    });
    expect(readFileSync(join(inbox, 'sheet.refused.csv'), 'utf8').split('\r\n')).toEqual([
      '\uFEFFlabel,answer,as_of,planned,source,note,attribute,model,reason',
      'Share of all transactions,120,Feb 2026,,,made up for a test,share_of_all_transactions,delhi-governance-through-whatsapp,"answer: 120 percent is more than the whole. Write the share in percent, 0 to 100; a count belongs to another attribute."',
      'Status,perhaps,Feb 2026,,,made up for a test,status,delhi-governance-through-whatsapp,"answer: ""perhaps"" is not one of the answers to ""status"". Write one of: announced, pilot, live, paused, ended."',
      '',
    ]);
    expect(run('validate.ts').stdout).toBe('No faults.\n');
  });

  test('of refused rows is imported when it is mended, beside one that is not', () => {
    bring('sheet.csv', fixture('sheet.csv'));
    importFiles('sheet.csv', ...source);
    const back = readFileSync(join(inbox, 'sheet.refused.csv'), 'utf8');
    bring('sheet.refused.csv', back.replace('transactions,120,', 'transactions,1.2,'));
    const { stdout } = importFiles('sheet.refused.csv', ...source);
    expect(stdout).toContain('sheet.refused.csv is a sheet: 1 claim, 1 row refused.');
    expect(stdout).toContain(
      'Refused rows, with the reason of each: sheet.refused-2.csv. Mend them there and import that file.',
    );
    expect(readFileSync(join(inbox, 'sheet.refused.csv'), 'utf8')).toContain('transactions,1.2,');
    expect(recordsIn(DELHI)).toMatch(/\nshare-of-all-transactions-2026-02,share_of_all_transactions,1\.2,/);
  });

  test('may come with the bundle that brings its source', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    bring(
      'sheet.csv',
      'model,attribute,answer,as_of\ndelhi-governance-through-whatsapp,service_hours,day and night,20/11/2026\n',
    );
    const { status } = importVisit(
      'sheet.csv',
      'visit.bundle.yaml',
      '--source',
      'visit-note-test-2026-11',
      '--basis',
      'official-statement',
    );
    expect(status).toBe(0);
    expect(recordsIn(DELHI)).toMatch(
      /\nservice-hours-2026-11-20,service_hours,day and night,2026-11-20,,in-use,visit-note-test-2026-11,official-statement,/,
    );
  });

  test('of which every row is refused files nothing, and says why in the file', () => {
    bring('sheet.csv', 'model,attribute,answer\ndelhi-governance-through-whatsapp,status,live\n');
    const { status, stdout } = importFiles('sheet.csv');
    expect(status).toBe(1);
    expect(stdout).toContain('\nNothing was filed.\n');
    expect(readFileSync(join(inbox, 'sheet.refused.csv'), 'utf8')).toContain('source: No source is named.');
  });

  test('as a form server exports it is read by its questions', () => {
    bring(
      'export.csv',
      '"model";"visit/visited_on";"visit/source";"scope/services_planned";"scope/planned__scope";"_id";"_uuid"\n"delhi-governance-through-whatsapp";"2026-02-16";"src-hindustantimes-20260216-delhi-whatsapp-trials";"55";"services_planned";"1";"a"\n',
    );
    const { status, stdout } = importFiles('export.csv');
    expect(stdout).toContain('export.csv is an export of the form: 1 claim');
    expect(status).toBe(0);
    expect(recordsIn(DELHI)).toMatch(
      /\nservices-planned-2026-02-16-b,services_planned,55,2026-02-16,,planned,/,
    );
  });

  test('without the columns that matter is refused', () => {
    bring('list.csv', 'name,figure\nDelhi,25\n');
    const { status, stdout } = importFiles('list.csv');
    expect(status).toBe(1);
    expect(stdout).toContain('list.csv:1  model\n  error columns-known: The sheet has no column "model".\n');
    expect(stdout).toMatch(/\nNothing was filed: mend what is wrong and import again\.\n\n$/);
  });
});

describe('the tour of a visit note', () => {
  test('is made then and names the note, and every other byte of it stays', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    const before = recordsIn(TOUR);
    importVisit('visit.bundle.yaml');
    expect(recordsIn(TOUR)).toBe(
      before
        .replace('status: planned #', 'status: made #')
        .replace('src-tnie-2025-06-14-waste]', `src-tnie-2025-06-14-waste, ${NOTE}]`),
    );
  });

  test('keeps its file where it is made and names the note already', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    importVisit('visit.bundle.yaml');
    const before = recordsIn(TOUR);
    expect(importVisit('visit.bundle.yaml').stdout).toContain(
      `Tour visit-for-a-test: made, and names ${NOTE} already\n`,
    );
    expect(recordsIn(TOUR)).toBe(before);
  });

  test('is missing: nothing of the visit is "observed", and nothing is filed', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    const before = tree();
    const { status, stdout } = importFiles('visit.bundle.yaml');
    expect(status).toBe(1);
    expect(stdout).toContain(`visit.bundle.yaml:18  claims.0.basis
  error observed-has-visit-note: "observed" needs the visit note of a tour that was made; "${NOTE}" is that of none.
  If it was seen on a visit, add "${NOTE}" to the sources of the tour that was made (content/tours/…; npm run import does it with --tour), or choose official-statement for what an officer told.
`);
    expect(tree()).toEqual(before);
  });

  test('is named for a sheet that rests on a note on record', () => {
    appendFileSync(
      join(root, 'data/sources.csv'),
      `${NOTE},"Visit note, made up for a test","Nobody, a test",2026-11-20,visit-note,,,\n`,
    );
    bring(
      'sheet.csv',
      'model,attribute,answer,as_of\ndelhi-governance-through-whatsapp,service_hours,day and night,20/11/2026\n',
    );
    const before = tree();
    const { status, stdout } = importVisit('sheet.csv', '--source', NOTE, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain(
      `  10 + sources: [src-tnie-2025-06-14-waste, ${NOTE}]\n\nsheet.csv is a sheet: 1 claim.\n`,
    );
    expect(stdout).toContain(`Nothing was written. These files would change: ${TOUR}, ${DELHI}.\n`);
    expect(tree()).toEqual(before);
    expect(importVisit('sheet.csv', '--source', NOTE).status).toBe(0);
    expect(recordsIn(TOUR)).toContain(`sources: [src-tnie-2025-06-14-waste, ${NOTE}]\n`);
    expect(recordsIn(DELHI)).toContain(`,day and night,2026-11-20,,in-use,${NOTE},observed,`);
    expect(run('validate.ts').stdout).toBe('No faults.\n');
  });

  test.each([
    [
      'a tour that there is not',
      ['visit.bundle.yaml', '--tour', 'visit-for-test'],
      'There is no tour "visit-for-test". Did you mean "visit-for-a-test"? Name one of these: visit-for-a-test; or make it first, with npm run new -- tour. Nothing was filed.',
    ],
    [
      'a path in place of a tour',
      ['visit.bundle.yaml', '--tour', '../findings/a-total-needs-its-base'],
      'There is no tour "../findings/a-total-needs-its-base". Name one of these: visit-for-a-test; or make it first, with npm run new -- tour. Nothing was filed.',
    ],
    [
      'a bundle without a visit note',
      ['claims.bundle.yaml', '--tour', 'visit-for-a-test'],
      '--tour says to which tour a visit note belongs, and none comes in: no bundle here has a source of type "visit-note". Nothing was filed: leave --tour out, or name the visit note with --source.',
    ],
    [
      'a sheet from the press',
      ['sheet.csv', '--source', 'src-tnie-2025-06-14-waste', '--tour', 'visit-for-a-test'],
      '--tour says to which tour a visit note belongs, and none comes in: no bundle here has a source of type "visit-note", and "src-tnie-2025-06-14-waste" is no visit note. Nothing was filed: leave --tour out, or name the visit note with --source.',
    ],
  ])('is named wrongly: %s', (_, options, stderr) => {
    const text = fixture('visit.bundle.yaml');
    bring('visit.bundle.yaml', text);
    bring('claims.bundle.yaml', text.replace(/^source:\n(?: .*\n)*/m, ''));
    bring('sheet.csv', fixture('sheet.csv'));
    const before = tree();
    expect(importFiles(...options)).toEqual({ status: 1, stdout: '', stderr: `${stderr}\n` });
    expect(tree()).toEqual(before);
  });

  test('is held back by a fault of the bundle, which is told first', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml').replace('type: visit-note', 'type: note'));
    const { stdout, stderr } = importVisit('visit.bundle.yaml');
    expect(stdout).toContain('visit.bundle.yaml:8  source.type\n');
    expect(stderr).toBe('');
  });

  test('cannot be read: its file is to be mended first', () => {
    bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
    writeFileSync(join(root, TOUR), recordsIn(TOUR).replace('made up for a test"', 'made up for a test'));
    const before = tree();
    expect(importVisit('visit.bundle.yaml')).toEqual({
      status: 1,
      stdout: '',
      stderr: `${TOUR} cannot be read, so no visit note can be added to it. Nothing was filed: run npm run validate, and mend that file first.\n`,
    });
    expect(tree()).toEqual(before);
  });
});

test('of several files none is filed when one is wrong', () => {
  bring('visit.bundle.yaml', fixture('visit.bundle.yaml'));
  bring('faulty.bundle.yaml', fixture('faulty.bundle.yaml'));
  bring('sheet.csv', fixture('sheet.csv'));
  const before = tree();
  const { status } = importVisit('visit.bundle.yaml', 'faulty.bundle.yaml', 'sheet.csv');
  expect(status).toBe(1);
  expect(tree()).toEqual(before);
  expect(existsSync(join(inbox, 'sheet.refused.csv'))).toBe(false);
});

describe('what is brought in wrongly', () => {
  test.each([
    ['not-there.yaml', undefined, 'file-readable: The file cannot be opened.'],
    ['notes.yaml', 'a: 1\n', 'file-kind-known: The file is neither a bundle nor a finding.'],
    ['notes.mdx', 'A text without fields.\n', 'file-kind-known: The file is neither a bundle nor a finding.'],
    [
      'finding.txt',
      '---\na: 1\n---\n',
      'file-name-is-id: The file holds a finding, and its name does not end in .mdx.',
    ],
    [
      'old.bundle.yaml',
      'format: on-record-bundle-0\n',
      'word-known: "format" cannot be "on-record-bundle-0".',
    ],
    ['sheet.xlsx', 'PK\u0003\u0004', 'file-readable: This is a workbook (.xlsx or .ods), not a CSV file.'],
  ])('%s', (name, text, message) => {
    if (text !== undefined) bring(name, text);
    const { status, stdout, stderr } = importFiles(name);
    expect(stdout).toMatch(new RegExp(`^${name}:1`));
    expect(stdout).toContain(`  error ${message}\n`);
    expect([status, stderr]).toEqual([1, '']);
  });
});

describe('what is asked wrongly', () => {
  test.each([
    ['no file', []],
    ['an option that there is not', ['visit.bundle.yaml', '--dry']],
    ['a basis that there is not', ['sheet.csv', '--basis', 'heard']],
  ])('%s', (_, options) => {
    expect(importFiles(...options)).toEqual({
      status: 2,
      stdout: '',
      stderr: `Usage: npm run import -- FILE… [--dry-run] [--source ID] [--basis BASIS] [--tour ID] [--root DIR]

FILE      a bundle (.yaml), a finding (.mdx), a filled sheet or an export of the form (.csv); several are filed together
--dry-run shows what would be filed, and writes nothing
--source  for sheets: id of the source of every answer that names none
--basis   for sheets: how every answer is known that does not say so: observed, independent, official-document, official-statement, press, vendor
--tour    id of the tour that was made, whose visit note a bundle brings or --source names: the note is added to its sources
--root    folder that holds data/ and content/, if it is not this one
`,
    });
  });

  test('a root without records', () => {
    root = inbox;
    expect(importVisit('visit.bundle.yaml')).toEqual({
      status: 2,
      stdout: '',
      stderr: `"${inbox}" is not a folder that holds content/ or data/: nothing can be filed there.\n`,
    });
  });
});

describe('filing that was interrupted', () => {
  /** Files a change, and loses the disk behind the commit point. */
  function interrupt(): void {
    let renames = 0;
    const disk: Disk = {
      ...DISK,
      rename(from, to) {
        if (++renames === 2) throw new Error('EIO: i/o error');
        DISK.rename(from, to);
      },
    };
    const before = recordsIn(KERALA);
    const text = `${before}status-2025-06-14,status,live,2025-06-14,,in-use,src-tnie-2025-06-14-waste,press,,,,,2026-11-24,2026-11-24\n`;
    expect(() => fileChanges(root, () => ({ changes: [{ path: KERALA, before, text }] }), { disk })).toThrow(
      'Filing was interrupted: EIO: i/o error.',
    );
  }

  test.each([
    ['validate.ts', [], 'No faults.\n'],
    ['import.ts', ['not-there.yaml', '--dry-run'], 'The file cannot be opened.'],
  ])('is finished by %s before it does anything else', (script, options, says) => {
    interrupt();
    const { stdout, stderr } = run(script, ...options);
    expect(stderr).toBe(`Filing that was interrupted has been finished: ${KERALA}.\n`);
    expect(stdout).toContain(says);
    expect(recordsIn(KERALA)).toContain('\nstatus-2025-06-14,');
    expect(existsSync(join(root, '.filing'))).toBe(false);
  });
});
