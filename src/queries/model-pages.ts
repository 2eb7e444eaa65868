import { addresses, formatDate, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type Cell, type Coverage, coverageOf } from '../knowledge/index.ts';
import type { Model } from '../schemas/model.ts';
import { DIMENSIONS, type Dimension, MODEL_KINDS, type ModelKind } from '../schemas/vocabulary.ts';
import { type CellView, type FullCellView, viewCell, viewFullCell } from './cell-view.ts';
import type { Knowledge } from './knowledge.ts';

/** A model as named in lists and headings. */
export interface ModelHead {
  id: string;
  href: string;
  name: string;
  place: string;
  kind: { id: ModelKind; label: string };
  baseline: boolean;
}

/** Names a model. */
export function viewModelHead(model: Model, { places }: Knowledge, language: Language): ModelHead {
  const place = places.get(model.place);
  return {
    id: model.id,
    href: addresses.model(model.id),
    name: textIn(model.name, language),
    place: place?.name_en ?? model.place,
    kind: { id: model.kind, label: stringsFor(language).kinds[model.kind] },
    baseline: model.baseline === true,
  };
}

/** Models as they stand in every list: the baseline first, then by kind and name. Not a ranking. */
export function sortModels(models: readonly Model[]): Model[] {
  return [...models].sort(
    (a, b) =>
      Number(b.baseline ?? false) - Number(a.baseline ?? false) ||
      MODEL_KINDS.indexOf(a.kind) - MODEL_KINDS.indexOf(b.kind) ||
      a.name.en.localeCompare(b.name.en, 'en'),
  );
}

/** /models/: every model by kind. */
export interface ModelListPage {
  groups: {
    kind: ModelKind;
    title: string;
    meaning: string;
    models: { head: ModelHead; coverage: Coverage; status: CellView }[];
  }[];
}

/** The page model of /models/. */
export function modelListPage(knowledge: Knowledge, language: Language): ModelListPage {
  const strings = stringsFor(language);
  const { matrix, today, records } = knowledge;
  const sorted = sortModels(records.models);
  return {
    groups: MODEL_KINDS.map((kind) => ({
      kind,
      title: strings.kindsMany[kind],
      meaning: strings.kindsMeaning[kind],
      models: sorted
        .filter((model) => model.kind === kind)
        .map((model) => ({
          head: viewModelHead(model, knowledge, language),
          coverage: coverageOf(matrix.ofModel(model.id), today),
          status: viewCell(matrix.cell(model.id, 'status'), knowledge, language),
        })),
    })).filter(({ models }) => models.length > 0),
  };
}

/** One dimension of a model, in short. */
export interface DimensionSection {
  dimension: Dimension;
  title: string;
  about: string;
  /** Address of all its claims and of the questions without one. */
  href: string;
  cells: CellView[];
  noRecord: { label: string; href: string }[];
}

/** /models/<id>/: the best answer to every attribute. */
export interface ModelPage {
  head: ModelHead;
  summary: string;
  searchedOn: string;
  coverage: Coverage;
  links: { label: string; url: string }[];
  sections: DimensionSection[];
}

/** The page model of /models/<id>/. */
export function modelPage(model: Model, knowledge: Knowledge, language: Language): ModelPage {
  const strings = stringsFor(language);
  const cells = knowledge.matrix.ofModel(model.id);
  return {
    head: viewModelHead(model, knowledge, language),
    summary: textIn(model.summary, language),
    searchedOn: formatDate(model.searched_on, language),
    coverage: coverageOf(cells, knowledge.today),
    links: model.links.map(({ label, url }) => ({ label: textIn(label, language), url })),
    sections: DIMENSIONS.map((dimension) => {
      const own = cells.filter(({ attribute }) => attribute.dimension === dimension);
      const recorded = own.filter(({ state }) => state !== 'no-record');
      return {
        dimension,
        title: strings.dimensions[dimension],
        about: strings.dimensionQuestions[dimension],
        href: addresses.modelDimension(model.id, dimension),
        cells: recorded.map((cell) => viewCell(cell, knowledge, language)),
        noRecord: own
          .filter(({ state }) => state === 'no-record')
          .map(({ attribute }) => ({
            label: textIn(attribute.label, language),
            href: addresses.cell(model.id, dimension, attribute.id),
          })),
      };
    }),
  };
}

/** /models/<id>/<dimension>/: every claim of one dimension. */
export interface ModelDimensionPage {
  head: ModelHead;
  dimension: Dimension;
  title: string;
  searchedOn: string;
  cells: FullCellView[];
  noRecord: { id: string; label: string; question: string }[];
  /** Ways to the model's dimensions, this one included. */
  dimensions: { label: string; href: string; isCurrent: boolean }[];
}

/** True when something was ever claimed, even if all of it was withdrawn: nothing written down is hidden. */
function hasClaims(cell: Cell): boolean {
  return cell.state !== 'no-record' || cell.former.length > 0;
}

/** The page model of /models/<id>/<dimension>/. */
export function modelDimensionPage(
  model: Model,
  dimension: Dimension,
  knowledge: Knowledge,
  language: Language,
): ModelDimensionPage {
  const strings = stringsFor(language);
  const own = knowledge.matrix.ofModel(model.id).filter(({ attribute }) => attribute.dimension === dimension);
  return {
    head: viewModelHead(model, knowledge, language),
    dimension,
    title: strings.dimensions[dimension],
    searchedOn: formatDate(model.searched_on, language),
    cells: own.filter(hasClaims).map((cell) => viewFullCell(cell, knowledge, language)),
    noRecord: own
      .filter((cell) => !hasClaims(cell))
      .map(({ attribute }) => ({
        id: attribute.id,
        label: textIn(attribute.label, language),
        question: textIn(attribute.question ?? attribute.label, language),
      })),
    dimensions: DIMENSIONS.map((other) => ({
      label: strings.dimensions[other],
      href: addresses.modelDimension(model.id, other),
      isCurrent: other === dimension,
    })),
  };
}
