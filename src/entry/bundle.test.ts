import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeBundle, printBundle, readBundle } from './bundle.ts';
import type { Incoming } from './incoming.ts';

const VISIT: Incoming = {
  source: {
    id: 'visit-note-odisha-2026-12',
    title: 'Visit note: the Ama Sathi control room',
    publisher: 'Information Technology Department, Delhi',
    published: '2026-12-02',
    type: 'visit-note',
  },
  claims: [
    {
      model: 'odisha-ama-sathi',
      id: 'services-available-2026-12-02',
      attribute: 'services_available',
      value: '430',
      as_of: '2026-12-02',
      stage: 'in-use',
      source: 'visit-note-odisha-2026-12',
      basis: 'observed',
      note: 'counted on the menu: "pay" and "apply" are two',
    },
  ],
  findings: [{ id: 'count-the-menu', mdx: '---\ntitle: "Count the menu"\n---\n\nTwo lines.\n\n- one\n' }],
};

describe('a bundle', () => {
  test('is a file that people can read', () => {
    expect(
      printBundle(VISIT),
    ).toBe(`# A bundle of On Record: a source, the claims learnt from it, the findings argued from them.
# Whoever keeps the records files it with: npm run import -- THIS-FILE

format: on-record-bundle-1
source:
  id: visit-note-odisha-2026-12
  title: "Visit note: the Ama Sathi control room"
  publisher: Information Technology Department, Delhi
  published: 2026-12-02
  type: visit-note
claims:
  - model: odisha-ama-sathi
    id: services-available-2026-12-02
    attribute: services_available
    value: "430"
    as_of: 2026-12-02
    stage: in-use
    source: visit-note-odisha-2026-12
    basis: observed
    note: 'counted on the menu: "pay" and "apply" are two'
findings:
  - id: count-the-menu
    mdx: |
      ---
      title: "Count the menu"
      ---

      Two lines.

      - one
`);
  });

  test('comes back as it went in', () => {
    expect(readBundle('visit.bundle.yaml', printBundle(VISIT))).toEqual({ incoming: VISIT, issues: [] });
  });

  test('keeps the text of a finding byte for byte, whatever it is', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 });
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', ' \n', '\t\n', '')), { minLength: 1 })
      .map((parts) => parts.flat().join(''))
      .filter((mdx) => mdx !== '' && !mdx.includes('\0'));
    fc.assert(
      fc.property(text, (mdx) => {
        const findings = [{ id: 'any', mdx }];
        const { incoming } = readBundle('a', printBundle({ claims: [], findings }));
        expect(incoming?.findings).toEqual(findings);
      }),
      { numRuns: 500 },
    );
  });

  test('is known by its first field', () => {
    expect(looksLikeBundle(printBundle(VISIT))).toBe(true);
    expect(looksLikeBundle('format: something-else\n')).toBe(false);
  });

  test('that is wrong says so at its own lines, and brings nothing in', () => {
    const text = printBundle(VISIT)
      .replace('value: "430"', 'value: 430')
      .replace('as_of: 2026-12-02', 'as_of: 2026-31-12')
      .replace('basis: observed', 'basis: seen');
    const { incoming, issues } = readBundle('visit.bundle.yaml', text);
    expect(incoming).toBeUndefined();
    expect(issues.map(({ line, field, message }) => `${line} ${field}: ${message}`)).toEqual([
      '15 claims.0.value: "claims.value" holds a number, not a text.',
      '16 claims.0.as_of: "2026-31-12" is not in the calendar.',
      '19 claims.0.basis: "claims.basis" cannot be "seen".',
    ]);
  });

  test('of another format is refused by name', () => {
    const { issues } = readBundle('old.yaml', 'format: on-record-bundle-0\n');
    expect(issues.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      '"format" cannot be "on-record-bundle-0". Write on-record-bundle-1.',
    ]);
  });
});
