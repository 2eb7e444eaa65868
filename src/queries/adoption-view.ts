import { addresses, formatDate, type Language, stringsFor } from '../i18n/index.ts';
import type { Ledger } from '../knowledge/index.ts';
import type { Adoption, AdoptionStatus } from '../schemas/adoption.ts';
import { nameOfAction } from './blueprint-pages.ts';
import type { Knowledge } from './knowledge.ts';

/** One entry of the ledger in words. */
export interface EntryView {
  status: { id: AdoptionStatus; label: string };
  date: string;
  source: { title: string; href: string } | undefined;
  note: string | undefined;
}

/** What is on record of one blueprint's actions. */
export interface LedgerView {
  /** How its months are counted, or that they cannot be. */
  start: string;
  /** True when any entry is on record. */
  hasEntries: boolean;
  rows: {
    number: number;
    name: string;
    href: string;
    /** Newest first. */
    history: EntryView[];
    due: string | undefined;
    overdue: boolean;
  }[];
}

/** Puts a ledger into words. */
export function viewLedger(
  { blueprint, start, records }: Ledger,
  knowledge: Knowledge,
  language: Language,
): LedgerView {
  const words = stringsFor(language).blueprints;
  return {
    start: start === undefined ? words.noStart : words.start(formatDate(start.as_of, language)),
    hasEntries: records.some(({ history }) => history.length > 0),
    rows: records.map(({ action, history, due, overdue }, index) => ({
      number: index + 1,
      name: nameOfAction(action.id),
      href: addresses.blueprintAction(blueprint.id, action.id),
      history: history.map((entry) => viewEntry(entry, knowledge, language)),
      due: due === undefined ? undefined : words.due(formatDate(due, language)),
      overdue,
    })),
  };
}

function viewEntry(
  { status, as_of, evidence, note }: Adoption,
  { sources }: Knowledge,
  language: Language,
): EntryView {
  return {
    status: { id: status, label: stringsFor(language).blueprints.statuses[status] },
    date: formatDate(as_of, language),
    source:
      evidence === undefined
        ? undefined
        : { title: sources.get(evidence)?.title ?? evidence, href: addresses.source(evidence) },
    note,
  };
}
