import { type Draft, titleOf } from '../../entry/draft.ts';
import { stringsFor } from '../../i18n/index.ts';
import { element } from './page-elements.ts';

const words = stringsFor('en').entry.drafts;

/** Lists the drafts that the device keeps, with what can be done with each. */
export function showDraftList(
  drafts: readonly Draft[],
  act: { open(draft: Draft): void; remove(draft: Draft): void },
): void {
  element('no-drafts').hidden = drafts.length > 0;
  element('draft-list').replaceChildren(
    ...drafts.map((draft) => {
      const title = titleOf(draft) ?? words.untitled;
      const item = document.createElement('li');
      const when = document.createElement('span');
      when.className = 'count';
      when.textContent = words.changed(
        new Date(draft.changed).toLocaleString('en-IN', { dateStyle: 'long', timeStyle: 'short' }),
      );
      item.append(
        button(title, words.open(title), () => act.open(draft), 'open'),
        ' ',
        when,
        ' ',
        button(words.yes, words.remove(title), () => act.remove(draft), 'remove'),
      );
      return item;
    }),
  );
}

function button(text: string, name: string, onClick: () => void, kind: string): HTMLButtonElement {
  const one = document.createElement('button');
  Object.assign(one, { type: 'button', textContent: text, className: kind });
  one.setAttribute('aria-label', name);
  one.addEventListener('click', onClick);
  return one;
}
