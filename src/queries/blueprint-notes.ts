import { addresses, formatDate, formatQuantity, type Language, stringsFor } from '../i18n/index.ts';
import { changesBasis, type TraceMark, traceCitations } from '../knowledge/index.ts';
import type { Blueprint, StandsOn } from '../schemas/blueprint.ts';
import { partsOf } from '../schemas/blueprint-citations.ts';
import type { Parameter } from '../schemas/parameter.ts';
import type { Rule } from '../schemas/rule.ts';
import { isFigure } from '../schemas/text.ts';
import { type CitedClaim, viewCitations } from './finding-pages.ts';
import type { Knowledge } from './knowledge.ts';

/** Something that a blueprint cites, under its number in this blueprint. */
export interface NoteView {
  number: number;
  /** Its anchor on the page of evidence. */
  id: string;
  kind: 'claim' | 'finding' | 'parameter' | 'rule';
  /** What it is of, in a few words. */
  label: string;
  /** The record itself. */
  href: string;
  /** What it says; a finding says it in its title. */
  says: string | undefined;
  /** Who says so, and of when. */
  source: { publisher: string; href: string; date: string } | undefined;
  /** Of a claim: as it was when the blueprint was written, and as it is now. */
  claim: TracedView | undefined;
  /** True when what rests on it must be looked at again. */
  changed: boolean;
}

/** A claim then and now. */
export interface TracedView {
  then: CitedClaim;
  mark: TraceMark;
  markLabel: string;
  now: CitedClaim | undefined;
}

/** What a part of a blueprint rests on. */
export interface BasisView {
  notes: NoteView[];
  judgement: string | undefined;
  changed: boolean;
}

const KINDS = ['claims', 'findings', 'parameters', 'rules'] as const;

/** Everything that a blueprint cites, numbered in the order of the file: what its parts and its pages refer to. */
export class Notes {
  readonly all: readonly NoteView[];
  readonly #byKey: ReadonlyMap<string, NoteView>;

  constructor(blueprint: Blueprint, knowledge: Knowledge, language: Language) {
    const traces = traceCitations(blueprint, knowledge.claims, knowledge.matrix);
    const claimsOf = (references: readonly string[]): StandsOn => ({ claims: [...references] });
    const cited = [
      claimsOf(blueprint.problem.claims),
      ...partsOf(blueprint).map(({ standsOn }) => standsOn),
      claimsOf(blueprint.measures.flatMap(({ claim }) => claim ?? [])),
      claimsOf(blueprint.cites),
    ];
    const keys = new Set(cited.flatMap(keysOf));
    const byKey = new Map<string, NoteView>();
    for (const key of keys) {
      const note = viewNote(key, byKey.size + 1, traces, knowledge, language);
      if (note !== undefined) byKey.set(key, note);
    }
    this.#byKey = byKey;
    this.all = [...byKey.values()];
  }

  /** What a part rests on, in words. */
  of(standsOn: StandsOn): BasisView {
    const notes = keysOf(standsOn).flatMap((key) => this.#byKey.get(key) ?? []);
    return { notes, judgement: standsOn.judgement, changed: notes.some(({ changed }) => changed) };
  }
}

function keysOf(standsOn: StandsOn): string[] {
  return KINDS.flatMap((kind) => (standsOn[kind] ?? []).map((id) => `${kind} ${id}`));
}

function viewNote(
  key: string,
  number: number,
  traces: ReturnType<typeof traceCitations>,
  knowledge: Knowledge,
  language: Language,
): NoteView | undefined {
  const [kind, id = ''] = key.split(' ');
  const numbered = { number, id: `n${number}`, claim: undefined, changed: false };
  switch (kind as (typeof KINDS)[number]) {
    case 'claims': {
      const traced = traces.get(id);
      const views = viewCitations(
        traced === undefined
          ? []
          : [id, ...(traced.now === undefined ? [] : [`${traced.now.model}/${traced.now.id}`])],
        knowledge,
        language,
      );
      const then = views.get(id);
      if (traced === undefined || then === undefined) return undefined;
      const { mark, now } = traced;
      return {
        ...numbered,
        kind: 'claim',
        label: `${then.model.name}: ${then.attribute}`,
        href: then.cell,
        says: then.answer,
        source: { ...then.source, date: then.date },
        claim: {
          then,
          mark,
          markLabel: stringsFor(language).blueprints.marks[mark],
          now: now === undefined ? undefined : views.get(`${now.model}/${now.id}`),
        },
        changed: changesBasis(mark),
      };
    }
    case 'findings': {
      const finding = knowledge.findings.find((one) => one.id === id);
      if (finding === undefined) return undefined;
      return {
        ...numbered,
        kind: 'finding',
        label: finding.title,
        href: addresses.finding(id),
        says: undefined,
        source: undefined,
      };
    }
    case 'parameters': {
      const parameter = knowledge.records.parameters.find((one) => one.id === id);
      return (
        parameter && { ...numbered, kind: 'parameter', ...viewParameter(parameter, knowledge, language) }
      );
    }
    case 'rules': {
      const rule = knowledge.records.rules.find((one) => one.id === id);
      return rule && { ...numbered, kind: 'rule', ...viewRule(rule, knowledge, language) };
    }
  }
}

type Said = Pick<NoteView, 'label' | 'href' | 'says' | 'source'>;

function viewParameter(parameter: Parameter, knowledge: Knowledge, language: Language): Said {
  const words = stringsFor(language).source;
  const { value, unit, valid_from, valid_to, source } = parameter;
  const from = valid_from === undefined ? words.noStart : `${words.from} ${formatDate(valid_from, language)}`;
  const to = valid_to === undefined ? '' : ` ${words.to} ${formatDate(valid_to, language)}`;
  return {
    label: parameter.label,
    href: `${addresses.source(source)}#${parameter.id}`,
    says: isFigure(value) ? formatQuantity(Number(value), unit, language) : formatDate(value, language),
    source: { ...sourceOf(source, knowledge), date: `${from}${to}` },
  };
}

function viewRule(rule: Rule, knowledge: Knowledge, language: Language): Said {
  const words = stringsFor(language).source;
  const { title, what_it_requires, applies_from, source } = rule;
  return {
    label: title,
    href: `${addresses.source(source)}#${rule.id}`,
    says: what_it_requires,
    source: {
      ...sourceOf(source, knowledge),
      date:
        applies_from === undefined
          ? words.noStart
          : `${words.appliesFrom} ${formatDate(applies_from, language)}`,
    },
  };
}

function sourceOf(id: string, { sources }: Knowledge): { publisher: string; href: string } {
  return { publisher: sources.get(id)?.publisher ?? id, href: addresses.source(id) };
}
