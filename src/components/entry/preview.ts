import type { DraftClaim } from '../../entry/draft.ts';
import { stringsFor } from '../../i18n/index.ts';
import { parseBodyInBrowser } from '../../mdx/parse-in-browser.ts';
import { citationsOf } from './cited-claims.ts';
import type { KnownRecords } from './known-records.ts';
import { renderBody } from './render-body.ts';

const words = stringsFor('en').entry.body;

/** Shows how many words a finding has and, where its preview is open, how readers will see it. */
export function showPreview(
  fieldset: HTMLElement,
  body: string,
  claims: readonly DraftClaim[],
  records: KnownRecords,
): void {
  const plain = body.replaceAll(/<[^>]*>/g, ' ');
  const count = plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;
  const counter = fieldset.querySelector('.count-words');
  if (counter !== null) counter.textContent = words.words(count);
  const preview = fieldset.querySelector<HTMLDetailsElement>('.preview');
  const shown = preview?.querySelector('.prose');
  if (!preview?.open || !shown) return;
  const { tree, fault } = parseBodyInBrowser(body);
  if (tree !== undefined) shown.replaceChildren(renderBody(tree, citationsOf(claims, records), document));
  else shown.textContent = `${fault.message} ${fault.fix}`;
}
