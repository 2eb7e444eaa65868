import fc from 'fast-check';

/** What stands in a line: words, and what begins something. */
const word = fc.constantFrom(
  'the',
  'channel',
  'अधिकारी',
  'WhatsApp',
  '2,70,000',
  '5 per cent',
  'e.g.',
  '“so”',
  'a_b',
);
const sign = fc.constantFrom(
  '<',
  '>',
  '{',
  '}',
  '_',
  '*',
  '**',
  '~',
  '`',
  '[',
  ']',
  '(',
  ')',
  '!',
  '\\',
  '|',
  '&',
  '#',
  '<b',
);
const cited = fc.constantFrom(
  '<Claim of="a/one"/>',
  "<Cite of='b/two'/>",
  '<Cite of="b/two" />',
  '<Cite off="a/one"/>',
);
const link = fc.constantFrom(
  '[words](https://example.org)',
  '[words](/models/a/ "title")',
  '[words][x]',
  '[x]',
  '[words](javascript:alert)',
  'https://example.org/a.',
  'www.example.org',
  'name@example.org',
);
const entity = fc.constantFrom('&lt;', '&amp;', '&#123;', '&nbsp;', '\\{', '\\<', '\\*');
const odd = fc.constantFrom(
  '{x}',
  '{x y}',
  '{"}"}',
  '<b>x</b>',
  '<br/>',
  '<>',
  '<!-- x -->',
  '<https://example.org>',
  '[^1]',
  '![a](b)',
);

const piece = fc.oneof(
  { weight: 12, arbitrary: word },
  { weight: 2, arbitrary: sign },
  { weight: 2, arbitrary: cited },
  { weight: 2, arbitrary: link },
  { weight: 1, arbitrary: entity },
  { weight: 1, arbitrary: odd },
);
const mark = fc.constantFrom('*', '**', '_', '__', '~~', '`');
const marked = fc.tuple(mark, piece, piece).map(([around, one, two]) => `${around}${one} ${two}${around}`);
const line = fc
  .array(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: marked }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((pieces) => pieces.join(' '));
const paragraph = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\\\n', '  \n'))
  .map(([lines, end]) => lines.join(end));

const plainBlock = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: line.map((text) => `## ${text}`) },
  { weight: 1, arbitrary: line.map((text) => `### ${text}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('- ', '1. ', '* ', '3) ', '- [x] '),
        fc.array(line, { minLength: 1, maxLength: 3 }),
      )
      .map(([begin, lines]) => lines.map((text) => `${begin}${text}`).join('\n')),
  },
  { weight: 1, arbitrary: paragraph.map((text) => text.replaceAll(/^/gm, '> ')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '---',
      '***',
      '[x]: https://example.org',
      '[X]: /two/ "title"',
      '| a | b |\n|---|---|\n| c | d |',
      '```\nx {y}\n```',
      '[^1]: note',
      '# one',
      '    indented',
      'import x from "y"',
      'export of goods',
      'text\nimport x',
    ),
  },
);
const block = fc.oneof(
  { weight: 8, arbitrary: plainBlock },
  { weight: 2, arbitrary: plainBlock.map((inner) => `<Callout kind="catch">\n\n${inner}\n\n</Callout>`) },
  { weight: 1, arbitrary: line.map((inner) => `<Callout kind="note">${inner}</Callout>`) },
  { weight: 1, arbitrary: plainBlock.map((inner) => `<Steps>\n\n${inner}\n\n</Steps>`) },
  { weight: 1, arbitrary: plainBlock.map((inner) => `- one\n\n${inner.replaceAll(/^(?=.)/gm, '  ')}`) },
  { weight: 1, arbitrary: fc.constantFrom('<Callout kind="note">', '</Callout>', '<Steps/>', '<Callout>') },
);

/** Bodies as people write them, with the slips that they make. */
export const BODIES = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));

const TOKENS = [
  ...[
    'a',
    'b c',
    'क',
    '…',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '\\\n',
    '  \n',
    '.',
    ',',
    ':',
    '=',
    '!',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '```\n',
    '<',
    '>',
    '{',
    '}',
    '\\',
    '[',
    '](',
    ']',
    '(',
    ')',
    '"',
    "'",
    '“',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '1) ',
    '> ',
    '---',
    '***',
    '===',
    '|',
    '|-|',
    '\n|-|-|\n',
    '- [ ] ',
  ],
  ...[
    '[x]',
    '[x]: /y/',
    '![',
    '](/x/)',
    '[^1]',
    '[^1]: ',
    '&amp;',
    '&lt;',
    '&#10;',
    '&nbsp;',
    '{x}',
    '{x y}',
    '/>',
  ],
  ...[
    '<Claim of="a/b"/>',
    '<Cite of="a/one"/>',
    '<Callout kind="note">',
    '</Callout>',
    '<Steps>',
    '</Steps>',
  ],
  ...[
    '<b>',
    '</b>',
    '<br/>',
    '<>',
    '</>',
    '<!-- x -->',
    '<https://a.in>',
    '<Claim {...x}/>',
    '<Claim of={x}/>',
  ],
  ...['https://a.in', 'www.a.in', 'a@b.in', 'http://', 'import x', 'export x', 'import'],
];

/** Signs at random, which nobody writes: what stands beside what is nowhere foreseen. */
export const JUMBLES = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 14 })
  .map((tokens) => tokens.join(''));
