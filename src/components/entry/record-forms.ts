import type { Draft, DraftClaim, DraftFinding, Typed } from '../../entry/draft.ts';
import { stringsFor } from '../../i18n/index.ts';
import { LIST_SEPARATOR } from '../../schemas/vocabulary.ts';
import { readValues, type Values, writeValues } from './form-values.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import { attributeOf, claimsOfCell, describeClaim, type KnownRecords, optionsFor } from './known-records.ts';
import { element, fillSelect } from './page-elements.ts';
import { addToList } from './record-list.ts';
import { askForValue, chosenIn, explainValue } from './value-control.ts';

const words = stringsFor('en').entry;

/** Stands for "the source above" in a claim, whatever that source's id becomes. */
export const NEW_SOURCE = '@new';

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
  // What is done is a line: only the last claim is still being written.
  for (const fold of element('claims').querySelectorAll<HTMLDetailsElement>(
    '.record:not(:last-child) > .fold',
  ))
    fold.open = false;
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
  askForValue(fieldset, records, fields['value'] ?? '');
  explainValue(fieldset, records);
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

/** Offers the claims of the same cell as those that a claim corrects or contradicts. */
export function offerClaimsOfCell(fieldset: HTMLFieldSetElement, records: KnownRecords): void {
  const claims = claimsOfCell(records, chosenIn(fieldset, 'model'), chosenIn(fieldset, 'attribute'));
  for (const select of fieldset.querySelectorAll<HTMLSelectElement>('[data-refers="claim-of-same-model"]')) {
    fillSelect(
      select,
      claims.map((claim) => ({ value: claim.id, label: describeClaim({ ...claim }, records) })),
    );
  }
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
