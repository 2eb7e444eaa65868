/**
 * Puts the table of /compare/ together from what a reader chooses. The choice stands in the address, so that reload,
 * back, forward and a copied link give the same view. Columns are fetched when they are first chosen.
 */
import { addresses, stringsFor } from '../../i18n/index.ts';
import type { RowRelation } from '../../knowledge/compare-row.ts';
import type { ChoiceModel, CompareChoicePage } from '../../queries/compare-choice-page.ts';
import { domBuilder } from '../builder.ts';
import {
  type Choice,
  FEWEST_MODELS,
  fitOf,
  MOST_MODELS,
  type RelatedRow,
  readChoice,
  relateRows,
  writeChoice,
} from './choice.ts';
import { drawFootnotes, drawRow, drawTable, footnotesOf } from './draw-table.ts';
import { openClaims } from './open-claims.ts';

type Known = Pick<CompareChoicePage, 'rows' | 'models'> & { start: string[] };

const words = stringsFor('en').compareChoice;
const form = find<HTMLFormElement>('#choose');
const table = find<HTMLTableElement>('#chosen table');
const status = find('#compare-status');
const columns = new Map<string, Promise<ChoiceModel>>();
const known: Known = await fetchJson(form.dataset['known'] ?? '');

let choice: Choice;
/** What the table was drawn from; nothing as long as it is the one that came with the page. */
let drawn: { key: string; models: ChoiceModel[]; rows: RelatedRow[] } | undefined;
let isPerLakh = false;
/** The choice that was made last: a column that arrives late must not undo it. */
let latest = 0;

form.hidden = false;
// On a phone the table would begin below the fold.
if (matchMedia('(width < 40rem)').matches) find('#show').removeAttribute('open');
form.addEventListener('input', onInput);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('click', (event) => void onClick(event));
table.addEventListener('click', onCell);
addEventListener('beforeprint', numberSources);
addEventListener('popstate', () => void readAddress());
// The page opens with the table that stands in it: nothing needs to be fetched for that.
if (location.search === '') choice = readChoice('', known).choice;
else await readAddress();
form.dataset['ready'] = '';

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

async function readAddress(): Promise<void> {
  const { choice: asked, ignored } = readChoice(location.search, known);
  choice = asked;
  showChoice();
  await show();
  if (ignored.length > 0) status.textContent = words.ignored(ignored.join(', '));
}

/** Ids of the columns, in their order. */
function chosenModels(): string[] {
  return choice.models.length === 0 ? known.start : choice.models;
}

/** Puts the choice into the controls. */
function showChoice(): void {
  const ticked = new Set([...chosenModels(), ...choice.dimensions, ...choice.useCases]);
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const isSwitch = box.value === '1';
    box.checked = isSwitch ? choice[box.name as 'differences' | 'empty' | 'perLakh'] : ticked.has(box.value);
  }
  find<HTMLInputElement>('#find-row').value = choice.find;
  find('#models-chosen').textContent = words.models(chosenModels().length);
}

function onInput(event: Event): void {
  const control = event.target as HTMLInputElement;
  const ticked = (name: string) =>
    [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map(({ value }) => value);
  if (control.name === 'models') {
    const kept = chosenModels().filter((id) => id !== control.value);
    const models = control.checked ? [...chosenModels(), control.value] : kept;
    if (models.length < FEWEST_MODELS || models.length > MOST_MODELS) {
      control.checked = !control.checked;
      status.textContent = models.length < FEWEST_MODELS ? words.tooFew : words.tooMany;
      return;
    }
    choice = { ...choice, models: pinFirst(models) };
  }
  choice = {
    ...choice,
    dimensions: ticked('dimensions'),
    useCases: ticked('useCases'),
    differences: ticked('differences').length > 0,
    empty: ticked('empty').length > 0,
    perLakh: ticked('perLakh').length > 0,
    find: find<HTMLInputElement>('#find-row').value,
  };
  keepInAddress(control.id === 'find-row' ? 'replace' : 'push');
  find('#models-chosen').textContent = words.models(chosenModels().length);
  void show();
}

/** The baseline stands first as long as it is chosen. */
function pinFirst(models: readonly string[]): string[] {
  const isBaseline = (id: string) => known.models.find((model) => model.id === id)?.baseline === true;
  const sorted = [...models].sort((a, b) => Number(isBaseline(b)) - Number(isBaseline(a)));
  return sorted.join() === known.start.join() ? [] : sorted;
}

function keepInAddress(how: 'push' | 'replace'): void {
  const address = location.pathname + writeChoice(choice);
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

async function show(): Promise<void> {
  const own = ++latest;
  // The table that came with the page holds all rows of the columns with which it opens.
  if (drawn === undefined && chosenModels().join() === known.start.join() && !choice.perLakh)
    return showRows([]);
  const { models, failed } = await loadColumns();
  if (own !== latest) return;
  draw(models);
  showRows(failed);
}

async function loadColumns(): Promise<{ models: ChoiceModel[]; failed: string[] }> {
  const results = await Promise.allSettled(chosenModels().map(column));
  const failed = chosenModels().filter((_, index) => results[index]?.status === 'rejected');
  for (const id of failed) columns.delete(id);
  return {
    models: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    failed,
  };
}

/** Draws what differs from what is drawn: the whole table for other columns, the rows of totals for per lakh. */
function draw(models: ChoiceModel[]): void {
  const key = models.map(({ id }) => id).join();
  const rows = drawn?.key === key ? drawn.rows : relateRows(known.rows, models);
  const drawing = { rows, models, choice, language: 'en' as const, build: domBuilder(document) };
  if (drawn?.key !== key) {
    table.replaceChildren(...drawTable(drawing));
    find('#footnotes').replaceChildren(...drawFootnotes(drawing));
  } else if (isPerLakh !== choice.perLakh) {
    const footnotes = footnotesOf(drawing);
    for (const row of rows.filter(({ row: { perHead } }) => perHead)) {
      table.querySelector(`[data-row="${row.row.id}"]`)?.replaceWith(drawRow(row, footnotes, drawing));
    }
  }
  drawn = { key, models, rows };
  isPerLakh = choice.perLakh;
}

/** Shows the rows that fit the choice, and says how many they are. */
function showRows(failed: readonly string[]): void {
  const byId = new Map(known.rows.map((row) => [row.id, row]));
  const counts = { shown: 0, empty: 0, passed: 0 };
  for (const body of table.tBodies) {
    let any = false;
    for (const tr of body.querySelectorAll<HTMLTableRowElement>('[data-row]')) {
      const row = byId.get(tr.dataset['row'] ?? '');
      if (row === undefined) continue;
      const relation = tr.dataset['relation'] as RowRelation;
      const fit = fitOf({ row, relation, isEmpty: 'empty' in tr.dataset }, choice);
      counts[fit] += 1;
      tr.hidden = fit !== 'shown';
      any ||= fit === 'shown';
    }
    body.hidden = !any;
  }
  if (table.caption !== null) table.caption.textContent = words.caption(counts.shown, chosenModels().length);
  status.textContent =
    failed.length > 0
      ? failed.map((id) => words.failed(nameOf(id))).join(' ')
      : counts.shown === 0
        ? words.none
        : words.count(counts.shown, counts.empty);
  // Sources stand far below, and their numbers only on paper.
  setTimeout(numberSources);
}

/** Numbers the sources of the rows that are shown, in the cells as in the list. */
function numberSources(): void {
  const hrefOf = (cell: Element) => cell.querySelector('.when a')?.getAttribute('href') ?? '';
  const cells = [...table.querySelectorAll('tbody:not([hidden]) tr:not([hidden]) td:not(.none)')];
  const shown = new Set(cells.map(hrefOf));
  const numbers = new Map<string, string>();
  for (const item of find('#footnotes').querySelectorAll('li')) {
    const href = item.querySelector('a')?.getAttribute('href') ?? '';
    item.hidden = !shown.has(href);
    if (shown.has(href)) numbers.set(href, String(numbers.size + 1));
  }
  for (const cell of cells) {
    const footnote = cell.querySelector('.footnote');
    if (footnote !== null) footnote.textContent = numbers.get(hrefOf(cell)) ?? '';
  }
}

function column(id: string): Promise<ChoiceModel> {
  const known = columns.get(id) ?? fetchJson<ChoiceModel>(addresses.compareModel(id));
  columns.set(id, known);
  return known;
}

function nameOf(id: string): string {
  return known.models.find((model) => model.id === id)?.name ?? id;
}

async function onClick(event: Event): Promise<void> {
  const button = (event.target as HTMLElement).closest<HTMLButtonElement>('[data-action]');
  switch (button?.dataset['action']) {
    case 'csv':
      return saveCsv();
    case 'print':
      return print();
    case 'copy':
      return copyLink();
    case 'start':
      history.pushState(null, '', location.pathname);
      return readAddress();
  }
}

async function saveCsv(): Promise<void> {
  // What writes the file is fetched when somebody wants one.
  const [{ formatTable }, { saveFile }] = await Promise.all([
    import('./table-csv.ts'),
    import('../save-file.ts'),
  ]);
  const { models } = await loadColumns();
  const rows = relateRows(known.rows, models).filter((row) => fitOf(row, choice) === 'shown');
  const text = formatTable(rows, models, choice, location.origin, 'en');
  saveFile({ name: 'comparison.csv', text, type: 'text/csv' });
}

async function copyLink(): Promise<void> {
  status.textContent = await navigator.clipboard
    .writeText(location.href)
    .then(() => words.copied)
    .catch(() => words.notCopied);
}

function onCell(event: MouseEvent): void {
  const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-attribute]');
  // With a key held down a link does what links do.
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void openClaims(link, find<HTMLDialogElement>('#claims'));
}
