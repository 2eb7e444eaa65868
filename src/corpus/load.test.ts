import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isRoot, loadCorpus } from './load.ts';
import { recordsOf } from './records.ts';

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures');
const VALID = join(FIXTURES, 'valid');
const KERALA = 'data/claims/kerala-lsgd-waste-whatsapp.csv';

const made: string[] = [];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corpus-'));
  made.push(root);
  cpSync(VALID, root, { recursive: true });
});

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function layOver(folder: string): void {
  cpSync(join(FIXTURES, folder, 'data'), join(root, 'data'), { recursive: true });
}

describe('a sound corpus', () => {
  test('is read whole, each record where it stands', () => {
    const { entries, issues, incomplete } = loadCorpus(VALID);
    expect(issues).toEqual([]);
    expect([...incomplete]).toEqual([]);
    expect(Object.entries(entries).map(([kind, list]) => [kind, list.length])).toEqual([
      ['site', 1],
      ['attributes', 12],
      ['models', 3],
      ['claims', 25],
      ['sources', 22],
      ['places', 5],
      ['populations', 6],
      ['parameters', 3],
      ['rules', 2],
      ['replies', 0],
      ['adoption', 0],
      ['allowed', 1],
      ['findings', 1],
      ['tours', 0],
      ['blueprints', 0],
    ]);
    expect(entries.claims.find(({ value }) => value.id === 'complaints-received-2025-06-14')).toEqual({
      value: {
        model: 'kerala-lsgd-waste-whatsapp',
        id: 'complaints-received-2025-06-14',
        attribute: 'complaints_received',
        value: '8674',
        as_of: '2025-06-14',
        stage: 'in-use',
        source: 'src-tnie-2025-06-14-waste',
        basis: 'official-statement',
        note: "minister's release",
        recorded_on: '2026-11-23',
        checked_on: '2026-11-23',
      },
      valid: true,
      faulty: new Set(),
      spot: { file: KERALA, line: 7 },
    });
  });

  test('gives its records to those who ask of them', () => {
    const { site, models, attributes } = recordsOf(loadCorpus(VALID));
    expect(site.title.en).toBe('On Record');
    expect(models.map(({ id }) => id)).toEqual([
      'delhi-governance-through-whatsapp',
      'karnataka-bengaluru-metro-tickets',
      'kerala-lsgd-waste-whatsapp',
    ]);
    expect(attributes).toHaveLength(12);
  });

  test('is the same however its root is written', () => {
    const plain = loadCorpus(VALID);
    expect(loadCorpus(`${VALID}/`)).toEqual(plain);
    const fromHere = relative(process.cwd(), VALID);
    expect(loadCorpus(fromHere)).toEqual(plain);
    expect(loadCorpus(`./${fromHere}/`)).toEqual(plain);
  });
});

describe('a table from a spreadsheet', () => {
  test.each([
    ['excel-csv', '\n'],
    ['excel-csv-crlf-in-cells', '\r\n'],
  ])('%s is read exactly, each row in its line', (folder, end) => {
    layOver(join('sound', folder));
    const { entries, issues } = loadCorpus(root);
    expect(issues).toEqual([]);
    const kerala = entries.claims.filter(({ spot }) => spot.file === KERALA);
    expect(kerala.map(({ value, spot }) => [spot.line, value.id])).toEqual([
      [2, 'status-2025-09-20'],
      [3, 'launched-on-2024-09-20'],
      [4, 'whatsapp-number-2024-09-23'],
      [5, 'number-scheme-2024-09-20'],
      [8, 'complaints-received-2025-03-31'],
      [10, 'complaints-received-2025-06-14'],
      [11, 'complaints-received-2025-09-20'],
    ]);
    expect(kerala[3]?.value.note).toBe(
      ['one statewide number,', 'as the minister said:', '"one number, one state"'].join(end),
    );
  });

  test('tells of later faults in their own lines', () => {
    layOver('sound/excel-csv');
    const text = `\ufeff${[
      'place,year,kind,population,source,note',
      'kerala,2011,census,33406000,src-economicsurvey-202021-p908,"in thousands,',
      'as the ""Survey"" gives them"',
      '',
      'delhi,2011,census,16.7 million,src-businessstandard-202312-delhi-2036,',
    ].join('\r\n')}\r\n`;
    writeFileSync(join(root, 'data/populations.csv'), text);
    const { issues } = loadCorpus(root);
    expect(issues.map(({ file, line, field, rule }) => [file, line, field, rule])).toEqual([
      ['data/populations.csv', 5, 'population', 'figure-readable'],
    ]);
  });
});

describe('what cannot be read', () => {
  test('leaves what is sound beside it', () => {
    layOver('faults/value-fits-field--unquoted-year');
    const { entries, issues } = loadCorpus(root);
    const kerala = entries.models.find(({ value }) => value.id === 'kerala-lsgd-waste-whatsapp');
    expect(kerala?.valid).toBe(false);
    expect(kerala?.value.place).toBe('kerala');
    expect(kerala?.value.searched_on).toBeUndefined();
    expect([...(kerala?.faulty ?? [])]).toEqual(['searched_on']);
    expect(issues).toHaveLength(1);
  });

  test('is still known by its id, so that whoever names it is not at fault', () => {
    layOver('faults/row-complete--source');
    layOver('faults/file-readable--model');
    const { entries, incomplete } = loadCorpus(root);
    expect(entries.sources.find(({ value }) => value.id === 'src-tnie-2025-04-08-waste')?.valid).toBe(false);
    expect(entries.models.find(({ value }) => value.id === 'delhi-governance-through-whatsapp')?.valid).toBe(
      false,
    );
    expect([...incomplete]).toEqual([]);
  });

  test('makes its kind incomplete when not even an id is left', () => {
    layOver('faults/file-readable--utf-16-sources');
    layOver('faults/csv-well-formed--not-closed');
    layOver('faults/file-kind-known--yml');
    expect([...loadCorpus(root).incomplete].sort()).toEqual(['claims', 'models', 'sources']);
  });

  test('never reaches those who ask', () => {
    layOver('faults/word-known');
    const { claims } = recordsOf(loadCorpus(root));
    expect(claims).toHaveLength(24);
    expect(claims.map(({ id }) => id)).not.toContain('complaints-received-2025-03-31');
    rmSync(join(root, 'data/site.yaml'));
    expect(() => recordsOf(loadCorpus(root))).toThrow('data/site.yaml');
  });
});

test('what desktops and office programs leave in a folder is passed over', () => {
  const debris = [
    'data/.~lock.sources.csv#',
    'data/.DS_Store',
    'data/models/Thumbs.db',
    'content/desktop.ini',
  ];
  for (const file of debris) writeFileSync(join(root, file), 'left behind\0');
  expect(loadCorpus(root).issues).toEqual([]);
  writeFileSync(join(root, 'data/.sources.csv'), 'id,title\n');
  expect(loadCorpus(root).issues.map(({ rule, file }) => [rule, file])).toEqual([
    ['file-kind-known', 'data/.sources.csv'],
  ]);
});

describe('a root', () => {
  test('is a folder that holds content/ or data/', () => {
    expect(isRoot(VALID)).toBe(true);
    rmSync(join(root, 'data'), { recursive: true });
    expect(isRoot(root)).toBe(true);
    rmSync(join(root, 'content'), { recursive: true });
    expect(isRoot(root)).toBe(false);
    expect(isRoot(join(root, 'gone'))).toBe(false);
    writeFileSync(join(root, 'data'), 'not a folder\n');
    expect(isRoot(root)).toBe(false);
  });

  test('without any record lacks every file that the site needs', () => {
    rmSync(join(root, 'data'), { recursive: true });
    expect(loadCorpus(root).issues.map(({ rule, file }) => [rule, file])).toEqual([
      ['file-present', 'data/site.yaml'],
      ['file-present', 'data/attributes.yaml'],
      ['file-present', 'data/models/'],
      ['file-present', 'data/claims/'],
      ['file-present', 'data/sources.csv'],
      ['file-present', 'data/places.csv'],
    ]);
  });

  test('has not the file that a copy with another ending only recalls', () => {
    rmSync(join(root, 'data/sources.csv'));
    writeFileSync(join(root, 'data/sources.csv.bak'), 'id,title\n');
    expect(loadCorpus(root).issues.map(({ rule, file }) => [rule, file])).toEqual([
      ['file-kind-known', 'data/sources.csv.bak'],
      ['file-present', 'data/sources.csv'],
    ]);
  });
});

test('what is published is kept as written, for the search for private data', () => {
  const { texts } = loadCorpus(VALID);
  expect(texts).toContainEqual({
    text: '94467 00800',
    field: 'value',
    spot: { file: KERALA, line: 4 },
  });
  expect(texts).toContainEqual({
    text: 'baseline: true',
    field: 'baseline',
    spot: { file: 'data/models/delhi-governance-through-whatsapp.yaml', line: 10 },
  });
});
