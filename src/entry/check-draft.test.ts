import { describe, expect, test } from 'vitest';
import { findIssues } from '../checks/index.ts';
import { loadCorpus, loadFiles, readCorpus, recordsOf } from '../corpus/index.ts';
import { parseBody } from '../mdx/index.ts';
import { checkDraft, type Known } from './check-draft.ts';
import { type Draft, emptyDraft, mdxOf } from './draft.ts';

const VALID = 'tests/fixtures/valid';
const TODAY = '2026-11-25';
const records = recordsOf(loadCorpus(VALID));
const known: Known = {
  ...records,
  findings: records.findings.map(({ id, title, body }) => ({ id, title, mdx: body })),
};

const empty = emptyDraft('d', '2026-11-25T10:00:00Z');
const check = (draft: Partial<Draft>) => checkDraft({ ...empty, ...draft }, known, TODAY, parseBody);

const SOURCE = {
  id: 'visit-note-kerala-2026-11',
  title: 'Visit note: the waste helpline',
  publisher: 'Urban Development Department, Delhi',
  published: '2026-11-24',
  type: 'visit-note',
};
const CLAIM = {
  model: 'kerala-lsgd-waste-whatsapp',
  id: 'complaints-received-2026-11-24',
  attribute: 'complaints_received',
  value: '21000',
  as_of: '2026-11-24',
  stage: 'in-use',
  source: 'visit-note-kerala-2026-11',
  basis: 'official-statement',
};
const claim = (fields: object) => ({ fields: { ...CLAIM, ...fields }, reference: '' });

describe('a draft is checked in the words of validate', () => {
  test('a sound one has no fault', () => {
    expect(check({ source: SOURCE, claims: [claim({})] })).toEqual([]);
  });

  test('each fault stands at the control of the form', () => {
    const issues = check({
      source: { ...SOURCE, publisher: '', url: 'www.example' },
      claims: [
        claim({ value: '2.7 lakh', as_of: '2026-31-12', basis: '' }),
        claim({ id: 'launched-2026-11-24', attribute: 'launched' }),
      ],
    });
    expect(issues.map(({ file, field, message }) => `${file} ${field}: ${message}`)).toEqual([
      'claims.0 as_of: "2026-31-12" is not in the calendar.',
      'claims.0 basis: "basis" is empty.',
      'claims.0 value: "2.7 lakh" is not a number.',
      'claims.1 attribute: There is no attribute "launched".',
      'source publisher: "publisher" is empty.',
      'source url: "www.example" is not a web address.',
    ]);
  });

  test('what was observed needs the note of a tour that was made', () => {
    const observed = { source: SOURCE, claims: [claim({ basis: 'observed' })] };
    const tour = { id: 'kerala', title: 'Kerala', models: [], sources: [SOURCE.id] };
    const withTour = (status: 'planned' | 'made') =>
      checkDraft({ ...empty, ...observed }, { ...known, tours: [{ ...tour, status }] }, TODAY, parseBody);
    expect(withTour('made')).toEqual([]);
    expect(withTour('planned').map(({ file, field, message }) => [file, field, message])).toEqual([
      [
        'claims.0',
        'basis',
        '"observed" needs the visit note of a tour that was made; "visit-note-kerala-2026-11" is that of none.',
      ],
    ]);
  });

  test('the same words as a row of the table gets', () => {
    const faults: Record<string, string>[] = [
      { value: 'about 200' },
      { as_of: '27/11/2025' },
      { stage: 'soon' },
      { attribute: 'status', value: 'running' },
      { source: 'src-nowhere' },
      { as_of: '2027-01-01' },
      { note: 'call 98100 00000' },
      { disputes: 'no-such-claim' },
    ];
    for (const fault of faults) {
      const fields: Record<string, string> = {
        ...CLAIM,
        source: 'src-tnie-2025-06-14-waste',
        basis: 'press',
        ...fault,
      };
      const { model, ...row } = { ...fields, recorded_on: TODAY, checked_on: TODAY } as Record<
        string,
        string
      >;
      const path = `data/claims/${model}.csv`;
      const files = loadFiles(VALID).map((file) => {
        if (file.path !== path || file.text === undefined) return file;
        const [header = ''] = file.text.split('\n');
        const cells = header.split(',').map((column) => row[column] ?? '');
        return { path, text: `${file.text.trimEnd()}\n${cells.join(',')}\n` };
      });
      const inFile = findIssues({ corpus: readCorpus(files), today: TODAY }).map(
        ({ rule, field, message, fix }) => ({
          rule,
          field,
          message,
          fix,
        }),
      );
      const inForm = check({ claims: [claim(fields)] }).map(({ rule, field, message, fix }) => ({
        rule,
        field,
        message,
        fix,
      }));
      expect(inForm).toEqual(inFile);
      expect(inForm).not.toEqual([]);
    }
  });

  test('a body is checked as it is when the site is built, with its line', () => {
    const issues = check({
      findings: [{ id: 'one', fields: {}, body: 'Two\n\n<script>alert(1)</script>\n\nless than {5}' }],
    });
    expect(issues.filter(({ field }) => field === 'body').map(({ message }) => message)).toEqual([
      'Line 3, column 1: There is no component <script>.',
      'Line 5, column 11: Words in curly brackets would be run as a piece of program.',
    ]);
  });

  test('a finding needs a name of its own, unless it is a correction', () => {
    const [first] = known.findings;
    if (first === undefined) throw new Error('There is no finding in the fixture.');
    const ofId = (id: string, original?: string) =>
      check({ findings: [{ id, fields: {}, body: '', ...(original && { original }) }] })
        .filter(({ field }) => field === 'id')
        .map(({ message }) => message);
    expect(ofId('')).toEqual(['The finding has no name for its address.']);
    expect(ofId('Two Words')).toEqual(['"Two Words" cannot be the name of a record.']);
    expect(ofId(first.id)).toEqual([`There is a finding "${first.id}" already.`]);
    expect(ofId(first.id, first.mdx)).toEqual([]);
  });

  test('a claim of the draft can be cited by its finding', () => {
    const cited = 'kerala-lsgd-waste-whatsapp/complaints-received-2026-11-24';
    const fields = { title: 'Count what comes in', claims: [cited, cited] };
    const draft = { id: 'count', fields, body: `It was <Claim of="${cited}"/>.` };
    const issues = check({ source: SOURCE, claims: [claim({})], findings: [draft] });
    expect(issues.filter(({ message }) => message.includes(cited))).toEqual([]);
    expect(mdxOf(draft)).toContain(`<Claim of="${cited}"/>`);
  });
});
