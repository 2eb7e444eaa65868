import { addresses, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type Cell, mixesPeriods, relateRow } from '../knowledge/index.ts';
import type { Model } from '../schemas/model.ts';
import { DIMENSIONS, type Dimension, MODEL_KINDS } from '../schemas/vocabulary.ts';
import { type CellView, viewCell } from './cell-view.ts';
import { type FindingHead, findingsOfModel } from './finding-pages.ts';
import type { Knowledge } from './knowledge.ts';
import { type ModelHead, sortModels, viewModelHead } from './model-pages.ts';

/** One attribute of which at least one of two models has a record. */
export interface BesideRow {
  attribute: { id: string; label: string; definition: string };
  baseline: CellView;
  other: CellView;
  /** Two typed answers that are not the same. */
  differs: boolean;
  /** Figures that do not count the same time. */
  mixed: boolean;
}

/** /compare/delhi/<model>/: the baseline beside one other model, all dimensions on one page. */
export interface CompareDelhiPage {
  baseline: ModelHead;
  other: ModelHead & { summary: string; kit: string };
  /** False when the two are not of one kind. */
  alike: boolean;
  attributes: number;
  both: number;
  only: { baseline: number; other: number };
  neither: number;
  sections: {
    dimension: Dimension;
    title: string;
    href: string;
    rows: BesideRow[];
    /** Attributes of which neither has a record. */
    neither: string[];
  }[];
  findings: FindingHead[];
}

/** The page model of /compare/delhi/<model>/. */
export function compareDelhiPage(model: Model, knowledge: Knowledge, language: Language): CompareDelhiPage {
  const strings = stringsFor(language);
  const { records, matrix, baseline } = knowledge;
  const pairs = records.attributes.map((attribute) => ({
    attribute,
    ours: matrix.cell(baseline.id, attribute.id),
    theirs: matrix.cell(model.id, attribute.id),
  }));
  const count = (ours: boolean, theirs: boolean) =>
    pairs.filter((pair) => hasRecord(pair.ours) === ours && hasRecord(pair.theirs) === theirs).length;
  return {
    baseline: viewModelHead(baseline, knowledge, language),
    other: {
      ...viewModelHead(model, knowledge, language),
      summary: textIn(model.summary, language),
      kit: addresses.gapsOf(model.id),
    },
    alike: model.kind === baseline.kind,
    attributes: pairs.length,
    both: count(true, true),
    only: { baseline: count(true, false), other: count(false, true) },
    neither: count(false, false),
    sections: DIMENSIONS.map((dimension) => {
      const own = pairs.filter(({ attribute }) => attribute.dimension === dimension);
      const isHeld = ({ ours, theirs }: (typeof own)[number]) => hasRecord(ours) || hasRecord(theirs);
      return {
        dimension,
        title: strings.dimensions[dimension],
        href: addresses.compareDimension(dimension),
        rows: own.filter(isHeld).map(({ attribute, ours, theirs }) => {
          const compared = [ours, theirs].map(comparedCell);
          return {
            attribute: {
              id: attribute.id,
              label: textIn(attribute.label, language),
              definition: addresses.definition(dimension, attribute.id),
            },
            baseline: viewCell(ours, knowledge, language),
            other: viewCell(theirs, knowledge, language),
            differs: relateRow(attribute, compared) === 'differs',
            mixed: mixesPeriods(attribute, compared),
          };
        }),
        neither: own
          .filter((pair) => !isHeld(pair))
          .map(({ attribute }) => textIn(attribute.label, language)),
      };
    }),
    findings: findingsOfModel(model.id, knowledge, language),
  };
}

/** Ways to the pages that set the baseline beside each other model, by kind. */
export function besideDelhiList(knowledge: Knowledge, language: Language) {
  const models = sortModels(knowledge.records.models).filter(({ id }) => id !== knowledge.baseline.id);
  return MODEL_KINDS.map((kind) => ({
    kind,
    title: stringsFor(language).kindsMany[kind],
    models: models
      .filter((model) => model.kind === kind)
      .map((model) => ({ name: textIn(model.name, language), href: addresses.compareDelhi(model.id) })),
  })).filter((group) => group.models.length > 0);
}

function hasRecord({ state }: Cell): boolean {
  return state !== 'no-record';
}

function comparedCell(cell: Cell) {
  const shown = cell.best ?? cell.periodFigures[0];
  return {
    state: cell.state,
    value: shown?.value,
    period: shown?.period,
    contested: cell.rivals.length > 0,
  };
}
