import type { Attribute } from '../schemas/attribute.ts';
import { claimIdFor } from './claim-id.ts';
import type { NewClaim } from './incoming.ts';
import { type AnswerField, readAnswer, type WrittenAnswer } from './sheet-answer.ts';
import type { RefusedCell, SheetContext, SheetReading, UnderstoodCell } from './sheet-context.ts';

/** An answer with the row in which it stood. */
export interface SheetAnswer {
  written: WrittenAnswer;
  /** Name of the column of each cell; where the sheet has none, the cell's own name stands. */
  columns: Partial<Record<AnswerField, string>>;
  place: Pick<RefusedCell, 'line' | 'row' | 'header' | 'cells'>;
}

/** Turns answers into claims with ids of their own. Of two answers to one question for the same time neither is taken. */
export function gatherClaims(
  answers: readonly SheetAnswer[],
  context: SheetContext,
): {
  claims: NewClaim[];
  places: SheetReading['places'];
  understood: UnderstoodCell[];
  refused: RefusedCell[];
} {
  const refused: RefusedCell[] = [];
  const read = answers.flatMap((answer) => {
    const result = readAnswer(answer.written, context);
    if ('claim' in result) return [{ answer, ...result }];
    refused.push(
      ...result.refusals.map(({ field, message, fix }) => ({
        ...answer.place,
        column: answer.columns[field] ?? field,
        message,
        fix,
      })),
    );
    return [];
  });

  const byStatement = Map.groupBy(read, ({ claim }) => statementOf(claim, context.attributes));
  const taken = Map.groupBy(context.claims, ({ model }) => model);
  const ids = new Map([...taken].map(([model, claims]) => [model, new Set(claims.map(({ id }) => id))]));
  const claims: NewClaim[] = [];
  const places: SheetReading['places'] = [];
  const understood: UnderstoodCell[] = [];
  for (const { answer, claim, understood: words } of read) {
    const same = byStatement.get(statementOf(claim, context.attributes)) ?? [];
    if (same.length > 1) {
      refused.push(refuseTwice(answer, claim, same));
      continue;
    }
    const idsOfModel = ids.get(claim.model) ?? new Set();
    const id = freeIdFor(claim, idsOfModel);
    if (id === undefined) {
      refused.push(refuseTooMany(answer, claim));
      continue;
    }
    ids.set(claim.model, idsOfModel.add(id));
    claims.push({ id, ...claim });
    places.push({ ...answer.place, column: answer.columns.answer ?? 'answer' });
    const { line, row } = answer.place;
    understood.push(
      ...words.map(({ field, written, says }) => ({
        line,
        row,
        column: answer.columns[field] ?? field,
        claim: `${claim.model}/${id}`,
        written,
        says,
      })),
    );
  }
  return { claims, places, understood, refused: refused.sort((a, b) => a.row - b.row) };
}

function freeIdFor({ attribute, as_of }: ClaimWithoutId, taken: ReadonlySet<string>): string | undefined {
  try {
    return claimIdFor(attribute, as_of, taken);
  } catch {
    return undefined;
  }
}

type ClaimWithoutId = Omit<NewClaim, 'id'>;

/** What two answers must differ in to stand side by side. */
function statementOf(claim: ClaimWithoutId, attributes: readonly Attribute[]): string {
  const { model, attribute, as_of, period, stage, source, value } = claim;
  // Of a list's claims each stands for itself: only the same one twice is a slip.
  const isList = attributes.find(({ id }) => id === attribute)?.cardinality === 'many';
  return JSON.stringify([model, attribute, as_of, period ?? '', stage, source, isList ? value : '']);
}

function refuseTwice(
  { place, columns }: SheetAnswer,
  { attribute }: ClaimWithoutId,
  same: readonly { answer: SheetAnswer }[],
): RefusedCell {
  const rows = [...new Set(same.map(({ answer }) => answer.place.row))];
  return {
    ...place,
    column: columns.answer ?? 'answer',
    message: `Rows ${rows.join(' and ')} both answer "${attribute}", for the same time and from the same source.`,
    fix: 'Keep one of them; an answer of another day has its own date, one from elsewhere its own source.',
  };
}

function refuseTooMany({ place, columns }: SheetAnswer, { attribute, as_of }: ClaimWithoutId): RefusedCell {
  return {
    ...place,
    column: columns.answer ?? 'answer',
    message: `"${attribute}" has 26 answers of ${as_of} already.`,
    fix: 'Put what belongs together into one answer, or give the day on which each was so.',
  };
}
