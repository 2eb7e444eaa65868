import { expect, test } from 'vitest';
import { VALID } from '../../../tests/lay-corpus.ts';
import { loadCorpus } from '../../corpus/index.ts';
import { askAnswers } from './ask-answers.ts';
import { Gathered } from './gather-answers.ts';
import { NEW_KINDS, type NewKindName } from './new-kinds.ts';

const CORPUS = loadCorpus(VALID);

/** Asks all questions of a kind, and answers them in turn. Gives what was shown, with the answers, and the fields. */
async function converse(kind: NewKindName, answers: readonly string[], given: Record<string, string> = {}) {
  const start = new Map(Object.entries(given).map(([path, text]) => [path, [text]]));
  const gathered = new Gathered(NEW_KINDS[kind], CORPUS, '2026-11-24', start);
  const left = [...answers];
  const shown: string[] = [];
  await askAnswers(NEW_KINDS[kind].questions, gathered, {
    print: (text) => shown.push(...text.split('\n')),
    async ask(prompt) {
      const answer = left.shift();
      if (answer === undefined) throw new Error(`Nothing answers "${prompt}".`);
      shown.push(`${prompt}${answer}`);
      return answer;
    },
  });
  expect(left).toEqual([]);
  return { shown, faults: gathered.settle(), fields: gathered.fields() };
}

const SOURCE = {
  title: 'Order on complaints',
  publisher: 'Government of Kerala',
  type: 'government',
};

test('each question says what to write, and which answer an empty line takes', async () => {
  const { shown, fields } = await converse('source', ['', '', '', '', ''], SOURCE);
  expect(shown.slice(0, 5)).toEqual([
    '',
    'Published on',
    '  The date that it bears; for a visit note or interview, the day of it. Empty if none is shown. 2025-01-30, or 2025-01 if only the month is known, or 2025 if only the year is.',
    '  As in: 2025-01-30',
    'published [none]: ',
  ]);
  expect(shown).toContain('  One of: mirror, proxy, staging, digest');
  expect(shown.at(-1)).toBe('id [src-government-of-kerala-undated]: ');
  expect(fields).toEqual({ ...SOURCE, id: 'src-government-of-kerala-undated' });
});

test('the id that is proposed follows the answers', async () => {
  const note = { ...SOURCE, type: 'visit-note' };
  const { fields } = await converse('source', ['2026-11-20', '', '', '', ''], note);
  expect(fields['id']).toBe('visit-note-government-of-kerala-2026-11-20');
});

test('an answer that is wrong is asked for again, with what to write', async () => {
  const { shown, fields } = await converse(
    'source',
    ['20/11/2026', '2026-11', 'kerala.gov.in', '', '', '', ''],
    SOURCE,
  );
  expect(shown).toContain(
    '"20/11/2026" is not written as a date. Write year, month and day as in 2025-01-30, or 2025-01 where the day is not known, or 2025 where the month is not known either.',
  );
  expect(shown).toContain(
    '"kerala.gov.in" is not a web address. Write the whole address, with https:// in front and no space in it.',
  );
  expect(fields).toMatchObject({ published: '2026-11' });
});

test('what is not on record is asked for again; a question mark lists what is', async () => {
  const given = {
    attribute: 'status',
    value: 'live',
    as_of: '2025-09',
    basis: 'press',
    source: 'src-tnie-2025-06-14-waste',
  };
  const { shown, fields } = await converse(
    'claim',
    ['kerala-lsgd-waste-whatsap', '?', 'kerala-lsgd-waste-whatsapp', '', '', '', '', ''],
    given,
  );
  expect(shown).toContain(
    '"kerala-lsgd-waste-whatsap" is not on record. Did you mean "kerala-lsgd-waste-whatsapp"? Write an id that is, or enter that record first.',
  );
  const at = shown.indexOf('model: ?');
  expect(shown.slice(at + 1, at + 4)).toEqual([
    'delhi-governance-through-whatsapp',
    'karnataka-bengaluru-metro-tickets',
    'kerala-lsgd-waste-whatsapp',
  ]);
  expect(fields).toEqual({ ...given, model: 'kerala-lsgd-waste-whatsapp', stage: 'in-use' });
});

test('what cannot be left out says so', async () => {
  const { title: _, ...given } = SOURCE;
  const { shown } = await converse('source', ['', 'An order', '', '', '', '', ''], given);
  expect(shown).toContain('It cannot be left out.');
});

const FINDING = {
  title: 'Count what is accepted',
  summary: 'In short.',
  models: 'kerala-lsgd-waste-whatsapp',
  dimensions: 'impact, scope',
  use_cases: 'grievance-redressal',
  claims:
    'kerala-lsgd-waste-whatsapp/complaints-received-2025-06-14, kerala-lsgd-waste-whatsapp/complaints-received-2025-09-20',
  basis: 'official-statement',
  what_did_not_work: 'None reported.',
  for_delhi: 'Count.',
  'certainty.level': 'low',
  'certainty.why': 'One source.',
};

test('a group that may be left out is left out with its first question', async () => {
  // tour, author, written_on, status, review.by, host_reply, id, body
  const { shown, faults, fields } = await converse('finding', ['', '', '', '', '', '', '', '.'], FINDING);
  expect(faults).toEqual([]);
  expect(shown.filter((line) => line.startsWith('review-'))).toEqual(['review-by [none]: ']);
  expect(fields).toEqual({
    ...Object.fromEntries(Object.entries(FINDING).filter(([path]) => !path.startsWith('certainty'))),
    models: ['kerala-lsgd-waste-whatsapp'],
    dimensions: ['impact', 'scope'],
    use_cases: ['grievance-redressal'],
    claims: FINDING.claims.split(', '),
    certainty: { level: 'low', why: 'One source.' },
    author: 'desk research',
    written_on: '2026-11-24',
    status: 'draft',
    id: 'count-what-is-accepted',
  });
});

test('a group that is begun is asked for to its end, and a text ends with a full stop alone', async () => {
  const { faults, fields } = await converse(
    'finding',
    ['', '', '', '', 'Another office', '2026-11-24', '', '', '', 'First line.', '', 'Second.', '.'],
    FINDING,
  );
  expect(faults).toEqual([]);
  expect(fields['review']).toEqual({ by: 'Another office', on: '2026-11-24' });
  expect(fields['body']).toBe('First line.\n\nSecond.');
});

test('groups of a list are asked for one by one', async () => {
  const { shown, fields } = await converse(
    'model',
    ['label-en=The order; url=kerala', 'label-en=The order; url=https://kerala.gov.in/', '', '', '', ''],
    {
      'name.en': 'A bot',
      'name.hi': 'बॉट',
      place: 'kerala',
      kind: 'state-platform',
      'summary.en': 'One bot.',
      'summary.hi': 'एक बॉट।',
    },
  );
  expect(shown).toContain('  Each on a line, as in: label-en=…; label-hi=…; url=…. An empty line ends them.');
  expect(shown).toContain(
    '"kerala" is not a web address. Write the whole address, with https:// in front and no space in it.',
  );
  expect(fields).toEqual({
    name: { en: 'A bot', hi: 'बॉट' },
    place: 'kerala',
    kind: 'state-platform',
    summary: { en: 'One bot.', hi: 'एक बॉट।' },
    links: [{ label: { en: 'The order' }, url: 'https://kerala.gov.in/' }],
    searched_on: '2026-11',
    id: 'kerala-a-bot',
  });
});
