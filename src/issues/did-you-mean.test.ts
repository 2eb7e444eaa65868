import { describe, expect, test } from 'vitest';
import { findNearest, suggestNearest } from './did-you-mean.ts';

const BASES = ['observed', 'independent', 'official-document', 'official-statement', 'press', 'vendor'];

describe('what is near enough to be meant', () => {
  test.each([
    ['Press', 'press'],
    ['PRESS', 'press'],
    ['perss', 'press'],
    ['vender', 'vendor'],
    ['offical statement', 'official-statement'],
    ['official_document', 'official-document'],
    ['press', 'press'],
  ])('%s is %s', (written, meant) => {
    expect(findNearest(written, BASES)).toBe(meant);
  });
});

describe('what is another word', () => {
  test.each(['newspaper', 'minister', '', 'p', 'x', 'pr'])('"%s"', (written) => {
    expect(findNearest(written, BASES)).toBeUndefined();
  });

  test('NA is not "no": nothing found is not a no', () => {
    expect(findNearest('na', ['yes', 'NO', 'no-data'])).toBeUndefined();
    expect(findNearest('xy', ['no'])).toBeUndefined();
  });

  test('any word where none is known', () => {
    expect(findNearest('press', [])).toBeUndefined();
  });
});

test('the suggestion is a question to put before the advice', () => {
  expect(suggestNearest('vender', BASES)).toBe('Did you mean "vendor"? ');
  expect(suggestNearest('minister', BASES)).toBe('');
});
