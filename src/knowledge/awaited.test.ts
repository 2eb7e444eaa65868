import { expect, test } from 'vitest';
import { awaitedOf } from './awaited.ts';
import { blueprintOf } from './blueprint-for-tests.ts';
import { claimsFrom, YES_OR_NO } from './claims-for-tests.ts';
import { Matrix } from './matrix.ts';

/** What plans wait for, as text. */
function awaited(claims: ReturnType<typeof claimsFrom>): string[] {
  const models = ['delhi-one', 'odisha-ama-sathi'].map((id) => ({ id }) as never);
  const plan = blueprintOf({
    preconditions: [{ id: 'tick', what: 'It is so.', attribute: 'asked', wants: ['yes'] }],
    not_known: [
      { question: 'How?', model: 'odisha-ama-sathi', attribute: 'asked' },
      { question: 'Why?', model: 'odisha-ama-sathi' },
      { question: 'When?' },
    ],
  });
  const matrix = new Matrix({ models, attributes: [YES_OR_NO], claims });
  return awaitedOf([plan], ['delhi-one'], matrix).map(
    ({ model, attribute, question }) => `${model}: ${question ?? '?'} (${attribute ?? 'no attribute'})`,
  );
}

test('a plan waits for the questions that it names with a model, and for preconditions nobody knows', () => {
  expect(awaited([])).toEqual([
    'odisha-ama-sathi: How? (asked)',
    'odisha-ama-sathi: Why? (no attribute)',
    'delhi-one: ? (asked)',
  ]);
});

test('a precondition that is answered, met or not, is waited for no more', () => {
  const no = claimsFrom('no | 2026-02 | press').map((claim) => ({ ...claim, model: 'delhi-one' }));
  expect(awaited(no)).toEqual(['odisha-ama-sathi: How? (asked)', 'odisha-ama-sathi: Why? (no attribute)']);
});
