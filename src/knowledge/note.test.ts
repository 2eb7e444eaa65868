import { expect, test } from 'vitest';
import { readNote } from './note.ts';

test.each([
  ['nearly', 'nearly', undefined],
  ['More than; undated report of late 2025', 'more than', 'undated report of late 2025'],
  ['about, said the minister', 'about', 'said the minister'],
  ['about 40 of them are forms', undefined, 'about 40 of them are forms'],
  ['overall figure', undefined, 'overall figure'],
  ['coded from platform-partner-2025-01-30', undefined, undefined],
  ['coded from escalation-path-2025-06-02: field report', undefined, 'field report'],
  ['from service-examples-2025: Indore, a separate service', undefined, 'Indore, a separate service'],
  ['from January to mid-March 2025', undefined, 'from January to mid-March 2025'],
  [undefined, undefined, undefined],
])('of the note %j the qualifier is %j and the rest %j', (note, qualifier, rest) => {
  expect(readNote(note, true)).toEqual({ qualifier, rest });
});

test('the note of an answer that is no figure keeps its first word', () => {
  expect(readNote('about; one outlet', false)).toEqual({ qualifier: undefined, rest: 'about; one outlet' });
});
