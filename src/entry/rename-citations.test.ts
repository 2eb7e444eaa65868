import { expect, test } from 'vitest';
import { renameCitations } from './rename-citations.ts';

const RENAMED = new Map([
  ['odisha/a-2025', 'odisha/a-2025-b'],
  ['odisha/a-2025-b', 'odisha/a-2025-c'],
]);

test('every citation follows, each once, and no other byte changes', () => {
  const text = [
    '---\r',
    'claims: [odisha/a-2025, odisha/a-2025-b]',
    '  - odisha/a-2025',
    '---',
    '<Claim of="odisha/a-2025"/> and <Cite of="odisha/a-2025-b"/>.',
  ].join('\n');
  expect(renameCitations(text, RENAMED)).toBe(
    [
      '---\r',
      'claims: [odisha/a-2025-b, odisha/a-2025-c]',
      '  - odisha/a-2025-b',
      '---',
      '<Claim of="odisha/a-2025-b"/> and <Cite of="odisha/a-2025-c"/>.',
    ].join('\n'),
  );
});

test.each([
  'odisha/a-2025-d',
  'new-odisha/a-2025',
  '[page](/models/odisha/a-2025/)',
  'odisha/a-2025/x',
  'https://example.org/odisha/a-2025',
])('%s is another thing', (text) => {
  expect(renameCitations(text, RENAMED)).toBe(text);
});
