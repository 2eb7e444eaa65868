import { type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type Cell, type Coverage, coverageOf, isContested } from '../knowledge/index.ts';
import { BASES, type Basis, DIMENSIONS, type Dimension } from '../schemas/vocabulary.ts';
import { type CellView, viewCell } from './cell-view.ts';
import { type FindingHead, viewFindingHead } from './finding-pages.ts';
import type { Knowledge } from './knowledge.ts';
import { type ModelHead, sortModels, viewModelHead } from './model-pages.ts';
import { hasVisitNote } from './visit-note.ts';

/** What the map of all cells tells apart. */
export type MapState = 'recorded' | 'planned' | 'contested' | 'none';

/** /: what this is, what is known, and what is not. */
export interface HomePage {
  coverage: Coverage;
  /** Every cell of the matrix: a row a model, in it a list of states for each dimension, in the dictionary's order. */
  map: {
    dimensions: { dimension: Dimension; cells: number; recorded: number }[];
    rows: MapState[][][];
  };
  /** The finding that an editor put first, with what did not work. */
  leading: { head: FindingHead; whatDidNotWork: string } | undefined;
  /** The other findings of an editor's choice. */
  featured: FindingHead[];
  findings: number;
  models: number;
  /** Claims that stand: neither corrected nor withdrawn. */
  claims: number;
  sources: number;
  hasVisitNote: boolean;
  baseline: { head: ModelHead; summary: string; coverage: Coverage };
  contested: { head: ModelHead; cell: CellView }[];
  bases: { id: Basis; label: string; meaning: string; count: number }[];
  /** The baseline and the state platforms, by name. */
  startWith: { head: ModelHead; status: CellView }[];
}

/** The page model of the home page. */
export function homePage(knowledge: Knowledge, language: Language): HomePage {
  const strings = stringsFor(language);
  const { records, matrix, models, findings, baseline, today } = knowledge;
  const coverage = (id: string) => coverageOf(matrix.ofModel(id), today);
  const [first, ...others] = (records.site.featured ?? []).flatMap(
    (id) => findings.find((one) => one.id === id) ?? [],
  );
  const standing = matrix.all().flatMap((cell) => [...cell.current, ...cell.periodFigures]);
  return {
    coverage: coverageOf(matrix.all(), today),
    map: mapOf(knowledge),
    leading: first && {
      head: viewFindingHead(first, knowledge, language),
      whatDidNotWork: first.what_did_not_work,
    },
    featured: others.map((finding) => viewFindingHead(finding, knowledge, language)),
    findings: findings.length,
    models: records.models.length,
    claims: standing.length,
    sources: records.sources.length,
    hasVisitNote: hasVisitNote(knowledge),
    baseline: {
      head: viewModelHead(baseline, knowledge, language),
      summary: textIn(baseline.summary, language),
      coverage: coverage(baseline.id),
    },
    contested: matrix
      .all()
      .filter(isContested)
      .flatMap((cell) => {
        const model = models.get(cell.model);
        return model === undefined
          ? []
          : [{ head: viewModelHead(model, knowledge, language), cell: viewCell(cell, knowledge, language) }];
      }),
    bases: BASES.map((basis) => ({
      id: basis,
      label: strings.bases[basis],
      meaning: strings.basisMeaning[basis],
      count: standing.filter((claim) => claim.basis === basis).length,
    })),
    startWith: sortModels(records.models)
      .filter((model) => model.baseline || model.kind === 'state-platform')
      .map((model) => ({
        head: viewModelHead(model, knowledge, language),
        status: viewCell(matrix.cell(model.id, 'status'), knowledge, language),
      })),
  };
}

function mapOf({ records, matrix, today }: Knowledge): HomePage['map'] {
  const inDimension = (cells: readonly Cell[], dimension: Dimension) =>
    cells.filter(({ attribute }) => attribute.dimension === dimension);
  return {
    dimensions: DIMENSIONS.map((dimension) => {
      const { cells, recorded } = coverageOf(inDimension(matrix.all(), dimension), today);
      return { dimension, cells, recorded };
    }),
    rows: sortModels(records.models).map((model) => {
      const cells = matrix.ofModel(model.id);
      return DIMENSIONS.map((dimension) => inDimension(cells, dimension).map(mapStateOf));
    }),
  };
}

function mapStateOf(cell: Cell): MapState {
  if (isContested(cell)) return 'contested';
  if (cell.state === 'planned') return 'planned';
  return cell.state === 'no-record' ? 'none' : 'recorded';
}
