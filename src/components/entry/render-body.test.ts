import { describe, expect, test } from 'vitest';
import { parseBody } from '../../mdx/index.ts';
import { parseBodyInBrowser } from '../../mdx/parse-in-browser.ts';
import { HTML } from './html-for-tests.ts';
import { type Citation, drawBody } from './render-body.ts';

const CITATIONS = new Map<string, Citation>([
  [
    'a/one',
    {
      answer: '15.3 crore people',
      date: '25 December 2025',
      cell: '/models/a/#one',
      source: { href: '/sources/x/', publisher: 'PIB & others' },
      standingLabel: undefined,
    },
  ],
  [
    'a/two',
    {
      answer: '19 March 2020',
      date: '19 March 2020',
      cell: '/models/a/#two',
      source: { href: '/sources/y/', publisher: 'The Hindu' },
      standingLabel: 'withdrawn since',
    },
  ],
]);

function draw(body: string): string {
  const drawn = [parseBody(body), parseBodyInBrowser(body)].map(({ tree, fault }) =>
    tree === undefined
      ? fault.message
      : drawBody(tree, { citations: CITATIONS, language: 'en', build: HTML }).join(''),
  );
  expect(drawn[1]).toBe(drawn[0]);
  return drawn[1] ?? '';
}

describe('a body is drawn as readers will see it', () => {
  test.each([
    [
      'One *two* **three** ~~four~~ `five`',
      '<p>One <em>two</em> <strong>three</strong> <del>four</del> <code>five</code></p>',
    ],
    ['one\\\ntwo\n\n---', '<p>one<br>two</p><hr>'],
    ['## One\n\n### Two', '<h2>One</h2><h3>Two</h3>'],
    [
      '- one\n- two\n\n1. three',
      '<ul><li><p>one</p></li><li><p>two</p></li></ul><ol><li><p>three</p></li></ol>',
    ],
    ['> one', '<blockquote><p>one</p></blockquote>'],
    ['[one](https://example.org/?a&b)', '<p><a href="https://example.org/?a&amp;b">one</a></p>'],
    ['[one][x]\n\n> [X]: /two/\n\n[x]: /three/', '<p><a href="/two/">one</a></p><blockquote></blockquote>'],
    ['5 &lt; 6 & "7"', '<p>5 &lt; 6 &amp; &quot;7&quot;</p>'],
    [
      '<Chart attribute="users"/>\n\n<Chart attribute="users" models="a-b,c-d"/>',
      '<p class="callout callout-note">Here stands the chart of users.</p><p class="callout callout-note">Here stands the chart of users, of these models: a-b, c-d.</p>',
    ],
    [
      '<Compare attribute="users" models="a-b,c-d"/>',
      '<p class="callout callout-note">Here stand the answers to users of a-b, c-d.</p>',
    ],
    [
      'See <Claim of="a/one"/>.',
      '<p>See <a class="figure" href="/models/a/#one">15.3 crore people</a> <span class="cite">(25 December 2025, <a href="/sources/x/">PIB &amp; others</a>)</span>.</p>',
    ],
    [
      'On <Claim of="a/two"/>.',
      '<p>On <a class="figure" href="/models/a/#two">19 March 2020</a> <span class="cite">(<a href="/sources/y/">The Hindu</a>, <strong class="weak">withdrawn since</strong>)</span>.</p>',
    ],
    [
      'One. <Cite of="a/two"/>',
      '<p>One. <span class="cite">[<a href="/models/a/#two">The Hindu, 19 March 2020</a>, <strong class="weak">withdrawn since</strong>]</span></p>',
    ],
    [
      '<Callout kind="catch">One *two*.</Callout>',
      '<aside class="callout callout-catch"><p class="callout-kind">The catch</p>One <em>two</em>.</aside>',
    ],
    [
      '<Callout kind="note">\n\nOne.\n\n- two\n\n</Callout>',
      '<aside class="callout callout-note"><p class="callout-kind">Note</p><p>One.</p><ul><li><p>two</p></li></ul></aside>',
    ],
    [
      '<Steps>\n\n1. One\n2. Two\n\n</Steps>',
      '<div class="steps"><ol><li><p>One</p></li><li><p>Two</p></li></ol></div>',
    ],
  ])('%j', (body, html) => {
    expect(draw(body)).toBe(html);
  });
});

describe('what is refused stands there as words', () => {
  test.each([
    ['<Cite of="a/nine"/> one', '<p><code class="weak">a/nine</code> one</p>'],
    ['<Cite/> one', '<p><code class="weak"></code> one</p>'],
    ['[one](javascript:alert) two', '<p><span>one</span> two</p>'],
    ['[one][x] two\n\n[x]: javascript:alert', '<p><span>one</span> two</p>'],
    ['<script>alert(1)</script> two', '<p><span>alert(1)</span> two</p>'],
    ['one {two}', '<p>one <code class="weak">two</code></p>'],
    ['import x', '<code class="weak">import x</code>'],
    ['![one](two) three', '<p><span></span> three</p>'],
    ['```\n<b>\n```', '<code class="weak">&lt;b&gt;</code>'],
  ])('%j', (body, html) => {
    expect(draw(body)).toBe(html);
  });

  test('and nothing of what stands too deep', () => {
    expect(draw(`${'> '.repeat(90)}deep`)).not.toContain('deep');
    expect(draw(`${'> '.repeat(20)}deep`)).toContain('<p>deep</p>');
  });
});
