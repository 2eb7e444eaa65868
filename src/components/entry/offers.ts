import { understandDate } from '../../entry/understand-date.ts';
import { understandValue } from '../../entry/understand-value.ts';
import { stringsFor } from '../../i18n/index.ts';
import { isPartialDate } from '../../schemas/partial-date.ts';
import { attributeOf, type KnownRecords } from './known-records.ts';
import { actionButton, element } from './page-elements.ts';
import { chosenIn } from './value-control.ts';

const words = stringsFor('en').entry.offer;

/** What a control could hold instead of what was typed. */
interface Offer {
  value: string;
  says: string;
  note?: string;
}

/** Says beside each date and answer how it was understood, where records would hold it otherwise. Changes nothing. */
export function showOffers(records: KnownRecords): void {
  const form = element('form');
  for (const control of form.querySelectorAll<HTMLInputElement>(
    ':is([data-kind="date"], [data-kind="full-date"]) input, input[name$=".value"]:not([type=checkbox])',
  )) {
    const old = control.nextElementSibling?.matches('.offer') ? control.nextElementSibling : undefined;
    const offer = offerFor(control, records);
    const drawn = offer && draw(control, offer);
    if (drawn?.outerHTML === old?.outerHTML) continue;
    old?.remove();
    if (drawn !== undefined) control.after(drawn);
  }
}

/** Puts what was understood in place of what was typed, wherever the same date was typed; a qualifier into the note. */
export function takeOffer(button: HTMLElement): void {
  const control = element<HTMLInputElement>(button.dataset['for'] ?? '');
  const { value = '', note } = button.dataset;
  const typed = control.value;
  const isDate = control.closest('[data-kind="date"], [data-kind="full-date"]') !== null;
  if (isDate) {
    for (const date of element('form').querySelectorAll<HTMLInputElement>('[data-kind="date"] input'))
      if (date.value === typed) date.value = value;
  }
  control.value = value;
  const noted = document.getElementById(control.id.replace(/value$/, 'note')) as HTMLTextAreaElement | null;
  if (note !== undefined && noted !== null) noted.value = [note, noted.value].filter(Boolean).join('; ');
  control.focus();
}

function offerFor(control: HTMLInputElement, records: KnownRecords): Offer | undefined {
  const typed = control.value.trim();
  if (typed === '') return undefined;
  const claim = control.closest<HTMLElement>('#claims .record');
  const read = control.name.endsWith('.value')
    ? valueMeant(typed, claim === null ? '' : chosenIn(claim, 'attribute'), records)
    : isPartialDate(typed)
      ? undefined
      : understandDate(typed);
  if (read === undefined || 'fault' in read || read.says === undefined) return undefined;
  return { ...read, says: read.says };
}

function valueMeant(typed: string, id: string, records: KnownRecords) {
  const attribute = attributeOf(records, id);
  return attribute && understandValue(typed, attribute);
}

function draw({ id }: HTMLInputElement, { value, says, note }: Offer): HTMLElement {
  const offer = document.createElement('p');
  offer.className = 'offer';
  offer.setAttribute('role', 'status');
  const data = { for: id, value, ...(note === undefined ? {} : { note }) };
  offer.append(words.understood(says), ' ', actionButton('take', words.take(value, note), data));
  return offer;
}
