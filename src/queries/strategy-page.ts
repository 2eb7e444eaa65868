import { type Language, stringsFor, textIn } from '../i18n/index.ts';
import { ledgerOf, sharedPreconditions } from '../knowledge/index.ts';
import { USE_CASES } from '../schemas/vocabulary.ts';
import { type LedgerView, viewLedger } from './adoption-view.ts';
import { Notes } from './blueprint-notes.ts';
import { type ActionView, type BlueprintHead, viewActions, viewBlueprintHead } from './blueprint-pages.ts';
import { type FitView, viewFits } from './fit-view.ts';
import type { Knowledge } from './knowledge.ts';

/** One plan among the others. */
export interface PlanRow {
  head: BlueprintHead;
  actions: ActionView[];
  fit: { met: number; all: number };
  ledger: LedgerView;
}

/** A precondition of several plans. */
export interface SharedView {
  attribute: string;
  plans: { title: string; href: string; fit: FitView }[];
}

/** /blueprints/: the city's strategy on one page. */
export interface StrategyPage {
  /** In the order of use cases. */
  plans: PlanRow[];
  /** Use cases, each with the plans that serve it; one without a plan says so. */
  useCases: { label: string; plans: { title: string; href: string; owner: string }[] }[];
  /** The longest plan's last month. */
  months: number;
  shared: SharedView[];
}

/** The page model of /blueprints/. */
export function strategyPage(knowledge: Knowledge, language: Language): StrategyPage {
  const strings = stringsFor(language);
  const { blueprints, adoption } = knowledge.records;
  const order = (useCases: readonly string[]) =>
    Math.min(...useCases.map((id) => USE_CASES.indexOf(id as never)));
  const sorted = [...blueprints].sort(
    (a, b) => order(a.use_cases) - order(b.use_cases) || a.title.localeCompare(b.title, language),
  );
  const plans = sorted.map((blueprint) => {
    const notes = new Notes(blueprint, knowledge, language);
    const fits = viewFits(blueprint.preconditions, knowledge, language);
    return {
      head: viewBlueprintHead(blueprint, language),
      actions: viewActions(blueprint, language, (action) => notes.of(action)),
      fit: { met: fits.filter(({ state }) => state === 'met').length, all: fits.length },
      ledger: viewLedger(ledgerOf(blueprint, adoption, knowledge.today), knowledge, language),
    };
  });
  return {
    plans,
    useCases: USE_CASES.map((id) => ({
      label: strings.useCases[id],
      plans: sorted
        .filter(({ use_cases }) => use_cases.includes(id))
        .map((blueprint) => viewBlueprintHead(blueprint, language))
        .map(({ title, href, owner }) => ({ title, href, owner })),
    })),
    months: Math.max(0, ...plans.map(({ head }) => head.months)),
    shared: sharedPreconditions(sorted).map(({ attribute, by }) => ({
      attribute: textIn(knowledge.attributes.get(attribute)?.label ?? { en: attribute }, language),
      plans: by.flatMap(({ blueprint, precondition }) => {
        const { title, href } = viewBlueprintHead(blueprint, language);
        return viewFits([precondition], knowledge, language).map((fit) => ({ title, href, fit }));
      }),
    })),
  };
}
