import { addresses, formatFigure, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type CellState, countsWithPeople, perLakhOf } from '../knowledge/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Model } from '../schemas/model.ts';
import {
  type AttributeType,
  type Dimension,
  MODEL_KINDS,
  type ModelKind,
  type UseCase,
} from '../schemas/vocabulary.ts';
import { viewCell } from './cell-view.ts';
import type { Knowledge } from './knowledge.ts';
import { sortModels, viewModelHead } from './model-pages.ts';

/** A row of the table that a reader puts together. */
export interface ChoiceRow {
  id: string;
  label: string;
  dimension: Dimension;
  useCases: UseCase[];
  type: AttributeType;
  unit: string | undefined;
  /** What the figures count, in words. */
  counts: string | undefined;
  /** Its figures can be shown per lakh people. */
  perHead: boolean;
  /** Where its definition stands. */
  href: string;
}

/** A cell as it travels to the browser: words for the table, and the value by which rows are compared. */
export interface ChoiceCell {
  state: CellState;
  contested: boolean;
  value: string | undefined;
  period: string | undefined;
  answer: string;
  planned: boolean;
  periodLabel: string | undefined;
  /** Date and age. */
  when: string;
  date: string;
  basis: { id: string; label: string };
  source: { href: string; publisher: string; title: string };
  copy: string | undefined;
  note: string | undefined;
  rivals: string[];
  /** Where all its claims stand. */
  href: string;
  perLakh: { answer: string; population: string } | undefined;
}

/** A column: a model and its cells with a record, by attribute. */
export interface ChoiceModel {
  id: string;
  name: string;
  kind: ModelKind;
  href: string;
  baseline: boolean;
  cells: Record<string, ChoiceCell>;
}

/** /compare/: what can be chosen, and the columns with which it opens. */
export interface CompareChoicePage {
  rows: ChoiceRow[];
  models: { id: string; name: string; kind: ModelKind; baseline: boolean }[];
  groups: { title: string; models: { id: string; name: string }[] }[];
  start: ChoiceModel[];
}

/** Columns besides the baseline with which the page opens. */
const OTHERS_AT_START = 3;

/** The page model of /compare/: the baseline and the three best answered models of its kind. */
export function compareChoicePage(knowledge: Knowledge, language: Language): CompareChoicePage {
  const { records, matrix, baseline } = knowledge;
  const strings = stringsFor(language);
  const recorded = (model: Model) =>
    matrix.ofModel(model.id).filter(({ state }) => state !== 'no-record').length;
  const others = sortModels(records.models)
    .filter((model) => model.kind === baseline.kind && !model.baseline)
    .sort((a, b) => recorded(b) - recorded(a))
    .slice(0, OTHERS_AT_START);
  const models = sortModels(records.models).map((model) => ({
    id: model.id,
    name: textIn(model.name, language),
    kind: model.kind,
    baseline: model.baseline === true,
  }));
  return {
    rows: records.attributes.map((attribute) => viewRow(attribute, language)),
    models,
    groups: MODEL_KINDS.map((kind) => ({
      title: strings.kindsMany[kind],
      models: models.filter((model) => model.kind === kind),
    })),
    start: [baseline, ...others].map((model) => compareModel(model, knowledge, language)),
  };
}

function viewRow(attribute: Attribute, language: Language): ChoiceRow {
  const strings = stringsFor(language);
  return {
    id: attribute.id,
    label: textIn(attribute.label, language),
    dimension: attribute.dimension,
    useCases: attribute.use_cases,
    type: attribute.type,
    unit: attribute.unit,
    counts: attribute.counts === undefined ? undefined : strings.counts[attribute.counts],
    perHead: countsWithPeople(attribute),
    href: addresses.definition(attribute.dimension, attribute.id),
  };
}

/** One column of /compare/, as the browser fetches it. */
export function compareModel(model: Model, knowledge: Knowledge, language: Language): ChoiceModel {
  const head = viewModelHead(model, knowledge, language);
  const cells = knowledge.matrix.ofModel(model.id).flatMap((cell): [string, ChoiceCell][] => {
    const claim = cell.best ?? cell.periodFigures[0];
    const view = viewCell(cell, knowledge, language);
    const shown = view.best ?? view.periodFigures[0];
    if (claim === undefined || shown === undefined) return [];
    const { answer, planned, when, date, basis, source, copy, note, period } = shown;
    return [
      [
        cell.attribute.id,
        {
          state: cell.state,
          contested: view.contested,
          value: claim.value,
          period: claim.period,
          answer,
          planned,
          periodLabel: period,
          when,
          date,
          basis,
          source: { ...source, title: knowledge.sources.get(claim.source)?.title ?? claim.source },
          copy,
          note,
          rivals: view.rivals.map((rival) => rival.answer),
          href: view.href,
          perLakh: viewPerLakh(claim, model, cell.attribute, knowledge, language),
        },
      ],
    ];
  });
  return {
    id: model.id,
    name: head.name,
    kind: model.kind,
    href: head.href,
    baseline: head.baseline,
    cells: Object.fromEntries(cells),
  };
}

function viewPerLakh(
  claim: Claim,
  model: Model,
  attribute: Attribute,
  { records, sources }: Knowledge,
  language: Language,
): ChoiceCell['perLakh'] {
  if (!countsWithPeople(attribute)) return undefined;
  const perLakh = perLakhOf(claim, model.place, records.populations);
  if (perLakh === undefined) return undefined;
  const { value, population } = perLakh;
  const { perLakhPeople, populationOf } = stringsFor(language).compareChoice;
  const rounded = Number(value.toPrecision(3));
  return {
    answer: perLakhPeople(formatFigure(rounded, language)),
    population: populationOf(
      formatFigure(population.population, language),
      population.year,
      sources.get(population.source)?.publisher ?? population.source,
    ),
  };
}
