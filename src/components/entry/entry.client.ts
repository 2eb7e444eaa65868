/** The entry page: drafts that stay on the device, one form, one file to send. */

import { type Draft, draftFinding, nameClaims, titleOf } from '../../entry/draft.ts';
import { nextClaim, nextFinding, usualBasis } from '../../entry/next-record.ts';
import { formatDate, stringsFor } from '../../i18n/index.ts';
import { showDraftList } from './draft-list.ts';
import { DraftStore } from './draft-store.ts';
import { report, save, saveBundle, share } from './finish.ts';
import { holdDraft, releaseDraft } from './hold-draft.ts';
import { type KnownRecords, loadRecords, NO_RECORDS } from './known-records.ts';
import { showOffers, takeOffer } from './offers.ts';
import { keepForOffline } from './offline.ts';
import { freshDraft, readDraftFile } from './open-file.ts';
import { element, say } from './page-elements.ts';
import { NEW_SOURCE, offerClaimsOfCell, offerRecords, readDraft, showDraft } from './record-forms.ts';
import { chooseByEnter, chooseItem } from './record-list.ts';
import { insertCitation, showReferences } from './references.ts';
import { clearReport } from './report.ts';
import { claimsFile, findingFile } from './save-files.ts';
import { showProgress } from './show-progress.ts';
import { suggestNames } from './suggest-names.ts';
import { today } from './today.ts';
import { askForValue, chosenIn, explainValue } from './value-control.ts';

const words = stringsFor('en').entry;
const root = element('entry');
const form = element<HTMLFormElement>('form');

let records: KnownRecords = NO_RECORDS;
let draft: Draft | undefined;
/** Once somebody asked for faults they are kept up to date. */
let isChecked = false;

const store = new DraftStore({
  saving: () => say('kept', words.state.saving),
  kept: (at) => say('kept', words.state.kept(at.toLocaleTimeString('en-IN', { timeStyle: 'short' }))),
  failed: (fault) => {
    say('kept', '');
    alarm(words.state[fault]);
  },
});

void start();

async function start(): Promise<void> {
  root.hidden = false;
  const { records: address = '', worker = '' } = root.dataset;
  try {
    records = await loadRecords(address);
    say('records-of', words.state.records(formatDate(records.today, 'en')));
  } catch {
    alarm(words.state.noRecords);
  }
  offerRecords(records);
  showOffline();
  addEventListener('online', showOffline);
  addEventListener('offline', showOffline);
  addEventListener('beforeunload', (event) => {
    if (store.isBusy) event.preventDefault();
  });
  root.addEventListener('click', (event) => void onClick(event));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', chooseByEnter);
  form.addEventListener('input', onInput);
  form.addEventListener('change', onChange);
  // The preview is drawn when it is opened, and then at every keystroke.
  form.addEventListener('toggle', () => draft && showReferences(draft, records), true);
  element('open-file').addEventListener('change', (event) => void openFile(event));
  const asked = new URLSearchParams(location.search);
  const drafts = await store.list();
  await listDrafts();
  const kept = drafts.find(({ id }) => id === asked.get('draft'));
  if (kept !== undefined) await openDraft(kept);
  else correct(asked.get('finding') ?? '');
  root.dataset['ready'] = '';
  await keepForOffline(worker, address).catch(() => undefined);
  root.dataset['offline'] = 'ready';
}

function alarm(text: string): void {
  say('alarm', text);
  element('alarm').hidden = text === '';
}

function showOffline(): void {
  element('offline').hidden = navigator.onLine;
}

async function listDrafts(): Promise<void> {
  showDraftList(await store.list(), {
    open: (one) => void openDraft(one),
    remove: (one) => void remove(one),
  });
}

async function openDraft(next: Draft): Promise<void> {
  if (!(await holdDraft(next.id))) {
    alarm(words.drafts.elsewhere);
    return;
  }
  draft = next;
  isChecked = false;
  clearReport();
  say('saved', '');
  element('drafts').hidden = true;
  form.hidden = false;
  history.replaceState(null, '', `?draft=${next.id}`);
  show(next);
  element('source-title').focus();
  element('source-title').scrollIntoView();
}

/** Shows a draft whole, as when it is opened or has a record more or less. */
function show(one: Draft): void {
  showDraft(one, records);
  showReferences(one, records);
  showProgress(one, records);
  showOffers(records);
}

async function close(): Promise<void> {
  draft = undefined;
  releaseDraft();
  form.hidden = true;
  element('drafts').hidden = false;
  history.replaceState(null, '', location.pathname);
  await listDrafts();
  element('drafts-title').focus();
  element('drafts-title').scrollIntoView();
}

async function remove(one: Draft): Promise<void> {
  const dialog = element<HTMLDialogElement>('ask');
  say('ask-text', words.drafts.ask(titleOf(one) ?? words.drafts.untitled));
  dialog.returnValue = '';
  dialog.showModal();
  await new Promise((closed) => dialog.addEventListener('close', closed, { once: true }));
  if (dialog.returnValue !== 'yes') return;
  await store.remove(one.id);
  await listDrafts();
}

async function begin(kind: string): Promise<void> {
  const source: Record<string, string> = kind === 'visit' ? { type: 'visit-note', published: today() } : {};
  await openDraft({ ...freshDraft(), source });
  void navigator.storage?.persist?.();
}

function correct(id: string): void {
  const finding = records.findings.find((one) => one.id === id);
  if (finding === undefined) return;
  void openDraft({ ...freshDraft(), findings: [draftFinding(finding.id, finding.mdx)] });
}

async function openFile(event: Event): Promise<void> {
  const input = event.currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file === undefined) return;
  const read = await readDraftFile(file);
  input.value = '';
  say('open-fault', 'fault' in read ? read.fault : '');
  element('open-fault').hidden = !('fault' in read);
  if ('fault' in read) return;
  await openDraft(read);
  keep();
}

function onInput(): void {
  if (draft === undefined) return;
  suggestNames();
  draft = nameClaims(readDraft(draft), (model) => idsOf(model));
  keep();
}

function keep(): void {
  if (draft === undefined) return;
  store.keep(draft);
  showReferences(draft, records);
  showProgress(draft, records);
  showOffers(records);
  if (isChecked) report(draft, records);
}

function idsOf(model: string): ReadonlySet<string> {
  return new Set(records.claims.filter((claim) => claim.model === model).map(({ id }) => id));
}

function onChange(event: Event): void {
  const control = event.target as HTMLInputElement;
  const fieldset = control.closest<HTMLFieldSetElement>('#claims .record');
  if (fieldset !== null && draft !== undefined) {
    const { value = '' } = draft.claims[Number(fieldset.dataset['index'])]?.fields ?? {};
    if (control.name.endsWith('.attribute')) askForValue(fieldset, records, value);
    if (/\.(?:attribute|model)$/.test(control.name)) {
      explainValue(fieldset, records);
      offerClaimsOfCell(fieldset, records);
    }
    if (control.name.endsWith('.source')) suggestBasis(fieldset);
  }
  onInput();
}

/** A claim whose basis nobody has chosen takes the usual one of its source. */
function suggestBasis(fieldset: HTMLElement): void {
  const id = chosenIn(fieldset, 'source');
  const source = id === NEW_SOURCE ? draft?.source : records.sources.find((one) => one.id === id);
  const basis = fieldset.querySelector<HTMLSelectElement>('[name$=".basis"]');
  if (basis?.value === '') basis.value = usualBasis(source ?? {}, records.tours);
}

async function onClick(event: Event): Promise<void> {
  const button = (event.target as HTMLElement).closest<HTMLButtonElement>('[data-action]');
  if (button === null) return;
  const index = Number(button.closest<HTMLElement>('.record')?.dataset['index'] ?? -1);
  switch (button.dataset['action']) {
    case 'begin':
      return begin(button.dataset['kind'] ?? '');
    case 'correct':
      return correct(element<HTMLSelectElement>('correct').value);
    case 'close':
      return close();
    case 'add-claim':
      return change('claims', (one) => ({ ...one, claims: [...one.claims, nextClaim(one, records.tours)] }));
    case 'remove-claim':
      return change('claims', (one) => ({ ...one, claims: one.claims.filter((_, at) => at !== index) }));
    case 'add-finding':
      return change('findings', (one) => ({
        ...one,
        findings: [...one.findings, nextFinding(one, records.attributes, today())],
      }));
    case 'remove-finding':
      return change('findings', (one) => ({
        ...one,
        findings: one.findings.filter((_, at) => at !== index),
      }));
    case 'choose':
    case 'add-to-list':
      chooseItem(button);
      return onInput();
    case 'remove-from-list':
      button.closest('li')?.remove();
      return onInput();
    case 'answer':
      element<HTMLInputElement>(button.dataset['for'] ?? '').value = button.dataset['value'] ?? '';
      return onInput();
    case 'take':
      takeOffer(button);
      return onInput();
    case 'cite':
      insertCitation(button.dataset['component'] ?? '', index);
      return onInput();
    default:
      if (draft !== undefined) return finish(draft, button);
  }
}

function finish(one: Draft, button: HTMLButtonElement): Promise<void> | void {
  switch (button.dataset['action']) {
    case 'check':
      isChecked = true;
      report(one, records);
      return element('report').focus();
    case 'save-bundle':
      isChecked = true;
      return saveBundle(one, records);
    case 'share-bundle':
      return share(one);
    case 'save-claims':
      return save(claimsFile(one), one, records);
    case 'save-finding': {
      const finding = one.findings[Number(button.dataset['index'])];
      return finding && save(findingFile(finding), one, records);
    }
  }
}

/** Changes how many records the draft has, and shows it again. */
function change(list: 'claims' | 'findings', next: (draft: Draft) => Draft): void {
  if (draft === undefined) return;
  const before = draft[list].length;
  draft = next(draft);
  show(draft);
  onInput();
  const last = draft[list].length > before ? element(list).lastElementChild : element(list);
  last?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
