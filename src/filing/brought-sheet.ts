import type { Corpus } from '../corpus/index.ts';
import { looksLikeKobo } from '../entry/kobo-columns.ts';
import { readKobo } from '../entry/read-kobo.ts';
import { readSheet } from '../entry/read-sheet.ts';
import type { RefusedCell, SheetContext, SheetReading } from '../entry/sheet-context.ts';
import { readTable } from '../entry/sheet-table.ts';
import type { Source } from '../schemas/source.ts';
import type { Basis } from '../schemas/vocabulary.ts';
import type { Brought } from './brought.ts';
import type { PlacedIssue } from './prepare-filing.ts';

/** What is said of a whole sheet by the person who brings it. */
export interface SheetDefaults {
  /** Source of every answer that names none. */
  source?: string | undefined;
  /** How every answer is known that does not say so. */
  basis?: Basis | undefined;
}

/** Fields of a claim that its answer gives: their faults stand in the column of the answer. */
const GIVEN_BY_ANSWER = ['', 'id', 'attribute', 'value'];

/** Reads a filled sheet, or what a form server exports. `sources` come in along with it. */
export function bringSheet(
  file: string,
  text: string,
  { entries }: Corpus,
  { sources, defaults, today }: { sources: readonly Source[]; defaults: SheetDefaults; today: string },
): Brought {
  const context: SheetContext = {
    attributes: soundOf(entries.attributes),
    models: soundOf(entries.models),
    claims: entries.claims.flatMap(({ value: { model, id } }) =>
      model === undefined || id === undefined ? [] : [{ model, id }],
    ),
    sources: [...soundOf(entries.sources), ...sources],
    tours: soundOf(entries.tours),
    allowed: entries.allowed.flatMap(({ value }) => value.text ?? []),
    defaultSource: defaults.source,
    defaultBasis: defaults.basis,
    today,
  };
  const isKobo = looksLikeKobo(readTable(file, text).header);
  const sheet = isKobo ? readKobo(file, text, context) : readSheet(file, text, context);
  return broughtOf(file, isKobo ? 'an export of the form' : 'a sheet', sheet);
}

function broughtOf(file: string, what: string, sheet: SheetReading): Brought {
  return {
    file,
    what,
    sheet,
    incoming: sheet.incoming,
    issues: sheet.faults,
    locate({ index }, { field }) {
      const { line, column } = sheet.places[index] ?? { line: 1, column: '' };
      if (GIVEN_BY_ANSWER.includes(field)) return { line, field: column };
      return { line, field: field === 'stage' ? 'planned' : field };
    },
  };
}

/** The sheet without the rows that the rules of the records refuse: they come back with the others that are refused. */
export function refuseRows(brought: Brought, issues: readonly PlacedIssue[]): Brought {
  const { sheet } = brought;
  if (sheet === undefined) return brought;
  const faults = issues.filter((placed) => placed.brought === brought);
  const out = new Set(faults.map(({ origin }) => origin?.index));
  const refused = faults.flatMap(({ issue, origin }): RefusedCell[] => {
    const place = sheet.places[origin?.index ?? -1];
    return place === undefined
      ? []
      : [{ ...place, column: issue.field, message: issue.message, fix: issue.fix }];
  });
  const isKept = (_: unknown, index: number) => !out.has(index);
  return broughtOf(brought.file, brought.what, {
    ...sheet,
    incoming: { ...sheet.incoming, claims: sheet.incoming.claims.filter(isKept) },
    places: sheet.places.filter(isKept),
    refused: [...sheet.refused, ...refused].sort((a, b) => a.row - b.row),
  });
}

function soundOf<T>(entries: readonly { valid: boolean; value: Partial<T> }[]): T[] {
  return entries.flatMap(({ valid, value }) => (valid ? [value as T] : []));
}
