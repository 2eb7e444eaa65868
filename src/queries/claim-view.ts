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
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import { monthOf } from '../schemas/partial-date.ts';
import { type Basis, NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import type { Knowledge } from './knowledge.ts';

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
  asOf: string;
  age: string;
  basis: { id: Basis; label: string };
  source: { href: string; publisher: string; title: string };
  /** Set when what was read is not the publisher's own page. */
  copy: string | undefined;
  note: string | undefined;
  withdrawn: string | undefined;
}

/** Puts a claim into words. */
export function viewClaim(
  claim: Claim,
  attribute: Attribute,
  knowledge: Knowledge,
  language: Language,
): ClaimView {
  const strings = stringsFor(language);
  const source = knowledge.sources.get(claim.source);
  return {
    id: claim.id,
    answer: formatAnswer(claim.value, attribute, language),
    short: attribute.type !== 'text' || claim.value === UNKNOWN || claim.value === NOT_APPLICABLE,
    period: claim.period === undefined ? undefined : formatPeriod(claim.period, language),
    planned: claim.stage === 'planned',
    asOf: formatDate(claim.as_of, language),
    age: formatAge(monthsSince(claim.as_of, knowledge.today), monthOf(claim.as_of) !== undefined, language),
    basis: { id: claim.basis, label: strings.bases[claim.basis] },
    source: {
      href: addresses.source(claim.source),
      publisher: source?.publisher ?? claim.source,
      title: source?.title ?? claim.source,
    },
    copy: source?.copy === undefined ? undefined : strings.copies[source.copy],
    note: claim.note,
    withdrawn: claim.withdrawn,
  };
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
