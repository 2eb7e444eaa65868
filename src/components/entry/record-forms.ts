import type { Draft, DraftClaim, DraftFinding, Typed } from '../../entry/draft.ts';
import { stringsFor, textIn } from '../../i18n/index.ts';
import { LIST_SEPARATOR, NOT_APPLICABLE, UNKNOWN } from '../../schemas/vocabulary.ts';
import { readValues, type Values, writeValues } from './form-values.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import {
  attributeOf,
  claimsOfCell,
  describeClaim,
  type KnownRecords,
  type Option,
  optionsFor,
} from './known-records.ts';

const words = stringsFor('en').entry;

/** Stands for "the source above" in a claim, whatever that source's id becomes. */
const NEW_SOURCE = '@new';

/** The element with an id inside the page; its absence is a fault of the page itself. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found as T;
}

/** Fills a select with choices behind its first, in groups where they have one. */
export function fillSelect(select: HTMLSelectElement, options: readonly Option[]): void {
  const kept = select.value;
  for (const old of [...select.children].slice(1)) old.remove();
  let group: HTMLOptGroupElement | undefined;
  for (const { value, label, group: name } of options) {
    const option = new Option(label, value);
    if (name === undefined) select.append(option);
    else {
      if (group?.label !== name) {
        group = document.createElement('optgroup');
        group.label = name;
        select.append(group);
      }
      group.append(option);
    }
  }
  select.value = kept;
}

/** Gives the templates and lists of the page what can be chosen. */
export function offerRecords(records: KnownRecords): void {
  for (const id of ['claim-template', 'finding-template']) {
    const { content } = element<HTMLTemplateElement>(id);
    for (const select of content.querySelectorAll<HTMLSelectElement>('select[data-refers]')) {
      const kind = select.dataset['refers'] ?? '';
      const first = kind === 'source' ? [{ value: NEW_SOURCE, label: words.newSource }] : [];
      fillSelect(select, [...first, ...optionsFor(kind, records)]);
    }
  }
  for (const kind of ['model', 'claim']) {
    const options = optionsFor(kind, records).map(({ value, label }) => new Option(label, value));
    element(`known-${kind}`).replaceChildren(...options);
  }
  fillSelect(
    element<HTMLSelectElement>('correct'),
    records.findings.map(({ id, title }) => ({ value: id, label: title })),
  );
}

/** Puts a draft into the form. */
export function showDraft(draft: Draft, records: KnownRecords): void {
  writeValues(element('source'), 'source', draft.source);
  element('claims').replaceChildren();
  element('findings').replaceChildren();
  draft.claims.forEach((claim, index) => {
    showClaim(claim, index, draft, records);
  });
  draft.findings.forEach((finding, index) => {
    showFinding(finding, index);
  });
}

function fromTemplate(id: string, index: number, heading: string, remove: string): HTMLFieldSetElement {
  const content = element<HTMLTemplateElement>(id).content.cloneNode(true) as DocumentFragment;
  for (const one of content.querySelectorAll('*')) {
    for (const name of one.getAttributeNames()) {
      const value = one.getAttribute(name) ?? '';
      if (value.includes('.#')) one.setAttribute(name, value.replaceAll('.#', `.${index}`));
    }
  }
  const fieldset = content.querySelector('fieldset') as HTMLFieldSetElement;
  fieldset.dataset['index'] = String(index);
  (fieldset.querySelector(':scope > legend') as HTMLElement).textContent = heading;
  (fieldset.querySelector('[data-action^="remove"]') as HTMLElement).textContent = remove;
  return fieldset;
}

function showClaim({ fields }: DraftClaim, index: number, draft: Draft, records: KnownRecords): void {
  const heading = words.claim(index + 1);
  const fieldset = fromTemplate('claim-template', index, heading, words.remove(heading));
  element('claims').append(fieldset);
  const own = draft.source['id'] ?? '';
  const isOwn = own !== '' && fields['source'] === own;
  const shown = { ...fields, source: isOwn ? NEW_SOURCE : (fields['source'] ?? '') };
  writeValues(fieldset, `claims.${index}`, shown);
  askForValue(fieldset, index, records, fields['value'] ?? '');
  offerClaimsOfCell(fieldset, records);
  writeValues(fieldset, `claims.${index}`, { ...shown, value: valuesShown(fields, records) });
}

function valuesShown(fields: Typed, records: KnownRecords): string | string[] {
  const value = fields['value'] ?? '';
  const isList =
    attributeOf(records, fields['attribute'] ?? '')?.choices !== undefined && isListOf(fields, records);
  return isList ? value.split(LIST_SEPARATOR).map((item) => item.trim()) : value;
}

function isListOf(fields: Typed, records: KnownRecords): boolean {
  return attributeOf(records, fields['attribute'] ?? '')?.type === 'list';
}

/** Asks for a claim's value in the way of its attribute: a figure, a word of a list, boxes, a text. */
export function askForValue(
  fieldset: HTMLFieldSetElement,
  index: number,
  records: KnownRecords,
  value: string,
): void {
  const name = `claims.${index}.value`;
  const chosen = fieldset.querySelector<HTMLSelectElement>(`[name="claims.${index}.attribute"]`)?.value ?? '';
  const attribute = attributeOf(records, chosen);
  const old = fieldset.querySelector<HTMLElement>(`[data-asks="${name}"], [name="${name}"]`);
  if (old === null) return;
  const described = `${name}-help ${name}-error`;
  const control = controlFor(attribute, name, value);
  if (control.dataset['asks'] === undefined) control.setAttribute('aria-describedby', described);
  old.replaceWith(control);
  const help = document.getElementById(`${name}-help`);
  if (help === null || attribute === undefined) return;
  const lines = [
    attribute.question && textIn(attribute.question, 'en'),
    attribute.definition && textIn(attribute.definition, 'en'),
    attribute.unit && words.value.unit(attribute.unit),
  ];
  help.replaceChildren(
    ...lines.filter(Boolean).map((line) => {
      const span = document.createElement('span');
      Object.assign(span, { className: 'line', textContent: line });
      return span;
    }),
  );
}

function controlFor(attribute: ReturnType<typeof attributeOf>, name: string, value: string): HTMLElement {
  const noAnswers = [UNKNOWN, NOT_APPLICABLE] as const;
  const ofChoices = (attribute?.choices ?? []).map(({ id, label }) => ({
    value: id,
    label: textIn(label, 'en'),
  }));
  const others = noAnswers.map((id) => ({ value: id, label: words.value[id] }));
  if (attribute?.type === 'list' && ofChoices.length > 0) {
    const box = document.createElement('div');
    box.className = 'options';
    box.dataset['asks'] = name;
    const checked = value.split(LIST_SEPARATOR).map((item) => item.trim());
    for (const option of [...ofChoices, ...others]) {
      const label = document.createElement('label');
      const input = document.createElement('input');
      Object.assign(input, {
        type: 'checkbox',
        name,
        value: option.value,
        checked: checked.includes(option.value),
      });
      label.append(input, ` ${option.label}`);
      box.append(label);
    }
    return box;
  }
  if (attribute?.type === 'boolean' || (attribute?.type === 'choice' && ofChoices.length > 0)) {
    const select = document.createElement('select');
    select.append(new Option(words.choose, ''));
    const answers =
      attribute.type === 'boolean'
        ? (['yes', 'no'] as const).map((id) => ({ value: id as string, label: words.value[id] }))
        : ofChoices;
    for (const { value: id, label } of [...answers, ...others]) select.append(new Option(label, id));
    Object.assign(select, { id: name, name, value });
    return select;
  }
  const isText = attribute === undefined || attribute.type === 'text' || attribute.type === 'list';
  const control = document.createElement(isText ? 'textarea' : 'input');
  Object.assign(control, { id: name, name, value, autocomplete: 'off' });
  if (control instanceof HTMLTextAreaElement) control.rows = 2;
  if (attribute?.type === 'number') control.inputMode = 'decimal';
  return control;
}

/** Offers the claims of the same cell as those that a claim corrects or contradicts, and says what is on record. */
export function offerClaimsOfCell(fieldset: HTMLFieldSetElement, records: KnownRecords): void {
  const index = fieldset.dataset['index'];
  const chosenIn = (field: string) =>
    fieldset.querySelector<HTMLSelectElement>(`[name="claims.${index}.${field}"]`)?.value ?? '';
  const claims = claimsOfCell(records, chosenIn('model'), chosenIn('attribute'));
  for (const select of fieldset.querySelectorAll<HTMLSelectElement>('[data-refers="claim-of-same-model"]')) {
    fillSelect(
      select,
      claims.map((claim) => ({ value: claim.id, label: describeClaim(claim, records) })),
    );
  }
  const held = fieldset.querySelector('.cited-as');
  if (held === null || chosenIn('attribute') === '' || chosenIn('model') === '') return;
  const [newest] = claims;
  const line = newest === undefined ? words.value.nothing : describeClaim(newest, records);
  held.textContent = `${words.value.held}: ${line}`;
}

function showFinding({ id, fields, body }: DraftFinding, index: number): void {
  const heading = words.finding(index + 1);
  const fieldset = fromTemplate('finding-template', index, heading, words.remove(heading));
  element('findings').append(fieldset);
  const prefix = `findings.${index}`;
  writeValues(fieldset, prefix, { ...fields, id, body });
  for (const many of fieldset.querySelectorAll<HTMLElement>('[data-many]')) {
    const value = fields[(many.dataset['many'] ?? '').slice(prefix.length + 1)];
    for (const item of Array.isArray(value) ? value : []) addToList(many, String(item));
  }
}

/** Adds an item to a list of ids; one that stands there already is not added twice. */
export function addToList(many: HTMLElement, value: string): void {
  const list = many.querySelector('ul');
  const items = [...(list?.children ?? [])] as HTMLElement[];
  if (value === '' || items.some((item) => item.dataset['value'] === value)) return;
  const item = document.createElement('li');
  item.dataset['value'] = value;
  const remove = document.createElement('button');
  Object.assign(remove, { type: 'button', textContent: '×' });
  remove.dataset['action'] = 'remove-from-list';
  remove.setAttribute('aria-label', words.remove(value));
  item.append(value, ' ', remove);
  list?.append(item);
}

/** The draft as the form holds it now; what no control asks for stays as it was. */
export function readDraft(draft: Draft): Draft {
  const source = asTyped(readValues(element('source'), 'source'));
  return {
    ...draft,
    changed: new Date().toISOString(),
    source,
    claims: draft.claims.map((claim, index) => {
      const values = asTyped(readValues(element('claims'), `claims.${index}`));
      const isOwn = values['source'] === NEW_SOURCE;
      const fields = {
        ...claim.fields,
        ...values,
        source: isOwn ? (source['id'] ?? '') : (values['source'] ?? ''),
      };
      return { ...claim, fields };
    }),
    findings: draft.findings.map((finding, index) => {
      const { id, body, ...values } = readValues(element('findings'), `findings.${index}`);
      return {
        ...finding,
        id: String(id ?? '').trim(),
        body: String(keepUnchanged(finding.body, String(body ?? ''))),
        fields: keepUnchanged(finding.fields, values) as Record<string, unknown>,
      };
    }),
  };
}

function asTyped(values: Values): Typed {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value),
    ]),
  );
}
