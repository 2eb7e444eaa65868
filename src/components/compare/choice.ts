import { type ComparedCell, mixesPeriods, type RowRelation, relateRow } from '../../knowledge/compare-row.ts';
import type { ChoiceModel, ChoiceRow, CompareChoicePage } from '../../queries/compare-choice-page.ts';
import { DIMENSIONS, USE_CASES } from '../../schemas/vocabulary.ts';

/** What a reader has chosen to compare: all of it stands in the address. */
export interface Choice {
  /** Ids of models, in the order of the columns. Empty: those with which the page opens. */
  models: string[];
  /** Empty: all. */
  dimensions: string[];
  useCases: string[];
  differences: boolean;
  /** Rows without any record in the chosen models are shown too. */
  empty: boolean;
  perLakh: boolean;
  find: string;
}

export const FEWEST_MODELS = 2;
export const MOST_MODELS = 6;

/** Reads a choice from an address's query. What names nothing is passed over, and told. */
export function readChoice(
  query: string,
  known: Pick<CompareChoicePage, 'models'>,
): { choice: Choice; ignored: string[] } {
  const asked = new URLSearchParams(query);
  const ignored: string[] = [];
  const list = (name: string, words: readonly string[]) => {
    const given = [...new Set((asked.get(name) ?? '').split(',').filter(Boolean))];
    ignored.push(...given.filter((word) => !words.includes(word)));
    return given.filter((word) => words.includes(word));
  };
  const models = list(
    'models',
    known.models.map(({ id }) => id),
  );
  ignored.push(...models.slice(MOST_MODELS));
  const choice = {
    models: models.length < FEWEST_MODELS ? [] : models.slice(0, MOST_MODELS),
    dimensions: list('dimension', DIMENSIONS),
    useCases: list('use', USE_CASES),
    differences: asked.get('differences') === '1',
    empty: asked.get('empty') === '1',
    perLakh: asked.get('per') === 'lakh',
    find: asked.get('find') ?? '',
  };
  return { choice, ignored };
}

/** The query of an address that gives the same view; empty for the view with which the page opens. */
export function writeChoice(choice: Choice): string {
  const pairs = [
    ['models', choice.models.join(',')],
    ['dimension', choice.dimensions.join(',')],
    ['use', choice.useCases.join(',')],
    ['differences', choice.differences ? '1' : ''],
    ['empty', choice.empty ? '1' : ''],
    ['per', choice.perLakh ? 'lakh' : ''],
    ['find', choice.find],
  ].filter(([, value]) => value !== '');
  // A comma may stand in a query as it is, and a copied link stays readable.
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString().replaceAll('%2C', ',')}`;
}

/** A row and how its answers stand to each other, whatever is chosen to be shown. */
export interface RelatedRow {
  row: ChoiceRow;
  relation: RowRelation;
  /** Its figures do not count the same kind of time. */
  mixed: boolean;
  /** None of the models has a record. */
  isEmpty: boolean;
}

/** All rows with the relation of their answers, in the dictionary's order. */
export function relateRows(rows: readonly ChoiceRow[], models: readonly ChoiceModel[]): RelatedRow[] {
  return rows.map((row) => {
    const cells = models.map(({ cells }) => cells[row.id] ?? NO_RECORD);
    return {
      row,
      relation: relateRow(row, cells),
      mixed: mixesPeriods(row, cells),
      isEmpty: cells.every(({ state }) => state === 'no-record'),
    };
  });
}

const NO_RECORD: ComparedCell = { state: 'no-record', value: undefined, period: undefined, contested: false };

/** How a row stands to a choice: shown, passed over, or left out only because nothing is on record in it. */
export function fitOf(
  { row, relation, isEmpty }: Pick<RelatedRow, 'row' | 'relation' | 'isEmpty'>,
  choice: Choice,
): 'shown' | 'passed' | 'empty' {
  const words = choice.find.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  const name = `${row.label} ${row.id}`.toLocaleLowerCase('en');
  const fits =
    (choice.dimensions.length === 0 || choice.dimensions.includes(row.dimension)) &&
    (choice.useCases.length === 0 || row.useCases.some((useCase) => choice.useCases.includes(useCase))) &&
    (!choice.differences || relation === 'differs' || relation === 'prose') &&
    words.every((word) => name.includes(word));
  if (!fits) return 'passed';
  return isEmpty && !choice.empty ? 'empty' : 'shown';
}
