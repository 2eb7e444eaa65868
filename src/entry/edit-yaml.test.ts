import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from './edit-yaml.ts';

const FRONT = `# Written after the second round.
title: "Keep a second door open"   # the lesson
summary: one sentence

models: [kerala-a, goa-b]
claims:
  - kerala-a/one   # the count
  # from the same report:
  - goa-b/two
unheard_of: { kept: yes }
certainty:
  level: low
  why: 'said once'
`;
const before = parse(FRONT);

function edit(change: (value: Record<string, never>) => unknown): string {
  const after = structuredClone(before);
  change(after);
  return editYaml(FRONT, before, after);
}

describe('a change in YAML text touches nothing else', () => {
  test('a text keeps its quotes and the remark behind it', () => {
    expect(edit((front) => Object.assign(front, { title: 'Keep "two" doors open' }))).toBe(
      FRONT.replace('"Keep a second door open"', '"Keep \\"two\\" doors open"'),
    );
  });

  test('a field of a group', () => {
    expect(edit((front) => Object.assign(front['certainty'] ?? {}, { level: 'high' }))).toBe(
      FRONT.replace('level: low', 'level: high'),
    );
  });

  test('an item of a list', () => {
    expect(edit((front) => Object.assign(front, { claims: ['kerala-a/one', 'goa-b/three'] }))).toBe(
      FRONT.replace('goa-b/two', 'goa-b/three'),
    );
  });

  test('an item more', () => {
    expect(
      edit((front) => Object.assign(front, { claims: ['kerala-a/one', 'goa-b/two', 'goa-b/four'] })),
    ).toBe(FRONT.replace('  - goa-b/two\n', '  - goa-b/two\n  - goa-b/four\n'));
  });

  test('an item less', () => {
    expect(edit((front) => Object.assign(front, { claims: ['goa-b/two'] }))).toBe(
      FRONT.replace('  - kerala-a/one   # the count\n', ''),
    );
  });

  test('a list in brackets stays in brackets', () => {
    expect(edit((front) => Object.assign(front, { models: ['goa-b'] }))).toBe(
      FRONT.replace('[kerala-a, goa-b]', '[goa-b]'),
    );
  });

  test('a field more stands at the end, a field less is gone with its line', () => {
    expect(
      edit((front) => {
        Object.assign(front, { host_reply: 'Seen: "no" reply' });
        Reflect.deleteProperty(front, 'summary');
      }),
    ).toBe(`${FRONT.replace('summary: one sentence\n', '')}host_reply: 'Seen: "no" reply'\n`);
  });

  test('Windows line ends stay', () => {
    const windows = FRONT.replaceAll('\n', '\r\n');
    const after = { ...before, claims: [...before.claims, 'goa-b/four'] };
    expect(editYaml(windows, before, after)).toBe(
      windows.replace('  - goa-b/two\r\n', '  - goa-b/two\r\n  - goa-b/four\r\n'),
    );
  });

  test('whatever is changed is read back as it was meant', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const changes = fc.record(
      {
        title: text,
        summary: text,
        models: fc.array(fc.constantFrom('goa-b', 'kerala-a', 'odisha-c'), { maxLength: 3 }),
        claims: fc.array(fc.constantFrom('goa-b/two', 'kerala-a/one', 'goa-b/x'), { maxLength: 4 }),
        certainty: fc.record({ level: fc.constantFrom('low', 'high'), why: text }),
        host_reply: text,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, (change) => {
        const after = { ...before, ...change };
        expect(parse(editYaml(FRONT, before, after))).toEqual(after);
      }),
      { numRuns: 1000 },
    );
  });
});
