import { describe, expect, test } from 'vitest';
import { VALID } from '../../tests/lay-corpus.ts';
import { loadFiles, type RecordFile } from '../corpus/index.ts';
import type { Incoming, NewClaim } from '../entry/incoming.ts';
import type { Source } from '../schemas/source.ts';
import { type FilingPlan, planFiling } from './plan-filing.ts';

const FILES = loadFiles(VALID);
const TODAY = '2026-11-24';
const KERALA = 'data/claims/kerala-lsgd-waste-whatsapp.csv';

const NOTE: Source = {
  id: 'visit-note-kerala-2026-11',
  title: 'Visit note',
  publisher: 'A department, Delhi',
  published: '2026-11-20',
  type: 'visit-note',
};

function claim(fields: Partial<NewClaim> = {}): NewClaim {
  return {
    model: 'kerala-lsgd-waste-whatsapp',
    id: 'complaints-received-2026-11-20',
    attribute: 'complaints_received',
    value: '31000',
    as_of: '2026-11-20',
    stage: 'in-use',
    source: NOTE.id,
    basis: 'observed',
    ...fields,
  };
}

const HELD = claim({
  id: 'complaints-received-2025-03-31',
  value: '5762',
  as_of: '2025-03-31',
  source: 'src-tnie-2025-04-08-waste',
  basis: 'official-statement',
});

function plan(incoming: Partial<Incoming>, files: readonly RecordFile[] = FILES): FilingPlan {
  return planFiling({ claims: [], findings: [], ...incoming }, files, TODAY);
}

/** What was added to each file, by path. */
function added(files: readonly RecordFile[], before: readonly RecordFile[] = FILES): Record<string, string> {
  const old = new Map(before.map(({ path, text }) => [path, text ?? '']));
  return Object.fromEntries(
    files.flatMap(({ path, text = '' }) => {
      const present = old.get(path) ?? '';
      expect(text.startsWith(present)).toBe(true);
      return text === present ? [] : [[path, text.slice(present.length)]];
    }),
  );
}

test('source and claims go to the ends of their files, dated, and nothing else changes', () => {
  const { files, placed, refusals } = plan({
    source: NOTE,
    claims: [claim({ note: 'counted, with "others"' })],
  });
  expect(added(files)).toEqual({
    'data/sources.csv':
      'visit-note-kerala-2026-11,Visit note,"A department, Delhi",2026-11-20,visit-note,,,\n',
    [KERALA]:
      'complaints-received-2026-11-20,complaints_received,31000,2026-11-20,,in-use,visit-note-kerala-2026-11,observed,,,,"counted, with ""others""",2026-11-24,2026-11-24\n',
  });
  expect(placed).toEqual([
    { origin: { kind: 'source', index: 0 }, path: 'data/sources.csv', line: 24 },
    { origin: { kind: 'claim', index: 0 }, path: KERALA, line: 9 },
  ]);
  expect(refusals).toEqual([]);
});

test('the first claim of a model makes its file', () => {
  const path = 'data/claims/karnataka-bengaluru-metro-tickets.csv';
  const without = FILES.filter((file) => file.path !== path);
  const { files } = plan({ claims: [claim({ model: 'karnataka-bengaluru-metro-tickets' })] }, without);
  expect(added(files, without)).toEqual({
    [path]: [
      'id,attribute,value,as_of,period,stage,source,basis,disputes,replaces,withdrawn,note,recorded_on,checked_on',
      'complaints-received-2026-11-20,complaints_received,31000,2026-11-20,,in-use,visit-note-kerala-2026-11,observed,,,,,2026-11-24,2026-11-24',
      '',
    ].join('\n'),
  });
  expect(files.map((file) => file.path)).toEqual(FILES.map((file) => file.path));
});

describe('what is held already', () => {
  test('is not filed again', () => {
    const sources = FILES.find(({ path }) => path === 'data/sources.csv')?.text ?? '';
    const source = {
      id: 'src-entrackr-2022-12-nammametro',
      title: 'Exclusive: Bangalore Metro sells 1.3 lakh WhatsApp QR tickets in first month',
      publisher: 'Entrackr',
      published: '2022-12',
      type: 'press',
      url: 'https://entrackr.com/2022/12/exclusive-bangalore-metro-sells-1-3-lakh-whatsapp-qr-tickets-in-first-month',
      reliability_note: "Independent; obtained BMRCL data and tested the vendor's claims; month from the URL",
    } satisfies Source;
    expect(sources).toContain(source.url);
    const found = plan({ source, claims: [HELD] });
    expect(added(found.files)).toEqual({});
    expect(found.source).toEqual({ id: source.id, isHeld: true });
    expect(found.claims.map(({ relation }) => relation)).toEqual(['repeated']);
  });

  test('under another id is cited by the id on record', () => {
    const found = plan({
      claims: [{ ...HELD, id: 'complaints-at-first' }],
      findings: [{ id: 'new-one', mdx: 'claims: [kerala-lsgd-waste-whatsapp/complaints-at-first]\n' }],
    });
    expect(added(found.files)).toEqual({
      'content/findings/new-one.mdx': 'claims: [kerala-lsgd-waste-whatsapp/complaints-received-2025-03-31]\n',
    });
    expect(found.renamed).toEqual([
      {
        from: 'kerala-lsgd-waste-whatsapp/complaints-at-first',
        to: 'kerala-lsgd-waste-whatsapp/complaints-received-2025-03-31',
        why: 'held',
      },
    ]);
  });

  test('as another source under the same id is refused', () => {
    const found = plan({ source: { ...NOTE, id: 'src-entrackr-2022-12-nammametro' } });
    expect(added(found.files)).toEqual({});
    expect(found.refusals.map(({ issue }) => issue.message)).toEqual([
      'data/sources.csv holds another source "src-entrackr-2022-12-nammametro": Exclusive: Bangalore Metro sells 1.3 lakh WhatsApp QR tickets in first month.',
    ]);
  });
});

describe('an id that another claim has', () => {
  const taken = claim({ id: 'complaints-received-2025-09-20', as_of: '2025-09-20', value: '12300' });

  test('is given up for the next one, and what cites it follows', () => {
    const found = plan({
      claims: [
        taken,
        claim({ id: 'other', as_of: '2025-09', disputes: taken.id, value: '12400' }),
        claim({ id: 'third', as_of: '2025-09', replaces: 'complaints-received-2025-06-14', value: '12500' }),
      ],
      findings: [
        { id: 'new-one', mdx: '<Cite of="kerala-lsgd-waste-whatsapp/complaints-received-2025-09-20"/>\n' },
      ],
    });
    const rows = added(found.files);
    expect(rows[KERALA]?.split('\n').map((row) => row.split(',').slice(0, 10).join(','))).toEqual([
      'complaints-received-2025-09-20-b,complaints_received,12300,2025-09-20,,in-use,visit-note-kerala-2026-11,observed,,',
      'other,complaints_received,12400,2025-09,,in-use,visit-note-kerala-2026-11,observed,complaints-received-2025-09-20-b,',
      'third,complaints_received,12500,2025-09,,in-use,visit-note-kerala-2026-11,observed,,complaints-received-2025-06-14',
      '',
    ]);
    expect(rows['content/findings/new-one.mdx']).toBe(
      '<Cite of="kerala-lsgd-waste-whatsapp/complaints-received-2025-09-20-b"/>\n',
    );
    expect(found.renamed).toEqual([
      {
        from: 'kerala-lsgd-waste-whatsapp/complaints-received-2025-09-20',
        to: 'kerala-lsgd-waste-whatsapp/complaints-received-2025-09-20-b',
        why: 'taken',
      },
    ]);
  });

  test('means the claim on record when the new claim corrects it', () => {
    const found = plan({ claims: [{ ...taken, replaces: taken.id }] });
    expect(found.claims.map(({ claim: { id, replaces }, relation }) => [id, replaces, relation])).toEqual([
      ['complaints-received-2025-09-20-b', 'complaints-received-2025-09-20', 'replaces'],
    ]);
  });

  test('is found for a claim that has none', () => {
    const found = plan({ claims: [{ ...taken, id: '' }, claim({ id: '' })] });
    expect(found.claims.map((diff) => diff.claim.id)).toEqual([
      'complaints-received-2025-09-20-b',
      'complaints-received-2026-11-20',
    ]);
    expect(found.renamed).toEqual([]);
  });
});

describe('a finding', () => {
  const path = 'content/findings/a-total-needs-its-base.mdx';
  const mdx = FILES.find((file) => file.path === path)?.text ?? '';

  test('that is corrected is told by its lines', () => {
    const corrected = mdx.replace('level: moderate', 'level: high');
    const found = plan({ findings: [{ id: 'a-total-needs-its-base', mdx: corrected }] });
    expect(found.files.find((file) => file.path === path)?.text).toBe(corrected);
    expect(found.findings).toEqual([
      {
        id: 'a-total-needs-its-base',
        relation: 'changed',
        lines: [
          { sign: '-', line: 14, text: '  level: moderate' },
          { sign: '+', line: 14, text: '  level: high' },
        ],
      },
    ]);
  });

  test('that is the same changes nothing', () => {
    const found = plan({ findings: [{ id: 'a-total-needs-its-base', mdx }] });
    expect(found.findings.map(({ relation }) => relation)).toEqual(['same']);
    expect(found.placed).toEqual([]);
  });
});

describe('what leads elsewhere or gets lost is refused', () => {
  test.each(['../../scripts/import', 'A b', ''])('the id "%s"', (id) => {
    const found = plan({ findings: [{ id, mdx: 'x' }], claims: [claim({ model: id })] });
    expect(added(found.files)).toEqual({});
    expect(found.refusals.map(({ origin, issue }) => `${origin.kind} ${issue.message}`)).toEqual([
      `claim "${id}" cannot be an id.`,
      `finding "${id}" cannot be an id.`,
    ]);
  });

  test('a file that cannot be read', () => {
    const fault = { line: 1, message: 'The file is UTF-16, not UTF-8.', fix: 'Save it again.' };
    const files = FILES.map((file) => (file.path === KERALA ? { path: KERALA, fault } : file));
    const found = plan({ claims: [claim()] }, files);
    expect(found.files).toEqual(files);
    expect(found.refusals.map(({ issue }) => issue.message)).toEqual([
      `${KERALA} cannot be read, so nothing can be added to it.`,
    ]);
  });

  test('a column that the file does not have', () => {
    const files = FILES.map((file) =>
      file.path === KERALA ? { path: KERALA, text: (file.text ?? '').replace('note,', 'notes,') } : file,
    );
    const found = plan({ claims: [claim({ note: 'about' })] }, files);
    expect(found.refusals.map(({ issue }) => issue.message)).toEqual([
      `${KERALA} has no column "note", so what stands there would be lost.`,
    ]);
  });
});
