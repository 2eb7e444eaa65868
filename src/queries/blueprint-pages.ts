import { addresses, formatDate, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { endOf, lastMonthOf, ledgerOf, waitingFor } from '../knowledge/index.ts';
import {
  type Action,
  type Blueprint,
  type Office,
  POINT_PARTS,
  type PointPart,
} from '../schemas/blueprint.ts';
import { type LedgerView, viewLedger } from './adoption-view.ts';
import { type BasisView, Notes, type NoteView } from './blueprint-notes.ts';
import { type CitedClaim, viewCitations } from './finding-pages.ts';
import { type FitView, viewFits } from './fit-view.ts';
import type { Knowledge } from './knowledge.ts';

/** A blueprint as named in lists. */
export interface BlueprintHead {
  id: string;
  href: string;
  title: string;
  summary: string;
  useCases: string[];
  owner: string;
  version: string;
  writtenOn: string;
  author: string;
  review: string;
  /** Said of one that is not published yet. */
  stage: string | undefined;
  actions: number;
  months: number;
}

/** One action in words. */
export interface ActionView {
  number: number;
  id: string;
  /** Its id as words: a short name. */
  name: string;
  href: string;
  what: string;
  who: string;
  month: number;
  months: number;
  when: string;
  /** Numbers of the actions for which it waits. */
  waitsFor: { number: number; id: string }[];
  /** Numbers of those that wait for it. */
  holdsUp: { number: number; id: string }[];
  basis: BasisView;
}

/** Every page of a blueprint: plan, means, evidence, brief and document draw on this one. */
export interface BlueprintPage {
  head: BlueprintHead;
  purpose: string;
  problem: { text: string; basis: BasisView };
  body: string;
  citations: ReadonlyMap<string, CitedClaim>;
  actions: ActionView[];
  parts: { id: PointPart; title: string; points: { text: string; basis: BasisView }[] }[];
  risks: { risk: string; elsewhere: string | undefined; answer: string; basis: BasisView }[];
  measures: {
    label: string;
    definition: string;
    what: string;
    target: string;
    today: CitedClaim | undefined;
  }[];
  fits: FitView[];
  alternatives: { what: string; whyNot: string; basis: BasisView }[];
  notKnown: { question: string; ask: { name: string; href: string } | undefined }[];
  notes: readonly NoteView[];
  /** Notes of which the basis has changed, each with what it carries. */
  changed: NoteView[];
  ledger: LedgerView;
}

/** Names a blueprint. */
export function viewBlueprintHead(blueprint: Blueprint, language: Language): BlueprintHead {
  const strings = stringsFor(language);
  const words = strings.blueprints;
  const { id, status, review } = blueprint;
  return {
    id,
    href: addresses.blueprint(id),
    title: blueprint.title,
    summary: blueprint.summary,
    useCases: blueprint.use_cases.map((useCase) => strings.useCases[useCase]),
    owner: inWords(blueprint.owner, language),
    version: blueprint.version,
    writtenOn: formatDate(blueprint.written_on, language),
    author: blueprint.author,
    review:
      review === undefined
        ? strings.finding.notReviewed
        : strings.finding.reviewed(review.by, formatDate(review.on, language)),
    stage: status === 'published' ? undefined : words.stages[status],
    actions: blueprint.actions.length,
    months: lastMonthOf(blueprint.actions),
  };
}

/** The page model of /blueprints/<id>/ and of the pages below it. */
export function blueprintPage(blueprint: Blueprint, knowledge: Knowledge, language: Language): BlueprintPage {
  const words = stringsFor(language).blueprints;
  const notes = new Notes(blueprint, knowledge, language);
  return {
    head: viewBlueprintHead(blueprint, language),
    purpose: blueprint.purpose,
    problem: { text: blueprint.problem.text, basis: notes.of(blueprint.problem) },
    body: blueprint.body,
    citations: viewCitations(blueprint.cites, knowledge, language),
    actions: viewActions(blueprint, language, (action) => notes.of(action)),
    parts: POINT_PARTS.map((id) => ({
      id,
      title: words.parts[id],
      points: blueprint[id].map((point) => ({ text: point.text, basis: notes.of(point) })),
    })),
    risks: blueprint.risks.map((risk) => ({
      risk: risk.risk,
      elsewhere: risk.elsewhere,
      answer: risk.answer,
      basis: notes.of(risk),
    })),
    measures: blueprint.measures.map(({ attribute: id, what, target, claim }) => {
      const attribute = knowledge.attributes.get(id);
      if (attribute === undefined) throw new Error(`There is no attribute "${id}".`);
      return {
        label: textIn(attribute.label, language),
        definition: addresses.definition(attribute.dimension, id),
        what,
        target,
        today: claim === undefined ? undefined : viewCitations([claim], knowledge, language).get(claim),
      };
    }),
    fits: viewFits(blueprint.preconditions, knowledge, language),
    alternatives: blueprint.alternatives.map((alternative) => ({
      what: alternative.what,
      whyNot: alternative.why_not,
      basis: notes.of(alternative),
    })),
    notKnown: blueprint.not_known.map(({ question, model }) => ({
      question,
      ask: whomToAsk(model, knowledge, language),
    })),
    notes: notes.all,
    changed: notes.all.filter(({ changed }) => changed),
    ledger: viewLedger(ledgerOf(blueprint, knowledge.records.adoption, knowledge.today), knowledge, language),
  };
}

/** The actions of a blueprint in words, in their order. */
export function viewActions(
  blueprint: Blueprint,
  language: Language,
  basisOf: (action: Action) => BasisView,
): ActionView[] {
  const { actions } = blueprint;
  const words = stringsFor(language).blueprints;
  const numbered = (id: string) => ({ number: actions.findIndex((one) => one.id === id) + 1, id });
  return actions.map((action, index) => ({
    number: index + 1,
    id: action.id,
    name: nameOfAction(action.id),
    href: addresses.blueprintAction(blueprint.id, action.id),
    what: action.what,
    who: inWords(action.who, language),
    month: action.month,
    months: action.months,
    when: words.when(action.month, endOf(action)),
    waitsFor: action.depends_on.map(numbered).sort((a, b) => a.number - b.number),
    holdsUp: waitingFor(action.id, actions).map(({ id }) => numbered(id)),
    basis: basisOf(action),
  }));
}

/** An action's id as words: "name-who-warns" is "Name who warns". */
export function nameOfAction(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inWords({ role, department }: Office, language: Language): string {
  return stringsFor(language).blueprints.who(role, department);
}

function whomToAsk(
  model: string | undefined,
  knowledge: Knowledge,
  language: Language,
): { name: string; href: string } | undefined {
  const asked = knowledge.models.get(model ?? '');
  if (asked === undefined) return undefined;
  return { name: textIn(asked.name, language), href: addresses.awaitedOf(asked.id) };
}
