import type { Draft } from '../../entry/draft.ts';
import { stringsFor } from '../../i18n/index.ts';
import { describeClaim, type KnownRecords, type Option, optionsFor } from './known-records.ts';
import { actionButton, redraw } from './page-elements.ts';

const words = stringsFor('en').entry;

/** As many as a phone shows above its keyboard. */
const MOST = 6;

/** Adds an item to a list; one that stands there already is not added twice. */
export function addToList(many: HTMLElement, value: string): void {
  if (value === '' || itemsIn(many).includes(value)) return;
  const item = document.createElement('li');
  item.dataset['value'] = value;
  const remove = actionButton('remove-from-list', '×');
  remove.setAttribute('aria-label', words.remove(value));
  const label = document.createElement('span');
  label.textContent = value;
  item.append(label, remove);
  many.querySelector('.chosen')?.append(item);
}

/** Puts into a list what was typed, or what was found and chosen. */
export function chooseItem(button: HTMLElement): void {
  const many = button.closest<HTMLElement>('[data-many]');
  const input = many?.querySelector('input');
  if (!many || !input) return;
  addToList(many, button.dataset['value'] ?? input.value.trim());
  input.value = '';
  input.focus();
}

/** The key Enter in a list takes the first that was found. */
export function chooseByEnter(event: KeyboardEvent): void {
  const { target } = event;
  const many = target instanceof HTMLInputElement ? target.closest('[data-many]') : null;
  if (event.key !== 'Enter' || many === null) return;
  event.preventDefault();
  if ((target as HTMLInputElement).value.trim() === '') return;
  many.querySelector<HTMLElement>('[data-action="choose"], [data-action="add-to-list"]')?.click();
}

/** What stands in a list now. */
export function itemsIn(many: HTMLElement): string[] {
  return [...many.querySelectorAll<HTMLElement>('.chosen > li')].map((item) => item.dataset['value'] ?? '');
}

/** What can be put into a list: the draft's own claims first, then what is on record. */
export function choicesFor(kind: string, draft: Draft, records: KnownRecords): Option[] {
  if (kind !== 'claim') return optionsFor(kind, records);
  const own = draft.claims.flatMap(({ reference, fields }) =>
    reference === '' ? [] : [{ value: reference, label: describeClaim(fields, records), group: 'own' }],
  );
  return [...own, ...optionsFor(kind, records)];
}

/** Shows every list of a record in words, and below it what can be added: what is searched for, or one's own claims. */
export function showLists(record: HTMLElement, draft: Draft, records: KnownRecords): void {
  for (const many of record.querySelectorAll<HTMLElement>('[data-refers]:is(.many)')) {
    const choices = choicesFor(many.dataset['refers'] ?? '', draft, records);
    const labels = new Map(choices.map(({ value, label }) => [value, label]));
    for (const item of many.querySelectorAll<HTMLElement>('.chosen > li')) {
      const value = item.dataset['value'] ?? '';
      const label = labels.get(value) ?? value;
      const [text, remove] = item.children;
      if (text !== undefined) text.textContent = label;
      remove?.setAttribute('aria-label', words.remove(label));
    }
    showMatches(many, choices);
  }
}

function showMatches(many: HTMLElement, choices: readonly Option[]): void {
  const sought = many.querySelector('input')?.value.trim().toLowerCase() ?? '';
  const chosen = new Set(itemsIn(many));
  const open = choices.filter(({ value }) => !chosen.has(value));
  const parts = sought.split(/\s+/);
  const found =
    sought === ''
      ? open.filter(({ group }) => group === 'own')
      : open.filter(({ value, label }) => {
          const text = `${label} ${value}`.toLowerCase();
          return parts.every((part) => text.includes(part));
        });
  const shown = found.slice(0, MOST);
  const list = many.querySelector<HTMLElement>('.matches');
  if (list !== null) redraw(list, shown.map(matchRow));
  const count = many.querySelector('.found');
  if (count !== null) count.textContent = sought === '' ? '' : words.found(shown.length, found.length);
}

function matchRow({ value, label }: Option): HTMLElement {
  const row = document.createElement('li');
  row.append(actionButton('choose', label, { value }));
  return row;
}
