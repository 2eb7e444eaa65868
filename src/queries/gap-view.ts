import { addresses, formatDate, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type Gap, type GapKind, gapsOf, type Weight, type Weights } from '../knowledge/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Model } from '../schemas/model.ts';
import { DIMENSIONS, type Dimension } from '../schemas/vocabulary.ts';
import { awaitedBy } from './awaited-view.ts';
import { type CellView, viewCell } from './cell-view.ts';
import type { Knowledge } from './knowledge.ts';

/** One question of a kit: what is asked, why, and what is held so far. */
export interface GapView {
  /** Its number on the model's sheet: the same on every page and in every print. */
  number: number;
  /** Id of the attribute. */
  id: string;
  /** Address of the question with all that belongs to it. */
  href: string;
  dimension: Dimension;
  kind: { id: GapKind; label: string; meaning: string };
  label: string;
  question: string;
  /** The question in Hindi, where it exists and the page is in another language. */
  questionHi: string | undefined;
  definition: string;
  why: string | undefined;
  /** What is known elsewhere, in sentences. */
  known: string;
  /** True when anything is known elsewhere. */
  knownAnywhere: boolean;
  /** What a figure counts. */
  unit: string | undefined;
  choices: { label: string; definition: string | undefined }[];
  /** Address of what each of the choices means, where that is laid down. */
  meanings: string | undefined;
  /** True when several choices may be true at once. */
  several: boolean;
  /** What is held so far; undefined when nothing is on record. */
  held: CellView | undefined;
  /** When public sources were last searched. */
  searchedOn: string;
  /** Blueprints that wait for the answer, in sentences. */
  awaited: string[];
}

/** A gap with its number on the model's sheet. */
export interface NumberedGap extends Gap {
  number: number;
}

/** The gaps of a model as its sheet asks them: by dimension, in each in the order that serves a visit. */
export function sheetOrder(model: string, { matrix, today, awaited }: Knowledge): NumberedGap[] {
  const isAwaited = ({ cell }: Gap) =>
    awaited.some((one) => one.model === model && one.attribute === cell.attribute.id);
  // What a blueprint waits for is asked first.
  const gaps = gapsOf(matrix.ofModel(model), today).sort(
    (a, b) => Number(isAwaited(b)) - Number(isAwaited(a)),
  );
  return DIMENSIONS.flatMap((dimension) =>
    gaps.filter(({ cell }) => cell.attribute.dimension === dimension),
  ).map((gap, index) => ({ ...gap, number: index + 1 }));
}

/** Puts a gap into words. */
export function viewGap(
  { kind, cell, number }: NumberedGap,
  model: Model,
  weights: Weights,
  knowledge: Knowledge,
  language: Language,
): GapView {
  const strings = stringsFor(language).gaps;
  const { attribute } = cell;
  const { definition, question, label, why } = attribute;
  const weight = weights.of(cell);
  const choices = choicesOf(attribute, language);
  return {
    number,
    id: attribute.id,
    href: addresses.gap(cell.model, attribute.dimension, attribute.id),
    dimension: attribute.dimension,
    kind: { id: kind, label: strings.kinds[kind], meaning: strings.meanings[kind] },
    label: textIn(label, language),
    question: textIn(question ?? label, language),
    questionHi: question?.hi,
    definition: textIn(definition ?? label, language),
    why: why === undefined ? undefined : textIn(why, language),
    known: knownElsewhere(weight, language),
    knownAnywhere: weight.answered + weight.findings > 0,
    unit: attribute.type === 'number' ? attribute.unit : undefined,
    choices,
    meanings: choices.some((choice) => choice.definition !== undefined)
      ? addresses.definition(attribute.dimension, attribute.id)
      : undefined,
    several: attribute.type === 'list',
    held: kind === 'no-record' ? undefined : viewCell(cell, knowledge, language),
    searchedOn: formatDate(model.searched_on, language),
    awaited: awaitedBy(model.id, attribute.id, knowledge, language),
  };
}

function knownElsewhere(weight: Weight, language: Language): string {
  const strings = stringsFor(language).gaps;
  return [strings.answered(weight.answered, weight.others), strings.rests(weight.findings)]
    .filter(Boolean)
    .join(' ');
}

/** The answers that an attribute takes, in words; none when anything may be answered. */
export function choicesOf(
  { type, choices = [] }: Attribute,
  language: Language,
): { label: string; definition: string | undefined }[] {
  const { yes, no } = stringsFor(language).values;
  if (type === 'boolean') return [yes, no].map((label) => ({ label, definition: undefined }));
  return choices.map((choice) => ({
    label: textIn(choice.label, language),
    definition: choice.definition === undefined ? undefined : textIn(choice.definition, language),
  }));
}
