import { expect, test } from 'vitest';
import { actionOf, blueprintOf } from './blueprint-for-tests.ts';
import { lastMonthOf, sharedPreconditions, waitingFor } from './plan-order.ts';

const PLAN = blueprintOf({
  actions: [
    actionOf({ id: 'a', month: 1, months: 4 }),
    actionOf({ id: 'b', month: 2, months: 1, depends_on: ['a'] }),
    actionOf({ id: 'c', month: 3, months: 1, depends_on: ['a', 'b'] }),
  ],
});

test('a plan lasts until its longest action ends', () => {
  expect(lastMonthOf(PLAN.actions)).toBe(4);
});

test('what waits for an action is named, directly', () => {
  expect(waitingFor('a', PLAN.actions).map(({ id }) => id)).toEqual(['b', 'c']);
  expect(waitingFor('c', PLAN.actions)).toEqual([]);
});

test('conditions on which two plans wait are shared, whatever each calls them; one plan alone shares nothing', () => {
  const wants = (id: string, attribute: string) => ({ id, what: id, attribute, wants: ['yes'] });
  const one = {
    ...blueprintOf({ preconditions: [wants('verified', 'verified_number'), wants('own', 'alone')] }),
    id: 'one',
  };
  const two = { ...blueprintOf({ preconditions: [wants('tick', 'verified_number')] }), id: 'two' };
  const twice = {
    ...blueprintOf({ preconditions: [wants('x', 'twice'), wants('y', 'twice')] }),
    id: 'three',
  };
  expect(
    sharedPreconditions([one, two, twice]).map(({ attribute, by }) => [
      attribute,
      by.map(({ precondition }) => precondition.id),
    ]),
  ).toEqual([['verified_number', ['verified', 'tick']]]);
});
