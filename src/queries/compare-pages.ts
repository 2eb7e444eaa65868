import { addresses, type Language, stringsFor, textIn } from '../i18n/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Model } from '../schemas/model.ts';
import { DIMENSIONS, type Dimension, MODEL_KINDS } from '../schemas/vocabulary.ts';
import { type CellView, viewCell } from './cell-view.ts';
import type { Knowledge } from './knowledge.ts';
import { type ModelHead, sortModels, viewModelHead } from './model-pages.ts';

/** One table: the models of a kind, the baseline first. */
export interface CompareTable {
  title: string;
  meaning: string;
  anchor: string;
  models: ModelHead[];
  rows: { attribute: { id: string; label: string }; cells: CellView[] }[];
  /** Attributes without any record in the whole table. */
  nowhere: string[];
}

/** /compare/<dimension>/: the matrix of one dimension, a table for each kind of model. */
export interface CompareDimensionPage {
  dimension: Dimension;
  title: string;
  about: string;
  /** Ways to all dimensions, this one included. */
  dimensions: { label: string; href: string; isCurrent: boolean }[];
  tables: CompareTable[];
  definitions: {
    id: string;
    label: string;
    definition: string;
    question: string;
    unit: string | undefined;
    counts: string | undefined;
    choices: { label: string; definition: string | undefined }[];
  }[];
}

/** The page model of /compare/<dimension>/. */
export function compareDimensionPage(
  dimension: Dimension,
  knowledge: Knowledge,
  language: Language,
): CompareDimensionPage {
  const strings = stringsFor(language);
  const attributes = knowledge.records.attributes.filter((attribute) => attribute.dimension === dimension);
  const sorted = sortModels(knowledge.records.models);
  return {
    dimension,
    title: strings.dimensions[dimension],
    about: strings.dimensionQuestions[dimension],
    dimensions: DIMENSIONS.map((other) => ({
      label: strings.dimensions[other],
      href: addresses.compareDimension(other),
      isCurrent: other === dimension,
    })),
    tables: MODEL_KINDS.map((kind) => {
      const models = sorted.filter((model) => model.baseline || model.kind === kind);
      return {
        title: strings.kindsMany[kind],
        meaning: strings.kindsMeaning[kind],
        anchor: kind,
        ...compareTable(attributes, models, knowledge, language),
      };
    }),
    definitions: attributes.map((attribute) => ({
      id: attribute.id,
      label: textIn(attribute.label, language),
      definition: textIn(attribute.definition ?? attribute.label, language),
      question: textIn(attribute.question ?? attribute.label, language),
      unit: attribute.unit,
      counts: attribute.counts === undefined ? undefined : strings.counts[attribute.counts],
      choices: (attribute.choices ?? []).map((choice) => ({
        label: textIn(choice.label, language),
        definition: choice.definition === undefined ? undefined : textIn(choice.definition, language),
      })),
    })),
  };
}

function compareTable(
  attributes: readonly Attribute[],
  models: readonly Model[],
  knowledge: Knowledge,
  language: Language,
): Pick<CompareTable, 'models' | 'rows' | 'nowhere'> {
  const rows = attributes.map((attribute) => ({
    attribute: { id: attribute.id, label: textIn(attribute.label, language) },
    cells: models.map((model) =>
      viewCell(knowledge.matrix.cell(model.id, attribute.id), knowledge, language),
    ),
  }));
  const isEmpty = ({ cells }: { cells: CellView[] }) => cells.every(({ state }) => state === 'no-record');
  return {
    models: models.map((model) => viewModelHead(model, knowledge, language)),
    rows: rows.filter((row) => !isEmpty(row)),
    nowhere: rows.filter(isEmpty).map(({ attribute }) => attribute.label),
  };
}
