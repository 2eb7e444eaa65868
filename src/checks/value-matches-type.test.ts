import { describe, expect, test } from 'vitest';
import type { Corpus } from '../corpus/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { valueMatchesType } from './value-matches-type.ts';

/** What the check advises for one value of an attribute of a type, or undefined when it has nothing to say. */
function adviseOn(value: string, type: Attribute['type']): string | undefined {
  const spot = { file: 'data/claims/a.csv', line: 2 };
  const entries = {
    attributes: [{ value: { id: 'asked', type }, valid: true, faulty: new Set<string>(), spot }],
    claims: [{ value: { attribute: 'asked', value }, valid: true, faulty: new Set<string>(), spot }],
  };
  const issues = valueMatchesType.run({ corpus: { entries } as unknown as Corpus, today: '2026-11-24' });
  return issues[0]?.fix;
}

describe('a number', () => {
  test.each(['254', '0', '-3', '41.5', 'unknown', 'not-applicable'])('may be %s', (value) => {
    expect(adviseOn(value, 'number')).toBeUndefined();
  });

  test.each([
    ['1,53,000', '153000'],
    ['12,265', '12265'],
    ['Rs 300', '300'],
    ['Rs. 50/-', '50'],
    ['₹ 1,29,750', '129750'],
    ['45%', '45'],
    ['45 per cent', '45'],
    ['5 crore', '50000000'],
    ['Rs 11.01 Crores', '110100000'],
    ['30.67 lakh', '3067000'],
    ['2 lac', '200000'],
    ['1.5 million', '1500000'],
    ['25k', '25000'],
    ['२५४', '254'],
  ])('%s is %s', (value, figure) => {
    expect(adviseOn(value, 'number')).toBe(`Write the figure alone (${figure}).`);
  });

  test.each([
    ['about 200', '200', 'about'],
    ['200 (approx.)', '200', 'approx.'],
    ['500+', '500', 'more than'],
    ['> 500', '500', 'more than'],
    ['~2 lakh', '200000', 'about'],
    ['12 thousand people', '12000', 'people'],
    ['more than 2 lakh users', '200000', 'more than users'],
    ['10 crops', '10', 'crops'],
  ])('%s is %s, with a word for the note', (value, figure, note) => {
    expect(adviseOn(value, 'number')).toBe(
      `Write the figure alone (${figure}) and put "${note}" in the note column.`,
    );
  });

  test.each(['25 to 30', '1.2.3', 'many', 'two hundred'])('of %s is not guessed', (value) => {
    expect(adviseOn(value, 'number')).toBe('Write one figure in digits, and the rest in the note column.');
  });
});

describe('yes or no', () => {
  test.each(['yes', 'no', 'unknown', 'not-applicable'])('may be %s', (value) => {
    expect(adviseOn(value, 'boolean')).toBeUndefined();
  });

  test.each([
    ['Yes', 'yes'],
    ['TRUE', 'yes'],
    ['Y', 'yes'],
    ['NO', 'no'],
    ['false', 'no'],
  ])('%s is %s', (value, meant) => {
    expect(adviseOn(value, 'boolean')).toBe(`Write ${meant}, in small letters.`);
  });
});

describe('a cell that has no answer', () => {
  test.each(['NA', 'N/A', 'n.a.', '-', '–', '?', 'Not known', 'not available', 'Unknown', 'No data'])(
    '%s is never taken for a no or a nought',
    (value) => {
      const advice = [adviseOn(value, 'number'), adviseOn(value, 'boolean'), adviseOn(value, 'date')];
      expect(new Set(advice).size).toBe(1);
      expect(advice[0]).toMatch(/^Write unknown if it was asked and nobody knew/);
    },
  );
});

test('a text, a choice and a list are for other checks', () => {
  expect(adviseOn('about 200', 'text')).toBeUndefined();
  expect(adviseOn('about 200', 'choice')).toBeUndefined();
  expect(adviseOn('about 200', 'list')).toBeUndefined();
});
