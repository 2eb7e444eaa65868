import { describe, expect, test } from 'vitest';
import { attributeOf, claimsFrom, MODEL } from '../knowledge/claims-for-tests.ts';
import { repliesBySubject } from '../knowledge/index.ts';
import { reply } from '../schemas/reply.ts';
import { source } from '../schemas/source.ts';
import { viewClaim } from './claim-view.ts';
import { viewReplies } from './reply-view.ts';

const LETTER = source.parse({
  id: 'letter-2026-10-05',
  title: 'A letter',
  publisher: 'A department of Odisha',
  type: 'government',
});

/** A reply as it stands in data/replies.csv. */
function replyOf(id: string, about: string, on: string, text: string) {
  return reply.parse({ id, about, by: 'the department', on, text, source: LETTER.id });
}

const KNOWLEDGE = {
  today: '2026-11-24',
  sources: new Map([[LETTER.id, LETTER]]),
  replies: repliesBySubject({
    replies: [
      replyOf('later', `${MODEL}/a`, '2026-11-02', 'Since counted again.'),
      replyOf('earlier', `${MODEL}/a`, '2026-10-05', 'We count a form once.'),
      replyOf('of-a-finding', 'a-total-needs-its-base', '2026-10-05', 'The base is published.'),
    ],
  }),
};

const [REPLIED, OTHER] = claimsFrom(`
  150 | 2025-12-25 | official-statement
  175 | 2025-12    | press
`);

describe('a reply of a host state', () => {
  test('stands with the claim that it concerns, the earliest first, as it was sent', () => {
    if (REPLIED === undefined) throw new Error('The table of claims is empty.');
    expect(viewClaim(REPLIED, attributeOf(), KNOWLEDGE, 'en')).toMatchObject({
      answer: '150 services',
      withdrawn: undefined,
      replies: [
        {
          lead: 'Reply of the department, 5 October 2026',
          text: 'We count a form once.',
          source: { href: '/sources/letter-2026-10-05/', publisher: 'A department of Odisha' },
        },
        { lead: 'Reply of the department, 2 November 2026', text: 'Since counted again.' },
      ],
    });
  });

  test('stands with no other claim of the same cell', () => {
    if (OTHER === undefined) throw new Error('The table of claims has one row.');
    expect(viewClaim(OTHER, attributeOf(), KNOWLEDGE, 'en').replies).toEqual([]);
  });

  test('stands with the finding that it concerns', () => {
    const texts = viewReplies('a-total-needs-its-base', KNOWLEDGE, 'en').map(({ text }) => text);
    expect(texts).toEqual(['The base is published.']);
  });
});
