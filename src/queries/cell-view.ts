import { addresses, type Language, textIn } from '../i18n/index.ts';
import { type Cell, type CellState, findContradicted, historyOf, isContested } from '../knowledge/index.ts';
import type { Claim } from '../schemas/claim.ts';
import { type ClaimView, viewClaim } from './claim-view.ts';
import type { Knowledge } from './knowledge.ts';

/** A cell in words: what it shows, and what stands one step behind it. */
export interface CellView {
  attribute: { id: string; label: string; unit: string | undefined };
  /** Address of the cell with all its claims. */
  href: string;
  state: CellState;
  contested: boolean;
  best: ClaimView | undefined;
  /** Both sides are shown: these contradict the best claim. */
  rivals: ClaimView[];
  periodFigures: ClaimView[];
  /** Standing claims beyond the best and its rivals. */
  more: number;
  /** Claims that were corrected or withdrawn. */
  corrections: number;
}

/** Puts a cell into words, without its history. */
export function viewCell(cell: Cell, knowledge: Knowledge, language: Language): CellView {
  const view = (claim: Claim) => viewClaim(claim, cell.attribute, knowledge, language);
  const best = cell.best === undefined ? undefined : view(cell.best);
  return {
    attribute: {
      id: cell.attribute.id,
      label: textIn(cell.attribute.label, language),
      unit: cell.attribute.unit,
    },
    href: addresses.cell(cell.model, cell.attribute.dimension, cell.attribute.id),
    state: cell.state,
    contested: isContested(cell),
    best,
    rivals: cell.rivals.map(view),
    periodFigures: cell.periodFigures.map(view),
    more: Math.max(0, historyOf(cell).length - cell.rivals.length - 1),
    corrections: cell.former.length,
  };
}

/** A cell with everything that was ever claimed of it. */
export interface FullCellView extends CellView {
  definition: string;
  question: string;
  /** All standing claims but the best and its rivals, newest first. */
  others: (ClaimView & { contradicted: boolean })[];
  former: ClaimView[];
}

/** Puts a cell into words, with definition, question and history. */
export function viewFullCell(cell: Cell, knowledge: Knowledge, language: Language): FullCellView {
  const shown = new Set([cell.best, ...cell.rivals, ...cell.periodFigures]);
  const contradicted = findContradicted(cell);
  const { definition, question, label } = cell.attribute;
  return {
    ...viewCell(cell, knowledge, language),
    definition: textIn(definition ?? label, language),
    question: textIn(question ?? label, language),
    others: historyOf(cell)
      .filter((claim) => !shown.has(claim))
      .map((claim) => ({
        ...viewClaim(claim, cell.attribute, knowledge, language),
        contradicted: contradicted.has(claim.id),
      })),
    former: cell.former.map((claim) => viewClaim(claim, cell.attribute, knowledge, language)),
  };
}
