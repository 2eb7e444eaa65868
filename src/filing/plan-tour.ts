import type { RecordFile } from '../corpus/index.ts';
import { diffLines, type LineChange } from '../entry/diff-lines.ts';
import { editFinding, openFinding } from '../entry/edit-finding.ts';
import { suggestNearest } from '../issues/index.ts';
import { FilingError } from './filing-error.ts';

/** What comes of a tour when a visit note is filed as its own: no lines where it was made and names the note already. */
export interface TourPlan {
  id: string;
  notes: readonly string[];
  lines: LineChange[];
}

const FOLDER = 'content/tours/';

/**
 * Names visit notes among the sources of a tour, which is `made` then; nothing is written. Every other byte of its file
 * stays as it is. Throws a FilingError when there is no such tour, or when its file cannot be read.
 */
export function planTour(
  id: string,
  notes: readonly string[],
  present: readonly RecordFile[],
): { files: RecordFile[]; plan: TourPlan } {
  const path = `${FOLDER}${id}.mdx`;
  const file = present.find((one) => one.path === path);
  if (file === undefined) throw new FilingError(noSuchTour(id, present));
  const { text = '' } = file;
  // A tour's file is laid out as a finding's: fields, then prose.
  const opened = openFinding(text);
  const sources: unknown = opened?.fields['sources'];
  if (opened === undefined || !Array.isArray(sources)) {
    throw new FilingError(
      `${path} cannot be read, so no visit note can be added to it. Nothing was filed: run npm run validate, and mend that file first.`,
    );
  }
  const added = notes.filter((note) => !sources.includes(note));
  const fields = { ...opened.fields, status: 'made', sources: [...sources, ...added] };
  const edited = editFinding(text, { fields, body: opened.body });
  return {
    files: present.map((one) => (one === file ? { path, text: edited } : one)),
    plan: { id, notes, lines: diffLines(text, edited) },
  };
}

function noSuchTour(id: string, present: readonly RecordFile[]): string {
  const known = present.flatMap(({ path }) =>
    path.startsWith(FOLDER) && path.endsWith('.mdx') ? path.slice(FOLDER.length, -'.mdx'.length) : [],
  );
  const choice =
    known.length === 0 ? 'There is no tour yet: make' : `Name one of these: ${known.join(', ')}; or make`;
  return `There is no tour "${id}". ${suggestNearest(id, known)}${choice} it first, with npm run new -- tour. Nothing was filed.`;
}
