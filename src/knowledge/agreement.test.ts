import { describe, expect, it } from 'vitest';
import { itemsOf, valuesAgree } from '../schemas/agreement.ts';
import { LIST, SETTLED_DATE, STOCK, TEXT, YES_OR_NO } from './claims-for-tests.ts';

describe('values that agree', () => {
  it.each([
    ['a number written with a decimal', STOCK, '93', '93.0', true],
    ['two numbers', STOCK, '93', '94', false],
    ['a number and not-applicable', STOCK, '0', 'not-applicable', false],
    ['not-applicable, twice', STOCK, 'not-applicable', 'not-applicable', true],
    ['zero and unknown', STOCK, '0', 'unknown', false],
    ['yes and no', YES_OR_NO, 'yes', 'no', false],
    ['no and unknown', YES_OR_NO, 'no', 'unknown', false],
    ['no and not-applicable', YES_OR_NO, 'no', 'not-applicable', false],
    ['a month and its day', SETTLED_DATE, '2019-02', '2019-02-12', true],
    ['a year and its day', SETTLED_DATE, '2019-02-12', '2019', true],
    ['two days of a month', SETTLED_DATE, '2019-02-12', '2019-02-13', false],
    ['a month and a day of the next', SETTLED_DATE, '2019-02', '2019-03-01', false],
    ['a date and not-applicable', SETTLED_DATE, '2019', 'not-applicable', false],
    ['one set in two orders', LIST, 'hindi;odia', 'odia; hindi', true],
    ['one set with an item twice', LIST, 'hindi;odia', 'odia;hindi;odia', true],
    ['a set and a part of it', LIST, 'hindi;odia', 'odia', false],
    ['two sets of one size', LIST, 'hindi;odia', 'hindi;english', false],
    ['one item with a comma, and two items', LIST, 'police,traffic', 'police;traffic', false],
    ['two texts', TEXT, 'all day', 'All day', false],
  ])('%s', (_, attribute, a, b, agree) => {
    expect(valuesAgree(attribute, a, b)).toBe(agree);
    expect(valuesAgree(attribute, b, a)).toBe(agree);
    expect(valuesAgree(attribute, a, a)).toBe(true);
  });
});

describe('items of a list', () => {
  it('are trimmed and stand in the order in which they were written', () => {
    expect(itemsOf('odia; hindi ;english')).toEqual(['odia', 'hindi', 'english']);
  });

  it('one item is a list', () => {
    expect(itemsOf('odia')).toEqual(['odia']);
  });
});
