import { type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type Coverage, coverageOf, isContested } from '../knowledge/index.ts';
import { BASES } from '../schemas/vocabulary.ts';
import { type CellView, viewCell } from './cell-view.ts';
import type { Knowledge } from './knowledge.ts';
import { type ModelHead, viewModelHead } from './model-pages.ts';

/** /: what this is, what is known, and what is not. */
export interface HomePage {
  coverage: Coverage;
  models: number;
  claims: number;
  sources: number;
  baseline: { head: ModelHead; summary: string; coverage: Coverage };
  contested: { head: ModelHead; cell: CellView }[];
  bases: { label: string; meaning: string; count: number }[];
  bestAnswered: { head: ModelHead; coverage: Coverage }[];
}

/** So many models stand on the home page. */
const BEST_ANSWERED = 8;

/** The page model of the home page. */
export function homePage(knowledge: Knowledge, language: Language): HomePage {
  const strings = stringsFor(language);
  const { records, matrix, models, baseline, today } = knowledge;
  const coverage = (id: string) => coverageOf(matrix.ofModel(id), today);
  return {
    coverage: coverageOf(matrix.all(), today),
    models: records.models.length,
    claims: records.claims.length,
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
      count: records.claims.filter((claim) => claim.basis === basis).length,
    })),
    bestAnswered: records.models
      .map((model) => ({ head: viewModelHead(model, knowledge, language), coverage: coverage(model.id) }))
      .sort((a, b) => b.coverage.recorded - a.coverage.recorded)
      .slice(0, BEST_ANSWERED),
  };
}
