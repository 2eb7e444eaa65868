import { addresses, type Language, stringsFor } from '../../i18n/index.ts';
import type { ChoiceCell, ChoiceModel } from '../../queries/compare-choice-page.ts';
import { DIMENSIONS } from '../../schemas/vocabulary.ts';
import type { Builder } from '../builder.ts';
import { type Choice, fitOf, type RelatedRow } from './choice.ts';

/** What the table is drawn from. */
export interface TableDrawing<Drawn> {
  /** All rows: those that the choice does not show are there, hidden, so that showing them costs nothing. */
  rows: readonly RelatedRow[];
  models: readonly ChoiceModel[];
  choice: Choice;
  language: Language;
  build: Builder<Drawn>;
}

/** Longest piece of prose that a cell shows; figures, dates and labels are never cut. */
const LONGEST = 90;

/** What a cell answers, as the table and the downloaded file both say it. */
export function answerOf(cell: ChoiceCell | undefined, perLakh: boolean, language: Language): string {
  const strings = stringsFor(language);
  if (cell === undefined) return strings.states.noRecord;
  const shown = perLakh && cell.perLakh !== undefined ? cell.perLakh.answer : cell.answer;
  return [
    cell.planned ? `${strings.states.planned}:` : '',
    shown,
    cell.periodLabel === undefined ? '' : `(${cell.periodLabel})`,
    ...cell.rivals.map((rival) => `${strings.states.contested}: ${strings.compareChoice.also} ${rival}`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The sources of rows, each once, in the order in which they are met. */
export function sourcesOf(
  rows: readonly RelatedRow[],
  models: readonly ChoiceModel[],
): ChoiceCell['source'][] {
  const sources = new Map<string, ChoiceCell['source']>();
  for (const { row } of rows) {
    for (const { cells } of models) {
      const source = cells[row.id]?.source;
      if (source !== undefined && !sources.has(source.href)) sources.set(source.href, source);
    }
  }
  return [...sources.values()];
}

/** The table's caption, head and bodies, one body for each dimension. */
export function drawTable<Drawn>(drawing: TableDrawing<Drawn>): Drawn[] {
  const { rows, models, build, language, choice } = drawing;
  const strings = stringsFor(language);
  const words = strings.compareChoice;
  const footnotes = footnotesOf(drawing);
  const shown = rows.filter((row) => fitOf(row, choice) === 'shown');
  const th = (attributes: Record<string, string>, ...children: Drawn[]) =>
    build.element('th', attributes, children);
  const head = build.element('thead', {}, [
    build.element('tr', {}, [
      th({ scope: 'col' }, build.text(words.attribute)),
      ...models.map(({ href, name }) =>
        th({ scope: 'col' }, build.element('a', { href }, [build.text(name)])),
      ),
    ]),
  ]);
  const bodies = DIMENSIONS.flatMap((dimension) => {
    const own = rows.filter(({ row }) => row.dimension === dimension);
    if (own.length === 0) return [];
    const title = th(
      { scope: 'rowgroup', colspan: String(models.length + 1) },
      build.text(strings.dimensions[dimension]),
    );
    return [
      build.element('tbody', own.some((row) => shown.includes(row)) ? {} : { hidden: '' }, [
        build.element('tr', { class: 'group' }, [title]),
        ...own.map((row) => drawRow(row, footnotes, drawing)),
      ]),
    ];
  });
  const caption = build.element('caption', {}, [build.text(words.caption(shown.length, models.length))]);
  return [caption, head, ...bodies];
}

/** One row; `footnotes` gives the number of each source's address. */
export function drawRow<Drawn>(
  related: RelatedRow,
  footnotes: ReadonlyMap<string, number>,
  drawing: TableDrawing<Drawn>,
): Drawn {
  const { row, relation, mixed, isEmpty } = related;
  const { models, build, language, choice } = drawing;
  const words = stringsFor(language).compareChoice;
  const remarks = [
    row.counts === undefined ? '' : words.counts(row.counts),
    relation === 'prose' ? words.prose : '',
    mixed ? words.mixed : '',
  ].filter(Boolean);
  const label = build.element('th', { scope: 'row' }, [
    build.element('a', { href: row.href }, [build.text(row.label)]),
    ...remarks.map((remark) =>
      build.element('span', { class: remark === words.mixed ? 'cell-unit weak' : 'cell-unit' }, [
        build.text(remark),
      ]),
    ),
  ]);
  const cells = models.map((model) => {
    const cell = model.cells[row.id];
    return cell === undefined
      ? build.element('td', { class: 'none' }, [
          build.element(
            'a',
            { href: addresses.cell(model.id, row.dimension, row.id), 'data-attribute': row.id },
            [build.text(stringsFor(language).states.noRecord)],
          ),
        ])
      : drawCell(cell, row, footnotes.get(cell.source.href) ?? 0, drawing);
  });
  const hidden: Record<string, string> = fitOf(related, choice) === 'shown' ? {} : { hidden: '' };
  const marks: Record<string, string> = isEmpty ? { 'data-empty': '' } : {};
  return build.element('tr', { 'data-row': row.id, 'data-relation': relation, ...marks, ...hidden }, [
    label,
    ...cells,
  ]);
}

function drawCell<Drawn>(
  cell: ChoiceCell,
  row: RelatedRow['row'],
  footnote: number,
  { build, choice, language }: TableDrawing<Drawn>,
): Drawn {
  const strings = stringsFor(language);
  const words = strings.compareChoice;
  const span = (name: string, ...children: Drawn[]) => build.element('span', { class: name }, children);
  const mark = (kind: string, text: string) => span(`mark mark-${kind}`, build.text(text));
  const perLakh = choice.perLakh ? cell.perLakh : undefined;
  const answer = perLakh?.answer ?? cell.answer;
  return build.element('td', {}, [
    ...(cell.planned ? [mark('planned', strings.states.planned), build.text(' ')] : []),
    build.element('a', { href: cell.href, 'data-attribute': row.id, class: 'answer' }, [
      build.text(shorten(answer)),
    ]),
    build.element('sup', { class: 'footnote' }, [build.text(String(footnote))]),
    ...(cell.periodLabel === undefined ? [] : [span('period', build.text(cell.periodLabel))]),
    ...(perLakh === undefined ? [] : [span('period', build.text(perLakh.population))]),
    ...(choice.perLakh && row.perHead && perLakh === undefined
      ? [span('period', build.text(words.notPerLakh))]
      : []),
    ...cell.rivals.map((rival) =>
      span('rival-short', mark('contested', strings.states.contested), build.text(` ${words.also} ${rival}`)),
    ),
    ...(cell.note === undefined ? [] : [span('caveat', build.text(shorten(cell.note)))]),
    span(
      'when',
      build.text(`${cell.when}, `),
      span(`basis basis-${cell.basis.id}`, build.text(cell.basis.label)),
      build.text(': '),
      build.element('a', { href: cell.source.href }, [build.text(cell.source.publisher)]),
      ...(cell.copy === undefined ? [] : [build.text(' '), span('weak', build.text(`(${cell.copy})`))]),
    ),
  ]);
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

/** The number of each source of the rows shown, by address: it stands in the cells and before the source below. */
export function footnotesOf({
  rows,
  models,
  choice,
}: Pick<TableDrawing<unknown>, 'rows' | 'models' | 'choice'>): Map<string, number> {
  const shown = new Set(
    sourcesOf(
      rows.filter((row) => fitOf(row, choice) === 'shown'),
      models,
    ),
  );
  const hrefs = new Set([...shown].map(({ href }) => href));
  const inOrder = sourcesOf(rows, models).filter(({ href }) => hrefs.has(href));
  return new Map(inOrder.map(({ href }, index) => [href, index + 1]));
}

/** The sources of all rows, those of rows that are not shown hidden: a list counts only what it shows. */
export function drawFootnotes<Drawn>(drawing: TableDrawing<Drawn>): Drawn[] {
  const { rows, models, build } = drawing;
  const shown = footnotesOf(drawing);
  return sourcesOf(rows, models).map(({ href, publisher, title }) =>
    build.element('li', shown.has(href) ? {} : { hidden: '' }, [
      build.element('a', { href }, [build.text(publisher)]),
      build.text(`: ${title}`),
    ]),
  );
}
