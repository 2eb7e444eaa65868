import { stringsFor, textIn } from '../../i18n/index.ts';
import type { Attribute } from '../../schemas/attribute.ts';
import { LIST_SEPARATOR, NOT_APPLICABLE, UNKNOWN } from '../../schemas/vocabulary.ts';
import { attributeOf, claimsOfCell, describeClaim, type KnownRecords } from './known-records.ts';
import { actionButton } from './page-elements.ts';

const words = stringsFor('en').entry;

const NO_ANSWERS = [UNKNOWN, NOT_APPLICABLE] as const;

/** What a claim's form holds in one of its fields now. */
export function chosenIn(fieldset: HTMLElement, field: string): string {
  const name = `claims.${fieldset.dataset['index']}.${field}`;
  return fieldset.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
}

/** Asks for a claim's value in the way of its attribute: a figure, a word of a list, boxes, a text. */
export function askForValue(fieldset: HTMLFieldSetElement, records: KnownRecords, value: string): void {
  const name = `claims.${fieldset.dataset['index']}.value`;
  const attribute = attributeOf(records, chosenIn(fieldset, 'attribute'));
  const old = fieldset.querySelector<HTMLElement>(`[data-asks="${name}"], [name="${name}"]`);
  if (old === null) return;
  old.replaceWith(controlFor(attribute, name, value));
}

/** Says beside the answer what is asked, what counts, and what is on record for the cell. */
export function explainValue(fieldset: HTMLFieldSetElement, records: KnownRecords): void {
  const help = fieldset.querySelector(`[id="claims.${fieldset.dataset['index']}.value-help"]`);
  const attribute = attributeOf(records, chosenIn(fieldset, 'attribute'));
  if (help === null || attribute === undefined) return;
  const [newest] = claimsOfCell(records, chosenIn(fieldset, 'model'), attribute.id);
  const held = newest === undefined ? words.value.nothing : describeClaim(newest, records);
  help.replaceChildren(
    line(attribute.question && textIn(attribute.question, 'en'), 'asked'),
    line(attribute.definition && textIn(attribute.definition, 'en')),
    line(attribute.type === 'number' && attribute.unit ? words.value.unit(attribute.unit) : undefined),
    line(chosenIn(fieldset, 'model') === '' ? undefined : `${words.value.held}: ${held}`),
  );
}

function line(text: string | undefined, kind = ''): HTMLElement | string {
  if (text === undefined) return '';
  const span = document.createElement('span');
  Object.assign(span, { className: `line ${kind}`.trim(), textContent: text });
  return span;
}

function controlFor(attribute: Attribute | undefined, name: string, value: string): HTMLElement {
  const choices = (attribute?.choices ?? []).map(({ id, label }) => ({ id, label: textIn(label, 'en') }));
  const others = NO_ANSWERS.map((id) => ({ id, label: words.value[id] }));
  if (attribute?.type === 'list' && choices.length > 0) return boxes([...choices, ...others], name, value);
  if (attribute?.type === 'boolean') {
    const answers = (['yes', 'no'] as const).map((id) => ({ id, label: words.value[id] }));
    return select([...answers, ...others], name, value);
  }
  if (attribute?.type === 'choice' && choices.length > 0) return select([...choices, ...others], name, value);
  return typed(attribute, name, value);
}

type Answer = { id: string; label: string };

function boxes(answers: readonly Answer[], name: string, value: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'options';
  box.dataset['asks'] = name;
  const checked = value.split(LIST_SEPARATOR).map((item) => item.trim());
  for (const { id, label: text } of answers) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'checkbox', name, value: id, checked: checked.includes(id) });
    label.append(input, ` ${text}`);
    box.append(label);
  }
  return box;
}

function select(answers: readonly Answer[], name: string, value: string): HTMLElement {
  const control = document.createElement('select');
  control.append(new Option(words.choose, ''));
  for (const { id, label } of answers) control.append(new Option(label, id));
  Object.assign(control, { id: name, name, value });
  describedAs(control, name);
  return control;
}

/** A figure, a date or a text. A keyboard of figures has no letters: what is no answer has a button. */
function typed(attribute: Attribute | undefined, name: string, value: string): HTMLElement {
  const isText = attribute === undefined || attribute.type === 'text' || attribute.type === 'list';
  const control = document.createElement(isText ? 'textarea' : 'input');
  Object.assign(control, { id: name, name, value, autocomplete: 'off' });
  if (control instanceof HTMLTextAreaElement) control.rows = 2;
  if (attribute?.type === 'number') control.inputMode = 'decimal';
  describedAs(control, name);
  const box = document.createElement('div');
  box.dataset['asks'] = name;
  const buttons = document.createElement('p');
  buttons.className = 'actions no-answer';
  buttons.append(
    ...NO_ANSWERS.map((id) => actionButton('answer', words.value[id], { for: name, value: id })),
  );
  box.append(control, buttons);
  return box;
}

function describedAs(control: HTMLElement, name: string): void {
  control.setAttribute('aria-describedby', `${name}-help ${name}-error`);
}
