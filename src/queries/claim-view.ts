import {
  addresses,
  formatAge,
  formatDate,
  formatPeriod,
  formatQuantity,
  type Language,
  stringsFor,
  textIn,
} from '../i18n/index.ts';
import { itemsOf, monthsSince } from '../knowledge/index.ts';
import { readNote } from '../knowledge/note.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import { monthOf } from '../schemas/partial-date.ts';
import type { Source } from '../schemas/source.ts';
import { type Basis, NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import type { Knowledge } from './knowledge.ts';
import { type ReplyView, viewReplies } from './reply-view.ts';

/** A claim in words, with the way to its source. */
export interface ClaimView {
  id: string;
  /** The value in words: "15.3 crore people", "Yes", "Hindi, English". */
  answer: string;
  /** A figure, a date or a word from a list: set larger than prose. */
  short: boolean;
  /** Set when the figure counts only a period. */
  period: string | undefined;
  planned: boolean;
  /** The time of which the source speaks. */
  date: string;
  /** That time with its age; for a settled fact, when it was reported: the fact itself does not age. */
  when: string;
  basis: { id: Basis; label: string };
  source: { href: string; publisher: string };
  /** Set when what was read is not the publisher's own page. */
  copy: string | undefined;
  note: string | undefined;
  withdrawn: string | undefined;
  /** What the host state answers to it. */
  replies: ReplyView[];
}

/** Puts a claim into words. */
export function viewClaim(
  claim: Claim,
  attribute: Attribute,
  knowledge: Pick<Knowledge, 'sources' | 'replies' | 'today'>,
  language: Language,
): ClaimView {
  const strings = stringsFor(language);
  const source = knowledge.sources.get(claim.source);
  const note = readNote(claim.note, attribute.type === 'number');
  return {
    id: claim.id,
    answer: [note.qualifier, formatAnswer(claim.value, attribute, language)].filter(Boolean).join(' '),
    short: attribute.type !== 'text' || claim.value === UNKNOWN || claim.value === NOT_APPLICABLE,
    period: claim.period === undefined ? undefined : formatPeriod(claim.period, language),
    planned: claim.stage === 'planned',
    date: formatDate(claim.as_of, language),
    when: attribute.changes
      ? `${formatDate(claim.as_of, language)}, ${ageOf(claim, knowledge, language)}`
      : formatReported(source, language),
    basis: { id: claim.basis, label: strings.bases[claim.basis] },
    source: {
      href: addresses.source(claim.source),
      publisher: source?.publisher ?? claim.source,
    },
    copy: source?.copy === undefined ? undefined : strings.copies[source.copy],
    note: note.rest,
    withdrawn: claim.withdrawn,
    replies: viewReplies(`${claim.model}/${claim.id}`, knowledge, language),
  };
}

/** Age of a claim in words, as of today. */
export function ageOf(claim: Claim, { today }: Pick<Knowledge, 'today'>, language: Language): string {
  return formatAge(monthsSince(claim.as_of, today), monthOf(claim.as_of) !== undefined, language);
}

function formatReported(source: Source | undefined, language: Language): string {
  const { reported, sourceUndated } = stringsFor(language).cell;
  return source?.published === undefined ? sourceUndated : reported(formatDate(source.published, language));
}

/** A value in words, by the attribute's type. */
export function formatAnswer(value: string, attribute: Attribute, language: Language): string {
  const { values } = stringsFor(language);
  if (value === UNKNOWN || value === NOT_APPLICABLE) return values[value];
  switch (attribute.type) {
    case 'number':
      return formatQuantity(Number(value), attribute.unit, language);
    case 'boolean':
      return value === 'yes' ? values.yes : values.no;
    case 'date':
      return formatDate(value, language);
    case 'choice':
      return labelOf(value, attribute, language);
    case 'list':
      return itemsOf(value)
        .map((item) => labelOf(item, attribute, language))
        .join(', ');
    case 'text':
      return value;
    default:
      return attribute.type satisfies never;
  }
}

function labelOf(id: string, attribute: Attribute, language: Language): string {
  const choice = attribute.choices?.find((one) => one.id === id);
  return choice === undefined ? id : textIn(choice.label, language);
}
