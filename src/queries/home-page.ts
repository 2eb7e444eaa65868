import { type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type Coverage, coverageOf, isContested } from '../knowledge/index.ts';
import { BASES } from '../schemas/vocabulary.ts';
import { type CellView, viewCell } from './cell-view.ts';
import { type FindingHead, viewFindingHead } from './finding-pages.ts';
import type { Knowledge } from './knowledge.ts';
import { type ModelHead, sortModels, viewModelHead } from './model-pages.ts';

/** /: what this is, what is known, and what is not. */
export interface HomePage {
  coverage: Coverage;
  featured: FindingHead[];
  findings: number;
  models: number;
  /** Claims that stand: neither corrected nor withdrawn. */
  claims: number;
  sources: number;
  baseline: { head: ModelHead; summary: string; coverage: Coverage };
  contested: { head: ModelHead; cell: CellView }[];
  bases: { label: string; meaning: string; count: number }[];
  /** The baseline and the state platforms, by name. */
  startWith: { head: ModelHead; status: CellView }[];
}

/** The page model of the home page. */
export function homePage(knowledge: Knowledge, language: Language): HomePage {
  const strings = stringsFor(language);
  const { records, matrix, models, findings, baseline, today } = knowledge;
  const coverage = (id: string) => coverageOf(matrix.ofModel(id), today);
  const standing = matrix.all().flatMap((cell) => [...cell.current, ...cell.periodFigures]);
  return {
    coverage: coverageOf(matrix.all(), today),
    featured: (records.site.featured ?? []).flatMap((id) => {
      const finding = findings.find((one) => one.id === id);
      return finding === undefined ? [] : [viewFindingHead(finding, knowledge, language)];
    }),
    findings: findings.length,
    models: records.models.length,
    claims: standing.length,
    sources: records.sources.length,
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
