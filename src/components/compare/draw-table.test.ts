import { describe, expect, test } from 'vitest';
import { loadCorpus, recordsOf } from '../../corpus/index.ts';
import { compareChoicePage, compareModel } from '../../queries/compare-choice-page.ts';
import { deriveKnowledge } from '../../queries/derive-knowledge.ts';
import type { Claim } from '../../schemas/claim.ts';
import { htmlBuilder } from '../builder.ts';
import { type Choice, fitOf, readChoice, relateRows } from './choice.ts';
import { drawTable } from './draw-table.ts';
import { formatTable } from './table-csv.ts';

const valid = recordsOf(loadCorpus('tests/fixtures/valid'));
const [DELHI, METRO, KERALA] = [
  'delhi-governance-through-whatsapp',
  'karnataka-bengaluru-metro-tickets',
  'kerala-lsgd-waste-whatsapp',
];

function claim(model: string, attribute: string, value: string, rest: Partial<Claim> = {}): Claim {
  return {
    model,
    id: `${attribute.replaceAll('_', '-')}-${value.replaceAll(/\W/g, '-')}-x`,
    attribute,
    value,
    as_of: '2026-11-01',
    stage: 'in-use',
    source: 'src-keralagov-2024-09-23-waste',
    basis: 'press',
    recorded_on: '2026-11-23',
    checked_on: '2026-11-23',
    ...rest,
  };
}

/** The four states of an answer, a contested, a planned and an old one, and a month's figure beside a total. */
const records = {
  ...valid,
  claims: [
    ...valid.claims.filter(
      ({ attribute }) => attribute !== 'document_delivery' && attribute !== 'service_hours',
    ),
    claim(DELHI, 'document_delivery', 'no'),
    claim(METRO, 'document_delivery', 'unknown'),
    claim(KERALA, 'document_delivery', 'not-applicable'),
    claim(DELHI, 'services_planned', '50', { stage: 'planned' }),
    claim(DELHI, 'complaints_received', '900', { period: 'month' }),
    claim(METRO, 'status', 'live', { as_of: '2026-10-05' }),
    claim(METRO, 'status', 'announced', { as_of: '2026-10-07' }),
  ],
};
const knowledge = deriveKnowledge(records, '2026-11-25');
const page = compareChoicePage(knowledge, 'en');
const models = [DELHI, METRO, KERALA].flatMap((id) => {
  const model = records.models.find((one) => one.id === id);
  return model === undefined ? [] : [compareModel(model, knowledge, 'en')];
});
const choose = (query: string): Choice => readChoice(query, page).choice;

/** A table of one row. */
function htmlOf(attribute: string, query = ''): string {
  const rows = relateRows(page.rows, models).filter(({ row }) => row.id === attribute);
  return drawTable({ rows, models, choice: choose(query), language: 'en', build: htmlBuilder }).join('');
}

/** The text of each cell of a row, as a reader sees it. */
function textOf(attribute: string, query = '?empty=1'): string[] {
  const html = htmlOf(attribute, query);
  return [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell
      .replaceAll(/<sup.*?<\/sup>/g, '')
      .replaceAll(/<span class="(?:when|caveat)".*/g, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

describe('a cell of the table', () => {
  test('has four words for what is not a yes', () => {
    expect(textOf('document_delivery')).toEqual(['No', 'Asked, not known', 'Not applicable']);
    expect(textOf('share_of_all_transactions')[0]).toBe('No record');
  });

  test('shows both sides of what is contested', () => {
    expect(textOf('status')[1]).toBe('Announced Contested also says Live');
  });

  test('says planned of a plan', () => {
    expect(textOf('services_planned')[0]).toBe('Planned 50 services');
  });

  test('says how old an answer is', () => {
    const html = htmlOf('share_of_all_transactions');
    expect(html).toContain('November 2022, 4 years old');
  });

  test('names the month of a figure that counts only that, and its row says that times are mixed', () => {
    expect(textOf('complaints_received')[0]).toBe('900 complaints in a month');
    expect(htmlOf('complaints_received')).toContain('These figures do not count the same time.');
  });
});

describe('the file of the table', () => {
  test('has the same rows and answers, with date, basis, source and address', () => {
    const choice = choose('?dimension=scope');
    const shown = relateRows(page.rows, models).filter((row) => fitOf(row, choice) === 'shown');
    const [header = '', ...lines] = formatTable(shown, models, choice, 'https://example.org', 'en')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
    expect(header.split(',').slice(0, 3)).toEqual(['Dimension', 'Attribute', 'Unit']);
    expect(lines).toHaveLength(shown.length);
    const status = lines.find((line) => line.startsWith('Scope,Status,'));
    expect(status).toContain('Announced Contested: also says Live,7 October 2026,press');
    expect(status).toContain(`https://example.org/models/${METRO}/scope/#status`);
  });

  test('holds nothing that a spreadsheet would run', () => {
    const evil = compareModel(records.models[0] as never, knowledge, 'en');
    const cells = { ...evil.cells };
    const [id = ''] = Object.keys(cells);
    const cell = cells[id];
    if (cell === undefined) throw new Error('There is no cell.');
    cells[id] = { ...cell, answer: '=HYPERLINK("http://evil.example")' };
    const shown = relateRows(page.rows, models);
    const text = formatTable(shown, [{ ...evil, cells }], choose(''), '', 'en');
    expect(text).toContain('"\'=HYPERLINK(""http://evil.example"")"');
  });
});
