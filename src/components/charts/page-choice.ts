import { readChosen, writeChosen } from '../../charts/chosen-models.ts';

/** The choice of models that all charts of a page share, kept in its address. */
export interface PageChoice {
  /** Models of all the page's charts, in order. */
  known: readonly string[];
  /** Undefined: all. */
  chosen: string[] | undefined;
  unknown: string[];
}

const CHANGED = 'chart-choice';

/** The choice that the address makes among some models. */
export function readPage(known: readonly string[]): PageChoice {
  return { known, ...readChosen(location.search, known) };
}

/** Puts a choice into the address, as a step that "back" takes back, and tells the charts of the page. */
export function chooseOnPage(chosen: readonly string[], known: readonly string[]): void {
  const query = writeChosen(location.search, chosen, known);
  history.pushState(null, '', `${location.pathname}${query}${location.hash}`);
  dispatchEvent(new Event(CHANGED));
}

/** Calls back after every change of the choice, whether made here, by another chart, or by going back or forward. */
export function onChoice(callback: () => void): void {
  addEventListener(CHANGED, callback);
  addEventListener('popstate', callback);
}
