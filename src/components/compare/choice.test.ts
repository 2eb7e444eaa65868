import { describe, expect, test } from 'vitest';
import { fitOf, readChoice, relateRows, writeChoice } from './choice.ts';

const known = {
  models: ['delhi', 'goa', 'kerala', 'odisha', 'punjab', 'assam', 'telangana'].map((id) => ({
    id,
    name: id,
    kind: 'state-platform' as const,
    baseline: id === 'delhi',
  })),
};

describe('what is chosen stands in the address', () => {
  test.each([
    '',
    '?models=delhi,goa',
    '?models=goa,odisha,punjab&dimension=technology,cost&use=grievance-redressal&differences=1&empty=1&per=lakh&find=sms',
  ])('and comes back from it: %s', (query) => {
    const { choice, ignored } = readChoice(query, known);
    expect(writeChoice(choice)).toBe(query);
    expect(ignored).toEqual([]);
  });

  test('what names nothing is told and passed over', () => {
    const { choice, ignored } = readChoice('?models=delhi,goa,atlantis&dimension=colour&per=head', known);
    expect(ignored).toEqual(['atlantis', 'colour']);
    expect(choice).toMatchObject({ models: ['delhi', 'goa'], dimensions: [], perLakh: false });
  });

  test('one model alone is no comparison, and a seventh is told', () => {
    expect(readChoice('?models=goa', known).choice.models).toEqual([]);
    const all = known.models.map(({ id }) => id).join(',');
    expect(readChoice(`?models=${all}`, known)).toMatchObject({ ignored: ['telangana'] });
  });
});

describe('the rows that are shown', () => {
  const row = (id: string, label: string, type: 'boolean' | 'text' = 'boolean') => ({
    id,
    label,
    type,
    dimension: 'scope' as const,
    useCases: ['service-delivery' as const],
    unit: undefined,
    counts: undefined,
    perHead: false,
    href: '',
  });
  const rows = [
    row('same', 'Same'),
    row('other', 'Other answer'),
    row('words', 'In words', 'text'),
    row('none', 'None'),
  ];
  const column = (id: string, values: Record<string, string>) => ({
    id,
    name: id,
    kind: 'state-platform' as const,
    href: '',
    baseline: false,
    cells: Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        { state: 'answered', value, period: undefined, contested: false },
      ]),
    ) as never,
  });
  const models = [
    column('goa', { same: 'yes', other: 'yes', words: 'By order' }),
    column('kerala', { same: 'yes', other: 'no', words: 'By law' }),
  ];
  const shown = (query: string) => {
    const { choice } = readChoice(query, known);
    const related = relateRows(rows, models);
    const those = (fit: string) => related.filter((one) => fitOf(one, choice) === fit);
    return {
      ids: those('shown').map(({ row: { id }, relation }) => `${id}: ${relation}`),
      hidden: those('empty').length,
    };
  };

  test('are those with a record, and how many have none is told', () => {
    expect(shown('')).toEqual({ ids: ['same: same', 'other: differs', 'words: prose'], hidden: 1 });
    expect(shown('?empty=1')).toEqual({
      ids: ['same: same', 'other: differs', 'words: prose', 'none: alone'],
      hidden: 0,
    });
  });

  test('or only where they differ, those told in words set apart by their mark', () => {
    expect(shown('?differences=1').ids).toEqual(['other: differs', 'words: prose']);
  });

  test('or those whose name holds what is typed', () => {
    expect(shown('?find=ANSWER').ids).toEqual(['other: differs']);
    expect(shown('?find=zzz').ids).toEqual([]);
  });
});
