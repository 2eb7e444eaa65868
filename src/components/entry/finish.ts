import { checkDraft } from '../../entry/check-draft.ts';
import type { Draft } from '../../entry/draft.ts';
import { findMissed } from '../../entry/what-readers-miss.ts';
import { stringsFor } from '../../i18n/index.ts';
import type { Issue } from '../../issues/index.ts';
import { parseBodyInBrowser } from '../../mdx/parse-in-browser.ts';
import type { KnownRecords } from './known-records.ts';
import { say } from './page-elements.ts';
import { showReport } from './report.ts';
import { bundleFile, type OutFile, saveFile, shareable } from './save-files.ts';
import { today } from './today.ts';

const words = stringsFor('en').entry.finish;

/** Shows what is wrong with a draft, and what a reader of it would miss. */
export function report(draft: Draft, records: KnownRecords): void {
  showReport(faultsOf(draft, records), findMissed(draft));
}

/** Saves the bundle, and says what is wrong with it still; says so when there is nothing to save. */
export function saveBundle(draft: Draft, records: KnownRecords): void {
  const { claims, findings, source } = draft;
  if (claims.length === 0 && findings.length === 0 && (source['title'] ?? '') === '') {
    say('saved', words.empty);
    return;
  }
  report(draft, records);
  save(bundleFile(draft), draft, records);
}

/** Saves a file of a draft, with its faults if there are any: what was typed is never held back. */
export function save(file: OutFile, draft: Draft, records: KnownRecords): void {
  saveFile(file);
  const hasFaults = faultsOf(draft, records).some(({ level }) => level === 'error');
  say('saved', [words.saved(file.name), hasFaults ? words.unfinished : ''].filter(Boolean).join(' '));
}

/** Hands the bundle to the device's share sheet. */
export async function share(draft: Draft): Promise<void> {
  // A person who closes the share sheet has changed her mind: that is no fault.
  await navigator.share(shareable(bundleFile(draft))).catch(() => undefined);
}

function faultsOf(draft: Draft, records: KnownRecords): Issue[] {
  return checkDraft(draft, records, today(), parseBodyInBrowser);
}
