/** The entry page: drafts that stay on the device, one form, one file to send. */

import { looksLikeBundle, readBundle } from '../../entry/bundle.ts';
import { checkDraft } from '../../entry/check-draft.ts';
import { type Draft, draftFinding, draftOf, emptyDraft, nameClaims, titleOf } from '../../entry/draft.ts';
import { formatClaims } from '../../entry/format-claims.ts';
import { findMissed } from '../../entry/what-readers-miss.ts';
import { stringsFor } from '../../i18n/index.ts';
import { parseBodyInBrowser } from '../../mdx/parse-in-browser.ts';
import { showDraftList } from './draft-list.ts';
import { DraftStore } from './draft-store.ts';
import { type KnownRecords, loadRecords, NO_RECORDS } from './known-records.ts';
import { keepForOffline } from './offline.ts';
import { showPreview } from './preview.ts';
import {
  addToList,
  askForValue,
  element,
  offerClaimsOfCell,
  offerRecords,
  readDraft,
  showDraft,
} from './record-forms.ts';
import { clearReport, showReport } from './report.ts';
import { bundleFile, findingFile, type OutFile, saveFile, shareable, slugOf } from './save-files.ts';

const words = stringsFor('en').entry;
const root = element('entry');
const form = element<HTMLFormElement>('form');

let records: KnownRecords = NO_RECORDS;
let draft: Draft | undefined;
/** Gives the draft free for other tabs. */
let release: (() => void) | undefined;
/** Once somebody asked for faults they are kept up to date. */
let isChecked = false;

const store = new DraftStore({
  saving: () => say('kept', words.state.saving),
  kept: (at) => say('kept', words.state.kept(at.toLocaleTimeString('en-IN', { timeStyle: 'medium' }))),
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
    say('records-of', words.state.records(dayInWords(records.today)));
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
  form.addEventListener('input', onInput);
  form.addEventListener('change', onChange);
  // The preview is drawn when it is opened, and then at every keystroke.
  form.addEventListener('toggle', () => draft && showReferences(draft), true);
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

function say(id: string, text: string): void {
  element(id).textContent = text;
}

function alarm(text: string): void {
  element('alarm').textContent = text;
  element('alarm').hidden = text === '';
}

function showOffline(): void {
  element('offline').hidden = navigator.onLine;
}

/** Today in India, yyyy-mm-dd. */
function today(): string {
  return new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Kolkata' });
}

function dayInWords(day: string): string {
  return new Date(day).toLocaleDateString('en-IN', { dateStyle: 'long', timeZone: 'UTC' });
}

async function listDrafts(): Promise<void> {
  showDraftList(await store.list(), {
    open: (one) => void openDraft(one),
    remove: (one) => void remove(one),
  });
}

async function openDraft(next: Draft): Promise<void> {
  if (!(await hold(next.id))) {
    alarm(words.drafts.elsewhere);
    return;
  }
  draft = next;
  isChecked = false;
  clearReport();
  showDraft(next, records);
  element('drafts').hidden = true;
  form.hidden = false;
  history.replaceState(null, '', `?draft=${next.id}`);
  showParts();
  element('source-title').scrollIntoView();
}

/** Takes the draft for this tab alone: two that write to one draft would undo each other. */
function hold(id: string): Promise<boolean> {
  release?.();
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(`draft ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>((free) => (release = free));
    });
  });
}

async function close(): Promise<void> {
  draft = undefined;
  release?.();
  form.hidden = true;
  element('drafts').hidden = false;
  history.replaceState(null, '', location.pathname);
  await listDrafts();
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
  await openDraft({ ...fresh(), source });
  void navigator.storage?.persist?.();
}

function fresh(): Draft {
  return emptyDraft(crypto.randomUUID(), new Date().toISOString());
}

function correct(id: string): void {
  const finding = records.findings.find((one) => one.id === id);
  if (finding === undefined) return;
  void openDraft({ ...fresh(), findings: [draftFinding(finding.id, finding.mdx)] });
}

async function openFile(event: Event): Promise<void> {
  const input = event.currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  const fault = element('open-fault');
  fault.hidden = true;
  if (file === undefined) return;
  const text = await file.text();
  input.value = '';
  const now = new Date().toISOString();
  if (looksLikeBundle(text)) {
    const { incoming, issues } = readBundle(file.name, text);
    if (incoming !== undefined) {
      await openDraft(draftOf(incoming, text, crypto.randomUUID(), now));
      keep();
      return;
    }
    const lines = issues.map(({ line, message, fix }) => `${file.name}:${line} ${message} ${fix}`);
    fault.textContent = [words.file.faults(file.name), ...lines].join(' ');
  } else if (text.startsWith('---')) {
    const id = file.name.replace(/\.mdx?$/, '');
    await openDraft({ ...fresh(), findings: [draftFinding(id, text)] });
    keep();
    return;
  } else fault.textContent = words.file.notRead(file.name);
  fault.hidden = false;
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
  showReferences(draft);
  showParts();
  if (isChecked) report();
}

function idsOf(model: string): ReadonlySet<string> {
  return new Set(records.claims.filter((claim) => claim.model === model).map(({ id }) => id));
}

function onChange(event: Event): void {
  const control = event.target as HTMLInputElement;
  const fieldset = control.closest<HTMLFieldSetElement>('#claims .record');
  if (fieldset === null || draft === undefined) return;
  const index = Number(fieldset.dataset['index']);
  if (control.name.endsWith('.attribute')) {
    askForValue(fieldset, index, records, draft.claims[index]?.fields['value'] ?? '');
  }
  if (/\.(?:attribute|model)$/.test(control.name)) offerClaimsOfCell(fieldset, records);
  onInput();
}

/** Proposes ids from what is typed, as long as nobody has written one. */
function suggestNames(): void {
  const typedIn = (id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value ?? '';
  const propose = (id: string, proposal: string) => {
    const control = document.getElementById(id) as HTMLInputElement | null;
    if (control === null || (control.value !== '' && control.value !== control.dataset['proposed'])) return;
    control.value = proposal;
    control.dataset['proposed'] = proposal;
  };
  const kind = typedIn('source.type') === 'visit-note' ? 'visit-note' : 'src';
  const named = slugOf(typedIn('source.title').replace(/^visit note\W*/i, ''), 5);
  if (named !== '')
    propose('source.id', [kind, named, typedIn('source.published')].filter(Boolean).join('-'));
  draft?.findings.forEach(({ original }, index) => {
    if (original === undefined) propose(`findings.${index}.id`, slugOf(typedIn(`findings.${index}.title`)));
  });
}

/** A claim that was renamed is cited by its new name: the texts follow. */
function showReferences({ claims, findings }: Draft): void {
  findings.forEach(({ body, fields }, index) => {
    const text = element<HTMLTextAreaElement>(`findings.${index}.body`);
    const shown = body.replaceAll(/\r\n?/g, '\n');
    if (text.value !== shown) text.value = shown;
    const fieldset = text.closest<HTMLElement>('.record');
    if (fieldset !== null) showPreview(fieldset, body, claims, records);
    const many = fieldset?.querySelector<HTMLElement>('[data-many$=".claims"]');
    if (many !== null && many !== undefined && Array.isArray(fields['claims'])) {
      many.querySelector('ul')?.replaceChildren();
      for (const cited of fields['claims']) addToList(many, String(cited));
    }
  });
  const own = claims.flatMap(({ reference, fields }) =>
    reference === '' ? [] : [new Option(`${fields['attribute']}: ${fields['value'] ?? ''}`, reference)],
  );
  for (const old of element('known-claim').querySelectorAll('[data-own]')) old.remove();
  for (const option of own) option.dataset['own'] = '';
  element('known-claim').prepend(...own);
}

async function onClick(event: Event): Promise<void> {
  const button = (event.target as HTMLElement).closest<HTMLButtonElement>('[data-action]');
  if (button === null) return;
  const record = button.closest<HTMLElement>('.record');
  const index = Number(record?.dataset['index'] ?? -1);
  switch (button.dataset['action']) {
    case 'begin':
      return begin(button.dataset['kind'] ?? '');
    case 'correct':
      return correct(element<HTMLSelectElement>('correct').value);
    case 'close':
      return close();
    case 'add-claim':
      return change((one) => ({ ...one, claims: [...one.claims, newClaimOf(one)] }), 'claims');
    case 'remove-claim':
      return change((one) => ({ ...one, claims: one.claims.filter((_, at) => at !== index) }), 'claims');
    case 'add-finding':
      return change((one) => ({ ...one, findings: [...one.findings, newFindingOf(one)] }), 'findings');
    case 'remove-finding':
      return change(
        (one) => ({ ...one, findings: one.findings.filter((_, at) => at !== index) }),
        'findings',
      );
    case 'add-to-list':
      return addTyped(button);
    case 'remove-from-list':
      button.closest('li')?.remove();
      return onInput();
    case 'cite':
      return cite(button, index);
    case 'check':
      isChecked = true;
      report();
      return element('report').focus();
    case 'save-bundle':
      return saveBundle();
    case 'share-bundle':
      return share();
    case 'save-claims':
      return save(claimsFile());
    case 'save-finding': {
      const finding = draft?.findings[Number(button.dataset['index'])];
      return finding && save(findingFile(finding));
    }
  }
}

/** Changes how many records the draft has, and shows it again. */
function change(next: (draft: Draft) => Draft, list: 'claims' | 'findings'): void {
  if (draft === undefined) return;
  const before = draft[list].length;
  draft = next(draft);
  showDraft(draft, records);
  onInput();
  const last = draft[list].length > before ? element(list).lastElementChild : element(list);
  last?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

/** A further claim speaks of the same model and day more often than not. */
function newClaimOf({ claims, source }: Draft): Draft['claims'][number] {
  const last = claims.at(-1)?.fields ?? {};
  const fields = {
    model: last['model'] ?? '',
    as_of: last['as_of'] ?? source['published'] ?? '',
    stage: 'in-use',
    source: last['source'] ?? source['id'] ?? '',
    basis: last['basis'] ?? (source['type'] === 'visit-note' ? 'observed' : ''),
  };
  return { fields, reference: '' };
}

function newFindingOf({ claims, source }: Draft): Draft['findings'][number] {
  const models = [...new Set(claims.map(({ fields }) => fields['model'] ?? '').filter(Boolean))];
  const fields = {
    models,
    claims: claims.map(({ reference }) => reference).filter(Boolean),
    author: source['type'] === 'visit-note' ? '' : 'desk research',
    written_on: today(),
    status: 'in-review',
  };
  return { id: '', fields, body: '' };
}

function addTyped(button: HTMLButtonElement): void {
  const many = button.closest<HTMLElement>('[data-many]');
  const input = many?.querySelector('input');
  if (many === null || input === null || input === undefined) return;
  addToList(many, input.value.trim());
  input.value = '';
  input.focus();
  onInput();
}

function cite(button: HTMLButtonElement, index: number): void {
  const input = element<HTMLInputElement>(`findings.${index}.cite`);
  const reference = input.value.trim();
  const text = element<HTMLTextAreaElement>(`findings.${index}.body`);
  if (reference === '') {
    input.focus();
    return;
  }
  text.setRangeText(
    `<${button.dataset['component']} of="${reference}"/>`,
    text.selectionStart,
    text.selectionEnd,
    'end',
  );
  const many = button.closest('.record')?.querySelector<HTMLElement>('[data-many$=".claims"]');
  if (many) addToList(many, reference);
  input.value = '';
  text.focus();
  onInput();
}

function report(): void {
  if (draft === undefined) return;
  showReport(checkDraft(draft, records, today(), parseBodyInBrowser), findMissed(draft));
}

function isEmptyDraft({ claims, findings, source }: Draft): boolean {
  return claims.length === 0 && findings.length === 0 && (source['title'] ?? '') === '';
}

function saveBundle(): void {
  if (draft === undefined) return;
  if (isEmptyDraft(draft)) {
    say('saved', words.finish.empty);
    return;
  }
  isChecked = true;
  report();
  save(bundleFile(draft));
}

function save(file: OutFile): void {
  if (draft === undefined) return;
  saveFile(file);
  const hasFaults = checkDraft(draft, records, today(), parseBodyInBrowser).some(
    ({ level }) => level === 'error',
  );
  say(
    'saved',
    [words.finish.saved(file.name), hasFaults ? words.finish.unfinished : ''].filter(Boolean).join(' '),
  );
}

async function share(): Promise<void> {
  if (draft === undefined) return;
  // A person who closes the share sheet has changed her mind: that is no fault.
  await navigator.share(shareable(bundleFile(draft))).catch(() => undefined);
}

function claimsFile(): OutFile {
  return {
    name: `${slugOf(titleOf(draft as Draft) ?? 'claims')}.csv`,
    text: formatClaims((draft as Draft).claims.map(({ fields }) => fields)),
    type: 'text/csv',
  };
}

function showParts(): void {
  if (draft === undefined) return;
  const parts = element('parts');
  const button = (action: string, label: string, index = 0) => {
    const one = document.createElement('button');
    Object.assign(one, { type: 'button', textContent: label });
    one.dataset['action'] = action;
    one.dataset['index'] = String(index);
    return one;
  };
  parts.replaceChildren(
    ...(draft.claims.length === 0 ? [] : [button('save-claims', words.finish.claimsFile)]),
    ...draft.findings.map(({ id }, index) => button('save-finding', words.finish.findingFile(id), index)),
  );
  const canShare = 'canShare' in navigator && navigator.canShare(shareable(bundleFile(draft)));
  element('form')
    .querySelector<HTMLElement>('[data-action="share-bundle"]')
    ?.toggleAttribute('hidden', !canShare);
}
