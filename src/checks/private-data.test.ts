import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Corpus, loadCorpus } from '../corpus/index.ts';
import { noPrivateData } from './no-private-data.ts';
import { findPrivateLooking } from './private-data.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

interface Place {
  file?: string;
  field?: string;
}

/** What looks private in one published text: noun and what was found. */
function findIn(text: string, { file = 'data/claims/a.csv', field = 'note' }: Place = {}): string[][] {
  const corpus = {
    entries: {
      attributes: [{ value: { id: 'payments_value', type: 'number' } }],
      claims: [{ value: { attribute: 'payments_value' }, spot: { file: 'data/claims/a.csv', line: 3 } }],
    },
    texts: [{ text, field, spot: { file, line: field === 'value' ? 3 : 2 } }],
  } as unknown as Corpus;
  return findPrivateLooking(corpus).map(({ noun, found }) => [noun, found]);
}

// Verhoeff's check digit, from the group of a pentagon's turns and flips: not the tables of the check itself.
function verhoeffDigit(digits: string): string {
  const multiply = (a: number, b: number): number => {
    const turn = (step: number) => ((step % 5) + 5) % 5;
    if (a < 5) return b < 5 ? turn(a + b) : 5 + turn(a + (b - 5));
    return b < 5 ? 5 + turn(a - 5 - b) : turn(a - 5 - (b - 5));
  };
  const permute = (digit: number, times: number): number =>
    times === 0 ? digit : permute([1, 5, 7, 6, 2, 8, 3, 0, 9, 4][digit] ?? 0, times - 1);
  const sum = [...digits]
    .reverse()
    .reduce((check, digit, index) => multiply(check, permute(Number(digit), (index + 1) % 8)), 0);
  return String([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => multiply(sum, digit) === 0));
}

const AADHAAR = `23412341234${verhoeffDigit('23412341234')}`;

describe('a telephone number', () => {
  test.each([
    '6000000000',
    '60000 00000',
    '60000-00000',
    '6000 000 000',
    '600 000 0000',
    '600-000-0000',
    '+916000000000',
    '+91 60000 00000',
    '+91-6000000000',
    '(+91) 60000 00000',
    '0091 6000000000',
    '06000000000',
    '0-6000000000',
    '६०००००००००',
  ])('%s is found as it stands', (number) => {
    expect(findIn(`Ask the officer on ${number}.`)).toEqual([['a telephone number', number]]);
  });

  test.each([
    ['Mob.6000000000', ['6000000000']],
    ['Mob-6000000000', ['6000000000']],
    ['M: 6000000000', ['6000000000']],
    ['(6000000000)', ['6000000000']],
    ['the clerk,6000000000,room 4', ['6000000000']],
    ['6000000000, 6000000001', ['6000000000', '6000000001']],
    ['6000000000/6000000001', ['6000000000', '6000000001']],
  ])('%s holds it', (text, numbers) => {
    expect(findIn(text)).toEqual(numbers.map((number) => ['a telephone number', number]));
  });

  test.each([
    ['https://wa.me/916000000000', 'wa.me/916000000000'],
    ['wa.me/916000000000', 'wa.me/916000000000'],
    ['https://api.whatsapp.com/send?phone=916000000000', 'phone=916000000000'],
    ['tel:+916000000000', 'tel:+916000000000'],
  ])('%s opens a chat or a call', (address, found) => {
    expect(findIn(address)).toEqual([['a telephone number', found]]);
    expect(findIn(address, { field: 'url' })).toEqual([['a telephone number', found]]);
  });

  test('is found in a number column too, if it is more than a figure', () => {
    expect(findIn('60000 00000', { field: 'value' })).toHaveLength(1);
  });
});

describe('an e-mail address', () => {
  test.each([
    'officer@example.org',
    'a.b+c@mail.example.co.in',
    'officer[at]example[dot]org',
    'officer (at) example.org',
  ])('%s is found', (address) => {
    expect(findIn(`Write to ${address} for the list.`)).toEqual([['an e-mail address', address]]);
  });

  test.each(['@example on the other site', 'paid at example.org', 'name@', 'Rs 5 @ 2 percent'])(
    '%s is none',
    (text) => {
      expect(findIn(text)).toEqual([]);
    },
  );
});

describe('an Aadhaar number', () => {
  const spaced = AADHAAR.replace(/(\d{4})(\d{4})(\d{4})/, '$1 $2 $3');

  test('is found, together or in fours', () => {
    expect(findIn(`number ${AADHAAR}`)).toEqual([['an Aadhaar number', AADHAAR]]);
    expect(findIn(`number ${spaced}`)).toEqual([['an Aadhaar number', spaced]]);
  });

  test('is told from other twelve digits by its check digit', () => {
    const last = Number(AADHAAR.at(-1));
    const others = Array.from(
      { length: 9 },
      (_, index) => `${AADHAAR.slice(0, -1)}${(last + 1 + index) % 10}`,
    );
    expect(others.map((number) => findIn(`number ${number}`))).toEqual(others.map(() => []));
  });

  test('is no sum of money in a number column', () => {
    expect(findIn(AADHAAR, { field: 'value' })).toEqual([]);
  });
});

describe('a PAN', () => {
  test('is found', () => {
    expect(findIn('the certificate of AAAPA1234A')).toEqual([['a PAN', 'AAAPA1234A']]);
  });

  test.each(['AAADA1234A', 'aaapa1234a', 'AAAPA12345', 'XAAAPA1234A', 'AAAPA1234AB'])(
    '%s is none',
    (text) => {
      expect(findIn(text)).toEqual([]);
    },
  );
});

describe('what only looks like a number of somebody', () => {
  test.each([
    'F.No. 6000000000/2025',
    'order F-6000000000/22',
    'Rs 7500000000 were set aside',
    'Rs. 7500000000',
    '₹7500000000',
    'INR 7500000000',
    '7500000000 rupees',
    'Rs 7,50,00,00,000',
    '9,876,543,210 messages',
    '0.6000000000',
    '60000.00000',
    '2025-01-30',
    '20250130',
    '2022-01-01/2022-12-31',
    '1800 123 4567',
    '1031',
    '600000000000000',
    'src-example-6000000000',
    'see https://example.org/article/6000000000.html',
    'see https://example.org/a?id=6000000000&b=2',
    'see https://example.org/60000-00000-people',
    `see https://example.org/story/${AADHAAR}`,
    'one number for the state, 161 services, about 12,265 complaints',
  ])('%s', (text) => {
    expect(findIn(text)).toEqual([]);
  });

  test('an address with long digits', () => {
    expect(findIn('https://example.org/6000000000', { field: 'url' })).toEqual([]);
    expect(findIn(`https://example.org/?q=${AADHAAR}`, { field: 'url' })).toEqual([]);
  });

  test.each([
    { file: 'data/claims/a.csv', field: 'value' },
    { file: 'data/populations.csv', field: 'population' },
    { file: 'data/parameters.csv', field: 'value' },
  ])('a bare figure where figures stand: $file', (place) => {
    expect(findIn('7500000000', place)).toEqual([]);
  });

  test('the list of what is allowed', () => {
    expect(findIn('60000 00000', { file: 'data/allowed.yaml', field: 'text' })).toEqual([]);
  });
});

describe('the records of this repository', () => {
  const corpus = loadCorpus(PROJECT);

  test('hold published numbers, and none that is not allowed', () => {
    expect(findPrivateLooking(corpus).length).toBeGreaterThan(0);
    expect(noPrivateData.run({ corpus, today: '2026-11-24' })).toEqual([]);
  });
});
