import { type RecordFile, readCorpus } from '../corpus/index.ts';
import type { LineChange } from '../entry/diff-lines.ts';
import { formatDiff } from '../entry/format-diff.ts';
import type { SheetReading, SheetSpot } from '../entry/sheet-context.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Model } from '../schemas/model.ts';
import type { Brought } from './brought.ts';
import type { FilingPlan, FindingPlan } from './plan-filing.ts';
import type { TourPlan } from './plan-tour.ts';

/** What a file that was brought in would do to the records, for a terminal: a paragraph a thing. */
export function formatFiling(brought: Brought, plan: FilingPlan, present: readonly RecordFile[]): string {
  const { incoming, what, file, sheet } = brought;
  const names = namesIn(present);
  const paragraphs = [
    `${file} is ${what}: ${[...countThings(incoming), ...countRows(sheet)].join(', ') || 'nothing in it'}.`,
    sheet && formatUnderstood(sheet),
    plan.source && formatSource(plan.source, incoming.source?.title ?? ''),
    plan.claims.length === 0 ? undefined : formatDiff(plan.claims, names),
    ...plan.findings.map(formatFinding),
    // The ids of a sheet's claims were made in reading it: nobody has cited them yet.
    ...(sheet === undefined ? plan.renamed : []).map(formatRenamed),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n');
}

function formatRenamed({ from, to, why }: FilingPlan['renamed'][number]): string {
  return why === 'held'
    ? `${from} is on record as ${to}; what cites it follows.`
    : `${from} is another claim on record; this one is filed as ${to}, and what cites it follows.`;
}

/** What the files of records call their attributes and models. */
export function namesIn(files: readonly RecordFile[]): Parameters<typeof formatDiff>[1] {
  const { entries } = readCorpus(files);
  return {
    attributes: entries.attributes.flatMap(({ valid, value }) => (valid ? [value as Attribute] : [])),
    models: entries.models.flatMap(({ valid, value }) => (valid ? [value as Model] : [])),
  };
}

/** "1 source", "2 claims", "1 finding" */
function countThings({ source, claims, findings }: Brought['incoming']): string[] {
  return [
    ...count(source === undefined ? 0 : 1, 'source', 'sources'),
    ...count(claims.length, 'claim', 'claims'),
    ...count(findings.length, 'finding', 'findings'),
  ];
}

function countRows(sheet: SheetReading | undefined): string[] {
  if (sheet === undefined) return [];
  return [
    ...count(new Set(sheet.refused.map(({ row }) => row)).size, 'row refused', 'rows refused'),
    ...count(sheet.unanswered, 'question without answer', 'questions without answer'),
  ];
}

function count(number: number, one: string, many: string): string[] {
  return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
}

/** What was read otherwise than written, what was said beside the answers, and which rows are refused, each with its place. */
function formatUnderstood({ understood, remarks, refused }: SheetReading): string | undefined {
  const lines = [
    ...understood.map(
      (cell) =>
        `  ${placeOf(cell)}: ${cell.written === '' ? 'empty,' : `"${cell.written}"`} is read as ${cell.says}`,
    ),
    ...remarks.map(
      (remark) => `  ${placeOf(remark)}: not filed, since it belongs to no one answer: "${remark.text}"`,
    ),
    ...refused.map((cell) => `  ${placeOf(cell)}: refused. ${cell.message} ${cell.fix}`),
  ];
  return lines.length === 0 ? undefined : lines.join('\n');
}

function placeOf({ row, column }: SheetSpot): string {
  return column === '' ? `row ${row}` : `row ${row}, ${column}`;
}

function formatSource({ id, isHeld }: { id: string; isHeld: boolean }, title: string): string {
  return `Source ${id}: ${isHeld ? 'held already' : `new, "${title}"`}`;
}

/** What naming visit notes as a tour's own does to the tour. */
export function formatTour({ id, notes, lines }: TourPlan): string {
  if (lines.length === 0) return `Tour ${id}: made, and names ${notes.join(', ')} already`;
  return [`Tour ${id}: made, with ${notes.join(', ')}`, ...formatLines(lines)].join('\n');
}

function formatFinding({ id, relation, lines }: FindingPlan): string {
  const words = { new: 'new', changed: 'changed', same: 'held already, word for word' }[relation];
  return [`Finding ${id}: ${words}`, ...formatLines(lines)].join('\n');
}

function formatLines(lines: readonly LineChange[]): string[] {
  const width = String(lines.at(-1)?.line ?? 0).length;
  return lines.map(({ sign, line, text }) => `  ${String(line).padStart(width)} ${sign} ${text}`.trimEnd());
}
