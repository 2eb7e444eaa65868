import { dayMeant } from '../../entry/draft.ts';
import { slugOf } from './save-files.ts';

/** Proposes names for the source and the findings from what is typed, as long as nobody has written one. */
export function suggestNames(): void {
  const title = slugOf(typedIn('source.title').replace(/^visit note\W*/i, ''), 5);
  const day = dayMeant(typedIn('source.published'));
  const isVisit = typedIn('source.type') === 'visit-note';
  // A title in another script leaves no letters for an address: the day tells one visit from another.
  const named = title === '' && typedIn('source.title') !== '' ? slugOf(typedIn('source.type')) : title;
  if (named !== '') propose('source.id', [isVisit ? 'visit-note' : 'src', named, day]);
  for (let index = 0; document.getElementById(`findings.${index}.id`) !== null; index += 1) {
    propose(`findings.${index}.id`, [slugOf(typedIn(`findings.${index}.title`))]);
  }
}

function typedIn(id: string): string {
  return (document.getElementById(id) as HTMLInputElement | null)?.value.trim() ?? '';
}

function propose(id: string, parts: readonly (string | undefined)[]): void {
  const control = document.getElementById(id) as HTMLInputElement | null;
  if (control === null || (control.value !== '' && control.value !== control.dataset['proposed'])) return;
  control.value = [...new Set(parts)].filter(Boolean).join('-');
  control.dataset['proposed'] = control.value;
}
