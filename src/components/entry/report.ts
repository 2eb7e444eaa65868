import type { Missed } from '../../entry/what-readers-miss.ts';
import { stringsFor } from '../../i18n/index.ts';
import type { Issue } from '../../issues/index.ts';
import { element } from './page-elements.ts';

const words = stringsFor('en').entry.finish;

/** Shows every fault beside its control, and all of them above as links that lead to it. */
export function showReport(issues: readonly Issue[], missed: readonly Missed[]): void {
  clearReport();
  const inOrder = [...issues].sort((a, b) => orderOf(controlFor(pathOf(a)), controlFor(pathOf(b))));
  const errors = inOrder.filter(({ level }) => level === 'error');
  const warnings = inOrder.filter(({ level }) => level === 'warning');
  for (const issue of issues) showBeside(issue);
  element('report').append(
    ...(errors.length === 0
      ? [paragraph(words.sound)]
      : [title(words.faults(errors.length)), list(errors.map(linkTo))]),
    ...(warnings.length === 0 ? [] : [title(words.warnings), list(warnings.map(linkTo))]),
  );
  element('missed').append(
    title(words.missed),
    missed.length === 0
      ? paragraph(words.nothingMissed)
      : list(missed.map(({ field, message }) => link(controlFor(field), message))),
  );
}

/** Takes the last report off the page. */
export function clearReport(): void {
  element('report').replaceChildren();
  element('missed').replaceChildren();
  for (const fault of document.querySelectorAll<HTMLElement>('#form .fault')) {
    fault.hidden = true;
    fault.textContent = '';
  }
  for (const control of document.querySelectorAll('#form [aria-invalid]'))
    control.removeAttribute('aria-invalid');
}

function showBeside(issue: Issue): void {
  const path = pathOf(issue);
  for (const id of upwards(path)) {
    const fault = document.getElementById(`${id}-error`);
    if (fault === null) continue;
    const text = `${issue.message} ${issue.fix}`;
    fault.textContent = fault.textContent === '' ? text : `${fault.textContent} ${text}`;
    fault.hidden = false;
    document.getElementById(id)?.setAttribute('aria-invalid', 'true');
    return;
  }
}

function linkTo(issue: Issue): HTMLElement {
  return link(controlFor(pathOf(issue)), `${issue.message} ${issue.fix}`);
}

/** Which of two controls stands first in the form. */
function orderOf(a: HTMLElement | null, b: HTMLElement | null): number {
  if (a === null || b === null || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function pathOf({ file, field }: Issue): string {
  return field === '' ? file : `${file}.${field}`;
}

/** "claims.0.certainty.why", "claims.0.certainty", "claims.0", "claims": the nearest that the form has is meant. */
function upwards(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

function controlFor(path: string): HTMLElement | null {
  for (const id of upwards(path)) {
    const found = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[name="${id}"]`);
    if (found !== null) return found;
  }
  return null;
}

function link(target: HTMLElement | null, text: string): HTMLElement {
  const anchor = document.createElement('a');
  const place = labelOf(target);
  anchor.textContent = place === '' ? text : `${place}: ${text}`;
  anchor.href = `#${target?.id ?? 'form'}`;
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  });
  return anchor;
}

function labelOf(target: HTMLElement | null): string {
  if (target === null) return '';
  const record = target.closest<HTMLElement>('.record')?.querySelector('legend')?.textContent ?? '';
  const label = target.closest('.field')?.querySelector('label, legend')?.textContent ?? '';
  return [record, label].filter(Boolean).join(', ');
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const ul = document.createElement('ul');
  for (const item of items) {
    const li = document.createElement('li');
    li.append(item);
    ul.append(li);
  }
  return ul;
}

function title(text: string): HTMLElement {
  const heading = document.createElement('h3');
  heading.textContent = text;
  return heading;
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}
