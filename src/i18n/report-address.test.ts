import { expect, test } from 'vitest';
import { reportAddress } from './report-address.ts';

test('an e-mail contact gets the page as its subject', () => {
  expect(reportAddress('office@example.gov.in', '/models/odisha-ama-sathi/')).toBe(
    'mailto:office@example.gov.in?subject=Error%20on%20%2Fmodels%2Fodisha-ama-sathi%2F',
  );
});

test('a form gets the page as a parameter beside its own', () => {
  expect(reportAddress('https://example.gov.in/form?lang=en', '/about/')).toBe(
    'https://example.gov.in/form?lang=en&page=%2Fabout%2F',
  );
});

test('without a contact the reader is told that there is none', () => {
  expect(reportAddress(null, '/about/')).toBe('/about/#corrections');
});
