import type { Option } from './known-records.ts';

/** The element with an id inside the page; its absence is a fault of the page itself. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found as T;
}

/** Puts a text into an element of the page. */
export function say(id: string, text: string): void {
  element(id).textContent = text;
}

/** A button that the page's own listener acts upon, by the name of what it does. */
export function actionButton(action: string, label: string, data: Record<string, string> = {}): HTMLElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: label });
  Object.assign(button.dataset, { action, ...data });
  return button;
}

/** Fills a select with choices behind its first, in groups where they have one. */
export function fillSelect(select: HTMLSelectElement, options: readonly Option[]): void {
  const kept = select.value;
  for (const old of [...select.children].slice(1)) old.remove();
  let group: HTMLOptGroupElement | undefined;
  for (const { value, label, group: name } of options) {
    const option = new Option(label, value);
    if (name === undefined) select.append(option);
    else {
      if (group?.label !== name) {
        group = document.createElement('optgroup');
        group.label = name;
        select.append(group);
      }
      group.append(option);
    }
  }
  select.value = kept;
}

/**
 * Draws what is inside an element anew where it would look otherwise than it does. A button that is replaced while it is
 * being pressed, as when the field that was left tells of its change, would never be clicked.
 */
export function redraw(inside: HTMLElement, items: readonly HTMLElement[]): void {
  const html = (elements: Iterable<Element>) => [...elements].map(({ outerHTML }) => outerHTML).join('');
  if (html(inside.children) !== html(items)) inside.replaceChildren(...items);
}
