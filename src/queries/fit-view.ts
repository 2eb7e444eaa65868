import { addresses, formatQuantity, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type Fit, type FitState, fitOf, gapKindOf } from '../knowledge/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Precondition } from '../schemas/blueprint.ts';
import { formatAnswer } from './claim-view.ts';
import { type CitedClaim, viewCitations } from './finding-pages.ts';
import type { Knowledge } from './knowledge.ts';

/** A precondition in words: whether Delhi meets it, by which claims, and what is to be asked. */
export interface FitView {
  id: string;
  what: string;
  state: FitState;
  stateLabel: string;
  /** Which answers meet it. */
  needed: string;
  attribute: { id: string; label: string; question: string };
  /** Ids of the actions that wait for it; none: the whole plan does. */
  for: readonly string[];
  /** What is on record, of each model: both sides where sources disagree. */
  answers: { model: string; claims: CitedClaim[]; state: FitState; stateLabel: string }[];
  /** Whom to ask: the question in each model's kit. */
  ask: { name: string; href: string }[];
}

/** Preconditions as they stand in Delhi, in their order. */
export function viewFits(
  preconditions: readonly Precondition[],
  knowledge: Knowledge,
  language: Language,
): FitView[] {
  const models = knowledge.ours.map(({ id }) => id);
  return fitOf(preconditions, models, knowledge.matrix).map((fit) => viewFit(fit, knowledge, language));
}

function viewFit(
  { precondition, state, answers, ask }: Fit,
  knowledge: Knowledge,
  language: Language,
): FitView {
  const words = stringsFor(language).blueprints;
  const attribute = knowledge.attributes.get(precondition.attribute);
  if (attribute === undefined) throw new Error(`There is no attribute "${precondition.attribute}".`);
  const { wants = [], at_least } = precondition;
  const nameOf = (id: string) => textIn(knowledge.models.get(id)?.name ?? { en: id }, language);
  return {
    id: precondition.id,
    what: precondition.what,
    state,
    stateLabel: words.fitStates[state],
    needed:
      at_least === undefined
        ? words.wants(
            wants
              .map((want) => formatAnswer(want, attribute, language))
              .join(attribute.type === 'list' ? words.and : words.or),
          )
        : words.atLeast(formatQuantity(at_least, attribute.unit, language)),
    attribute: {
      id: attribute.id,
      label: textIn(attribute.label, language),
      question: textIn(attribute.question ?? attribute.label, language),
    },
    for: precondition.for ?? [],
    answers: answers.map(({ cell, state: said }) => {
      const shown = [cell.best ?? cell.periodFigures[0], ...cell.rivals].flatMap((claim) =>
        claim === undefined ? [] : [`${claim.model}/${claim.id}`],
      );
      return {
        model: nameOf(cell.model),
        claims: [...viewCitations(shown, knowledge, language).values()],
        state: said,
        stateLabel: words.fitStates[said],
      };
    }),
    ask:
      state === 'met'
        ? []
        : ask.map((model) => ({
            name: nameOf(model),
            href: questionOf(model, attribute, knowledge),
          })),
  };
}

/** Where a model's question stands: in its kit, or, where it is answered there, with its claims. */
function questionOf(model: string, attribute: Attribute, { matrix, today }: Knowledge): string {
  const isAsked = gapKindOf(matrix.cell(model, attribute.id), today) !== undefined;
  return (isAsked ? addresses.gap : addresses.cell)(model, attribute.dimension, attribute.id);
}
