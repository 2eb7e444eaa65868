import type { ChartNames } from '../../charts/chart-js-words.ts';
import { type ChartSpec, type ChartWarning, pointsOf } from '../../charts/chart-spec.ts';
import { figureOf, warningInWords } from '../../charts/chart-words.ts';
import { formatDate, stringsFor } from '../../i18n/index.ts';

/** Says below a picture what must be known before its figures are compared: of those that are shown, and no others. */
export function sayWarnings(figure: HTMLElement, spec: ChartSpec, names: ChartNames): void {
  const box = figure.querySelector<HTMLElement>('.chart-warnings');
  const list = box?.querySelector('ul');
  if (box === null || !list) return;
  box.hidden = spec.warnings.length === 0;
  list.replaceChildren(
    ...spec.warnings.map((warning) => {
      const notes = notesOf(warning, spec, names);
      const item = itemOf(warningInWords(warning, names));
      if (notes.length > 0) item.append(foldOf(notes, names));
      return item;
    }),
  );
}

function notesOf(warning: ChartWarning, spec: ChartSpec, names: ChartNames): string[] {
  if (warning.kind !== 'notes-differ') return [];
  return pointsOf(spec)
    .filter(({ claim, note }) => note !== undefined && warning.claims.includes(claim))
    .map((point) => {
      const date = formatDate(point.date, names.language);
      return `${names.model(point.model)}, ${figureOf(point, spec, names)}, ${date}: ${point.note}`;
    });
}

function foldOf(notes: readonly string[], { language }: ChartNames): HTMLElement {
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = stringsFor(language).charts.warnings.notes(notes.length);
  const list = document.createElement('ul');
  list.append(...notes.map(itemOf));
  fold.append(summary, list);
  return fold;
}

function itemOf(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
