import { describe, expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

describe('what is read', () => {
  test('is plain values, with the line of every field', () => {
    const { value, lines, faults } = readYaml(
      [
        '# a comment',
        '- id: status',
        '  label:',
        '    en: "Status"',
        '  choices:',
        '    - { id: live }',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect(value).toEqual([{ id: 'status', label: { en: 'Status' }, choices: [{ id: 'live' }] }]);
    expect(lines).toEqual({
      '0': 2,
      '0.id': 2,
      '0.label': 3,
      '0.label.en': 4,
      '0.choices': 5,
      '0.choices.0': 6,
      '0.choices.0.id': 6,
    });
  });

  test('is YAML 1.2: yes and no are words, and a day is text', () => {
    expect(readYaml('a: yes\nb: no\nc: 2025-01-30\nd: on\n').value).toEqual({
      a: 'yes',
      b: 'no',
      c: '2025-01-30',
      d: 'on',
    });
  });

  test('keeps a name that an object has already', () => {
    expect(readYaml('constructor: x\ntoString: y\n').value).toEqual({ constructor: 'x', toString: 'y' });
  });
});

describe('faults', () => {
  test('of several lines are all told of', () => {
    const { value, faults } = readYaml('a: 1\na: 2\nb: !x 3\nc: *d\ne: @f\n');
    expect(value).toBeUndefined();
    expect(faults.map(({ line }) => line).sort()).toEqual([2, 3, 4, 5]);
  });

  test('are told of once a line', () => {
    expect(readYaml('- id: a\n-id: b\n').faults).toHaveLength(1);
  });

  test('of a quote are told of where it is opened', () => {
    expect(readYaml('a: 1\nb: "two\nc: 3\n').faults).toMatchObject([{ line: 2 }]);
    expect(readYaml('a: 1\nb: "two\nc: "three"\n').faults).toMatchObject([{ line: 2 }]);
  });

  test('of a bracket are told of where it is opened', () => {
    expect(readYaml('a: 1\nb: [x, y\nc: 3\n').faults).toMatchObject([{ line: 2 }]);
    expect(readYaml('a: 1\nb: { x: y\nc: 3\n').faults).toMatchObject([{ line: 2 }]);
    expect(readYaml('a: 1\nb: [x, y\n').faults).toMatchObject([{ line: 2 }]);
  });

  test('of an indented line are told of in that line', () => {
    expect(readYaml('place: goa\n  kind: state\nlinks: []\n').faults).toMatchObject([{ line: 2 }]);
  });

  test.each(['&', '*', '!', '@', '`', '%', '|', '>'])(
    'name the letter %s with which a text begins',
    (letter) => {
      expect(readYaml(`a: ${letter}half\n`).faults[0]?.message).toBe(
        `A text begins with ${letter}, which has a meaning of its own in YAML.`,
      );
    },
  );

  test('a thousand aliases are refused without being followed', () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}, *l${index}]`,
    );
    expect(readYaml(['l0: &l0 [x]', ...levels].join('\n')).faults).toHaveLength(31);
  });
});
