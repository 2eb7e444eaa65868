import type { Draft } from '../../entry/draft.ts';
import type { KnownRecords } from './known-records.ts';
import { element, fillSelect } from './page-elements.ts';
import { showPreview } from './preview.ts';
import { addToList, choicesFor, itemsIn, showLists } from './record-list.ts';

/**
 * Shows what findings cite: their lists and texts follow a claim that was renamed, the lists read as words, and what
 * stands on the list can be cited in the text.
 */
export function showReferences(draft: Draft, records: KnownRecords): void {
  draft.findings.forEach(({ body, fields }, index) => {
    const text = element<HTMLTextAreaElement>(`findings.${index}.body`);
    const shown = body.replaceAll(/\r\n?/g, '\n');
    if (text.value !== shown) text.value = shown;
    const record = text.closest<HTMLElement>('.record');
    const many = record?.querySelector<HTMLElement>('[data-many$=".claims"]');
    if (!record || !many) return;
    showPreview(record, body, draft.claims, records);
    const cited = Array.isArray(fields['claims']) ? fields['claims'].map(String) : [];
    if (itemsIn(many).join() !== cited.join()) {
      many.querySelector('.chosen')?.replaceChildren();
      for (const one of cited) addToList(many, one);
    }
    showLists(record, draft, records);
    const labels = new Map(choicesFor('claim', draft, records).map(({ value, label }) => [value, label]));
    fillSelect(
      element<HTMLSelectElement>(`findings.${index}.cite`),
      itemsIn(many).map((value) => ({ value, label: labels.get(value) ?? value })),
    );
  });
}

/** Puts a citation into a finding's text where the caret is, and takes it for chosen no longer. */
export function insertCitation(component: string, index: number): void {
  const chosen = element<HTMLSelectElement>(`findings.${index}.cite`);
  const text = element<HTMLTextAreaElement>(`findings.${index}.body`);
  if (chosen.value === '') {
    chosen.focus();
    return;
  }
  text.setRangeText(`<${component} of="${chosen.value}"/>`, text.selectionStart, text.selectionEnd, 'end');
  chosen.value = '';
  text.focus();
}
