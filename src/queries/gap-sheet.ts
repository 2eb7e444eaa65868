import type { SheetRow } from '../entry/sheet.ts';
import { type Language, stringsFor, textIn } from '../i18n/index.ts';
import type { Gap } from '../knowledge/index.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Model } from '../schemas/model.ts';
import { type ClaimView, viewClaim } from './claim-view.ts';
import { choicesOf, sheetOrder } from './gap-view.ts';
import type { Knowledge } from './knowledge.ts';

/** The rows of a model's sheet: its questions in the order and with the words of its pages. */
export function sheetRows(model: Model, knowledge: Knowledge, language: Language): SheetRow[] {
  return sheetOrder(model.id, knowledge).map((gap) => sheetRow(gap, knowledge, language));
}

function sheetRow({ kind, cell }: Gap, knowledge: Knowledge, language: Language): SheetRow {
  const strings = stringsFor(language);
  const { attribute } = cell;
  const { question, label, why } = attribute;
  return {
    model: cell.model,
    attribute: attribute.id,
    dimension: strings.dimensions[attribute.dimension],
    label: textIn(label, language),
    question: textIn(question ?? label, language),
    question_hi: question?.hi ?? '',
    why: [`${strings.gaps.kinds[kind]}.`, why === undefined ? '' : textIn(why, language)].join(' ').trim(),
    unit: attribute.type === 'number' ? (attribute.unit ?? '') : '',
    choices: choicesOf(attribute, language)
      .map((choice) => choice.label)
      .join('; '),
    kind: attribute.type,
    ...heldOf({ kind, cell }, knowledge, language),
  };
}

/** What is held, with its evidence. When it is contested, both sides stand on the sheet. */
function heldOf(
  { cell }: Gap,
  knowledge: Knowledge,
  language: Language,
): Pick<SheetRow, 'held' | 'held_as_of' | 'held_basis' | 'held_source'> {
  const shown = cell.best ?? cell.periodFigures[0];
  if (shown === undefined) return { held: '', held_as_of: '', held_basis: '', held_source: '' };
  const { says } = stringsFor(language).cell;
  const view = (claim: Claim) => viewClaim(claim, cell.attribute, knowledge, language);
  const best = view(shown);
  const rivals = cell.rivals.map((rival) => {
    const { date, basis } = view(rival);
    return `${says} ${answerOf(view(rival), language)} (${date}, ${basis.label}, ${sourceOf(rival, knowledge)})`;
  });
  return {
    held: [answerOf(best, language), ...rivals].join('; '),
    held_as_of: best.date,
    held_basis: best.basis.label,
    held_source: sourceOf(shown, knowledge),
  };
}

function answerOf({ answer, planned, period, note }: ClaimView, language: Language): string {
  const words = [planned ? `${stringsFor(language).states.planned}:` : '', answer, period ?? ''];
  return [words.filter(Boolean).join(' '), note].filter(Boolean).join(', ');
}

function sourceOf(claim: Claim, { sources }: Knowledge): string {
  const source = sources.get(claim.source);
  return [source?.publisher ?? claim.source, source?.url].filter(Boolean).join(', ');
}
