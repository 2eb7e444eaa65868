import { describe, expect, test } from 'vitest';
import { findBodyFaults, parseBody } from './index.ts';

function faultsOf(body: string): string[] {
  const { tree, fault } = parseBody(body);
  const faults = tree === undefined ? [fault] : findBodyFaults(tree).faults;
  return faults.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

function adviceOn(body: string): string {
  const { tree, fault } = parseBody(body);
  const faults = tree === undefined ? [fault] : findBodyFaults(tree).faults;
  return faults.map(({ message, fix }) => `${message} ${fix}`).join('\n');
}

function citesOf(body: string): [string, number][] {
  const { tree } = parseBody(body);
  return tree === undefined ? [] : [...findBodyFaults(tree).cites];
}

test('what authors may write gives no fault', () => {
  const body = `
Plain *words* and **strong** ones, \`code\`, a [page](/models/x/) and [the web](https://example.org).

## A part

<Callout kind="note">It holds <Claim of="b/two"/> and <Cite of='a/one'/>.</Callout>

<Callout kind="catch">

Two paragraphs:

- and a list

</Callout>

<Steps>

1. First. <Cite of="b/two"/>

</Steps>

### A part of it

> Quoted, [as there][x].

---

[x]: https://example.org
`;
  expect(faultsOf(body)).toEqual([]);
});

test('what a body draws or compares comes in order, with its line', () => {
  const { tree } = parseBody(
    'One.\n\n<Chart attribute="users"/>\n\n<Callout kind="note">\n\n<Compare attribute="status" models="a-b, c-d"/>\n\n</Callout>\n',
  );
  expect(tree === undefined ? [] : findBodyFaults(tree).shows).toEqual([
    { component: 'Chart', attribute: 'users', models: [], line: 3 },
    { component: 'Compare', attribute: 'status', models: ['a-b', 'c-d'], line: 7 },
  ]);
});

describe('the claims that a body cites', () => {
  test('come in order, each once, with the line of the first', () => {
    const body =
      'See <Claim of="b/two"/>.\n\n- <Cite of="a/one"/>\n- <Cite of="b/two"/>\n\n<Callout kind="note">\n\nAnd <Cite of="c/three"/>.\n\n</Callout>\n';
    expect(citesOf(body)).toEqual([
      ['b/two', 1],
      ['a/one', 3],
      ['c/three', 8],
    ]);
  });

  test('are none where a tag is faulty', () => {
    expect(citesOf('<Cite of="one"/> <Cite id="a/one"/> <Calim of="a/one"/> `<Cite of="a/one"/>`')).toEqual(
      [],
    );
  });
});

describe('a fault stands at its line and column', () => {
  test.each([
    ['one\n\nsee {this}\n', 'body-plain 3:5'],
    ['one\n\nsee {this that}\n', 'body-plain 3:5'],
    ['one\n\nsee {this\nthat thing} here\n', 'body-plain 3:5'],
    ['one\n\n5 <6\n', 'body-readable 3:3'],
    ['one\n\ntwo {\n', 'body-readable 3:5'],
    ['one\n\nक {\n', 'body-readable 3:3'],
    ['one\n\n| a |\n|---|\n| b |\n', 'body-plain 3:1'],
    ['one\n\n- <b>two</b>\n', 'component-known 3:3'],
    ['one\n\n<Callout kind="note">\n\n# two\n\n</Callout>\n', 'body-plain 5:1'],
  ])('%j', (body, fault) => {
    expect(faultsOf(body)).toEqual([fault]);
    expect(faultsOf(body.replaceAll('\n', '\r\n'))).toEqual([fault]);
  });

  test('every one of them is told, but for those that cannot be read', () => {
    expect(faultsOf('# One\n\n{two} and [three](four)\n\n![five](six)\n')).toEqual([
      'body-plain 1:1',
      'body-plain 3:1',
      'link-safe 3:11',
      'body-plain 5:1',
    ]);
  });

  test('three hyphens on the first line begin no fields: the body is read alone as in its file', () => {
    expect(faultsOf('---\n# a\n---\n')).toEqual(['body-plain 2:1']);
  });
});

describe('the advice is what helps', () => {
  test.each([
    ['<Callout kind="note">one\n\ntwo</Callout>', 'different paragraphs'],
    ['<Callout kind="note">\n- one</Callout>', 'lines of their own'],
    ['<Callout kind="note">one</Steps>', 'Write </Callout> first.'],
    ['<Callout kind="note">one', 'Write </Callout> behind what it holds'],
    ['see <Cite of="a/one">', 'End the tag with />'],
    ['one</Callout>', 'closes something that is not open'],
    ['see <Cite of=“a/one”/>', 'straight ones'],
    ['see <Cite of=a/one/>', 'cannot be read'],
    ['see <Cite of="a/one/>', 'cannot be read'],
    ['one<br>two', 'Leave a blank line'],
    ['<b>one</b>', '**words**'],
    ['<Callout kind="note"/>', 'holds nothing'],
    ['one <Callout kind="note">two</Callout>', 'in the middle of a line'],
    ['[<Cite of="a/one"/>](https://example.org)', 'stands in a link'],
    ['<Callout kind="Note">one</Callout>', 'Did you mean "note"?'],
    ['<Callout>one</Callout>', '"kind" is missing'],
    ['<Cite off="a/one"/>', 'Did you mean "of"?'],
    ['<Cite of="a/one" of="a/two"/>', 'twice'],
    ['#### One', 'level 4'],
    ['one[^1]\n\n[^1]: two', 'Put its words into the sentence'],
    ['```\none\n```', 'backticks'],
  ])('%j', (body, words) => {
    expect(adviceOn(body)).toContain(words);
  });
});
