import { describe, expect, test } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { findMissed } from './what-readers-miss.ts';

function draftWith(fields: Record<string, unknown>, body: string, rest: Partial<Draft> = {}): Draft {
  return { ...emptyDraft('d', '2026-11-25T10:00:00Z'), findings: [{ id: 'one', fields, body }], ...rest };
}

const CITED = 'It took 12 days. <Cite of="goa-traffic-sentinel/status-2021-01"/>';

describe('what a reader would miss', () => {
  test('nothing, when failure, date and citation are there', () => {
    expect(findMissed(draftWith({ what_did_not_work: 'Half of the replies came late.' }, CITED))).toEqual([]);
  });

  test.each(['None', 'nil', 'N/A', '-', 'Not reported.'])('no failure told: %s', (told) => {
    expect(findMissed(draftWith({ what_did_not_work: told }, CITED))).toEqual([
      {
        field: 'findings.0.what_did_not_work',
        message: 'No failure is told. Say what fell short, or that nothing was reported and who was asked.',
      },
    ]);
  });

  test('"none reported" without who was asked', () => {
    const missed = findMissed(draftWith({ what_did_not_work: 'None was reported in the papers.' }, CITED));
    expect(missed.map(({ message }) => message)).toEqual(['"None reported" does not say who was asked.']);
    const asked = 'None was reported; the control room was asked.';
    expect(findMissed(draftWith({ what_did_not_work: asked }, CITED))).toEqual([]);
  });

  test('no claim cited, and a figure without a date', () => {
    const missed = findMissed(
      draftWith({ what_did_not_work: 'It was slow.' }, 'The line took 2,70,000 calls.'),
    );
    expect(missed).toEqual([
      {
        field: 'findings.0.body',
        message: 'No sentence cites a claim: a reader cannot check what the text says.',
      },
      {
        field: 'findings.0.body',
        message:
          'A paragraph gives a figure, and neither a date nor a citation: "The line took 2,70,000 calls."',
      },
    ]);
  });

  test.each(['By March 2026 there were 40 lines.', 'In 2025 it began.', '1. First the menu.'])(
    'a date, a year and the number of a list are no such figure: %s',
    (sentence) => {
      expect(findMissed(draftWith({ what_did_not_work: 'It was slow.' }, `${sentence}\n\n${CITED}`))).toEqual(
        [],
      );
    },
  );

  test('a name that looks private, in any field', () => {
    const draft = draftWith({ what_did_not_work: 'Smt. Kamala Devi waited.' }, CITED, {
      source: { title: 'Interview with Shri A. Kumar' },
    });
    expect(findMissed(draft)).toEqual([
      {
        field: 'source.title',
        message: 'The source brings no claim: nothing on the site will rest on it.',
      },
      {
        field: 'source.title',
        message:
          '"Shri A. Kumar" looks like the name of a person. Name the office instead, unless it is a public office-holder speaking in public.',
      },
      {
        field: 'findings.0.what_did_not_work',
        message:
          '"Smt. Kamala Devi" looks like the name of a person. Name the office instead, unless it is a public office-holder speaking in public.',
      },
    ]);
  });
});

test('the findings that are published tell their failures, cite claims and name no person', () => {
  const { findings } = recordsOf(loadCorpus('.'));
  const missed = findings.flatMap(({ id, body, ...fields }) =>
    findMissed(draftWith(fields, body)).map(({ message }) => `${id}: ${message}`),
  );
  expect(missed.filter((one) => !one.includes(': A paragraph gives a figure'))).toEqual([]);
});
