import { type Draft, givenIn } from '../../entry/draft.ts';
import { stringsFor } from '../../i18n/index.ts';
import { describeClaim, type KnownRecords } from './known-records.ts';
import { actionButton, element, redraw, say } from './page-elements.ts';
import { bundleFile, shareable } from './save-files.ts';

const words = stringsFor('en').entry;

/** How far the draft is: the steps above with their counts, each claim in short, and what can be saved of it. */
export function showProgress(draft: Draft, records: KnownRecords): void {
  const given = givenIn(draft.source);
  say(
    'step-source',
    words.steps.short.source(given['title'] !== undefined && given['publisher'] !== undefined),
  );
  say('step-claims', words.steps.short.claims(draft.claims.length));
  say('step-findings', words.steps.short.findings(draft.findings.length));
  draft.claims.forEach(({ fields }, index) => {
    const short = document.querySelector(`#claims [data-index="${index}"] .in-short`);
    if (short === null) return;
    const isBegun = givenIn(fields)['attribute'] !== undefined;
    short.textContent = isBegun ? describeClaim(fields, records) : words.notAskedYet;
  });
  showSaveable(draft);
}

function showSaveable(draft: Draft): void {
  redraw(element('parts'), [
    ...(draft.claims.length === 0 ? [] : [actionButton('save-claims', words.finish.claimsFile)]),
    ...draft.findings.map(({ id }, index) =>
      actionButton('save-finding', words.finish.findingFile(id), { index: String(index) }),
    ),
  ]);
  const canShare = 'canShare' in navigator && navigator.canShare(shareable(bundleFile(draft)));
  element('form')
    .querySelector<HTMLElement>('[data-action="share-bundle"]')
    ?.toggleAttribute('hidden', !canShare);
}
