import { looksLikeBundle, readBundle } from '../../entry/bundle.ts';
import { type Draft, draftFinding, draftOf, emptyDraft } from '../../entry/draft.ts';
import { stringsFor } from '../../i18n/index.ts';

const words = stringsFor('en').entry.file;

/** A draft with nothing in it, begun now. */
export function freshDraft(): Draft {
  return emptyDraft(crypto.randomUUID(), new Date().toISOString());
}

/** The draft that a chosen file holds, a bundle or a finding; or why it cannot be opened. */
export async function readDraftFile(file: File): Promise<Draft | { fault: string }> {
  const text = await file.text();
  if (looksLikeBundle(text)) {
    const { incoming, issues } = readBundle(file.name, text);
    const { id, begun } = freshDraft();
    if (incoming !== undefined) return draftOf(incoming, text, id, begun);
    const lines = issues.map(({ line, message, fix }) => `${file.name}:${line} ${message} ${fix}`);
    return { fault: [words.faults(file.name), ...lines].join(' ') };
  }
  if (!text.startsWith('---')) return { fault: words.notRead(file.name) };
  return { ...freshDraft(), findings: [draftFinding(file.name.replace(/\.mdx?$/, ''), text)] };
}
