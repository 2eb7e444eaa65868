import { addresses, formatDate, type Language, stringsFor } from '../i18n/index.ts';
import { type Cell, countGaps, GAP_KINDS, type GapKind, gapsOf, Weights } from '../knowledge/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Model } from '../schemas/model.ts';
import { DIMENSIONS, type Dimension } from '../schemas/vocabulary.ts';
import { type AwaitedView, viewAwaited } from './awaited-view.ts';
import { type GapView, sheetOrder, viewGap } from './gap-view.ts';
import { type HeatCell, heatOf } from './heat.ts';
import type { Knowledge } from './knowledge.ts';
import { type ModelHead, sortModels, viewModelHead } from './model-pages.ts';

/** A number of gaps of one kind. */
export interface GapCount {
  kind: GapKind;
  label: string;
  count: number;
}

/** Counts the gaps of one model by kind, in the order of kinds. */
export function countByKind(model: string, { matrix, today }: Knowledge, language: Language): GapCount[] {
  const counts = countGaps(gapsOf(matrix.ofModel(model), today));
  const { kinds } = stringsFor(language).gaps;
  return GAP_KINDS.map((kind) => ({ kind, label: kinds[kind], count: counts[kind] }));
}

/** /gaps/: how much is to be asked of each model. */
export interface GapListPage {
  /** Kinds of which there are any. */
  kinds: { id: GapKind; label: string; meaning: string; total: number }[];
  /** In the order of every list: not a ranking. `counts` in the order of `kinds`. */
  rows: { head: ModelHead; href: string; counts: number[]; gaps: number; heat: HeatCell[] }[];
  /** In the order of `heat`; each leads to its attributes. */
  dimensions: { dimension: Dimension; title: string; attributes: number; href: string; all: HeatCell }[];
  gaps: number;
  cells: number;
}

/** The page model of /gaps/. */
export function gapListPage(knowledge: Knowledge, language: Language): GapListPage {
  const strings = stringsFor(language).gaps;
  const { records, matrix, today } = knowledge;
  const rows = sortModels(records.models).map((model) => ({
    head: viewModelHead(model, knowledge, language),
    counts: countByKind(model.id, knowledge, language),
  }));
  const totalOf = (kind: GapKind) =>
    sum(rows.flatMap(({ counts }) => counts.filter((one) => one.kind === kind).map(({ count }) => count)));
  const kinds = GAP_KINDS.map((id) => ({
    id,
    label: strings.kinds[id],
    meaning: strings.meanings[id],
    total: totalOf(id),
  })).filter(({ total }) => total > 0);
  return {
    kinds,
    rows: rows.map(({ head, counts }) => ({
      head,
      href: addresses.gapsOf(head.id),
      counts: kinds.map(({ id }) => counts.find(({ kind }) => kind === id)?.count ?? 0),
      gaps: sum(counts.map(({ count }) => count)),
      heat: DIMENSIONS.map((dimension) =>
        heatOf(
          inDimension(matrix.ofModel(head.id), dimension),
          addresses.gapsOfDimension(head.id, dimension),
          today,
        ),
      ),
    })),
    dimensions: DIMENSIONS.map((dimension) => {
      const href = addresses.gapsByAttribute(dimension);
      return {
        dimension,
        title: stringsFor(language).dimensions[dimension],
        attributes: records.attributes.filter((attribute) => attribute.dimension === dimension).length,
        href,
        all: heatOf(inDimension(matrix.all(), dimension), href, today),
      };
    }),
    gaps: sum(kinds.map(({ total }) => total)),
    cells: records.models.length * records.attributes.length,
  };
}

function inDimension(cells: readonly Cell[], dimension: Dimension): Cell[] {
  return cells.filter(({ attribute }) => attribute.dimension === dimension);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What every page of a model's kit says at its head, and how to take it along. */
export interface KitHead {
  model: ModelHead;
  today: string;
  href: string;
  counts: GapCount[];
  gaps: number;
  cells: number;
  searchedOn: string;
  downloads: { paper: string; sheet: string; form: string };
  /** Ways to the questions of each dimension. */
  parts: { dimension: Dimension; title: string; href: string; count: number }[];
}

/** The questions of one dimension of a model. */
export interface GapSection {
  dimension: Dimension;
  title: string;
  about: string;
  href: string;
  /** Of which something is on record. */
  held: GapView[];
  noRecord: GapView[];
}

/** /gaps/<model>/ and its parts: the questions, by dimension. */
export interface GapsPage {
  head: KitHead;
  /** What blueprints wait for: to be asked first. */
  awaited: AwaitedView[];
  /** Dimensions in which anything is to be asked. */
  sections: GapSection[];
}

/** The page model of /gaps/<model>/, and, with a dimension, of that part of it. */
export function gapsPage(model: Model, knowledge: Knowledge, language: Language, only?: Dimension): GapsPage {
  const strings = stringsFor(language);
  const gaps = sheetOrder(model.id, knowledge);
  const weights = new Weights(knowledge.records, knowledge.matrix, knowledge.findings);
  const parts = DIMENSIONS.map((dimension) => ({
    dimension,
    title: strings.dimensions[dimension],
    href: addresses.gapsOfDimension(model.id, dimension),
    count: gaps.filter(({ cell }) => cell.attribute.dimension === dimension).length,
  }));
  return {
    head: {
      model: viewModelHead(model, knowledge, language),
      today: formatDate(knowledge.today, language),
      href: addresses.gapsOf(model.id),
      counts: countByKind(model.id, knowledge, language),
      gaps: gaps.length,
      cells: knowledge.records.attributes.length,
      searchedOn: formatDate(model.searched_on, language),
      downloads: {
        paper: addresses.paperOf(model.id),
        sheet: addresses.sheetOf(model.id),
        form: addresses.formOf(model.id),
      },
      parts,
    },
    awaited: viewAwaited(model, knowledge, language),
    sections: parts
      .filter(({ dimension, count }) => count > 0 && (only === undefined || only === dimension))
      .map(({ dimension, title, href }) => {
        const views = gaps
          .filter(({ cell }) => cell.attribute.dimension === dimension)
          .map((gap) => viewGap(gap, model, weights, knowledge, language));
        return {
          dimension,
          title,
          about: strings.dimensionQuestions[dimension],
          href,
          held: views.filter(({ held }) => held !== undefined),
          noRecord: views.filter(({ held }) => held === undefined),
        };
      }),
  };
}

/** The attributes that a model's form asks for, in the order of its sheet. */
export function attributesToAsk(model: Model, knowledge: Knowledge): Attribute[] {
  return sheetOrder(model.id, knowledge).map(({ cell }) => cell.attribute);
}
