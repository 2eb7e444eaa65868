import { describe, expect, test } from 'vitest';
import { figure, kebabId, localText, snakeId, webAddress } from './text.ts';

describe('an id', () => {
  test.each(['status-2025-01-30', 'a', '3-states', 'x1'])('%s is one', (text) => {
    expect(kebabId.safeParse(text).success).toBe(true);
  });

  test.each(['', 'Status', 'a_b', 'a--b', '-a', 'a-', 'a b', 'अ', 'a/b', 'a.b'])('"%s" is none', (text) => {
    expect(kebabId.safeParse(text).success).toBe(false);
  });

  test('of an attribute has underscores and begins with a letter', () => {
    expect(snakeId.safeParse('services_available').success).toBe(true);
    const refused = ['services-available', 'services__available', '_services', '2_services', 'Services'];
    expect(refused.filter((text) => snakeId.safeParse(text).success)).toEqual([]);
  });
});

describe('a figure', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['-3', -3],
    ['0.115', 0.115],
    ['16787941', 16787941],
  ])('%s is read as a number', (text, number) => {
    expect(figure.parse(text)).toBe(number);
  });

  test.each(['', '1,000', '1.', '.5', '1e3', '0x10', '+5', '5 ', '५०', 'Infinity', '1.2.3'])(
    '"%s" is none',
    (text) => {
      expect(figure.safeParse(text).success).toBe(false);
    },
  );
});

describe('a web address', () => {
  test.each(['https://delhi.gov.in/', 'http://example.org/a?b=c#d', 'https://example.org/दिल्ली'])(
    '%s is one',
    (text) => {
      expect(webAddress.safeParse(text).success).toBe(true);
    },
  );

  test.each([
    'www.delhi.gov.in',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    'mailto:a@example.org',
    '//example.org/',
    '',
  ])('"%s" is none', (text) => {
    expect(webAddress.safeParse(text).success).toBe(false);
  });
});

test('a text has English, and perhaps Hindi, and neither is blank', () => {
  expect(localText.safeParse({ en: 'Status', hi: 'स्थिति' }).success).toBe(true);
  expect(localText.safeParse({ en: 'Status' }).success).toBe(true);
  expect(localText.safeParse({ hi: 'स्थिति' }).success).toBe(false);
  expect(localText.safeParse({ en: ' ' }).success).toBe(false);
  expect(localText.safeParse({ en: 'Status', hi: '' }).success).toBe(false);
});
