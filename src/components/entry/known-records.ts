import type { Known } from '../../entry/check-draft.ts';
import { formatDate, stringsFor, textIn } from '../../i18n/index.ts';
import { formatAnswer } from '../../queries/claim-view.ts';
import type { Attribute } from '../../schemas/attribute.ts';
import type { Claim } from '../../schemas/claim.ts';
import { isPartialDate } from '../../schemas/partial-date.ts';
import { isFigure } from '../../schemas/text.ts';
import { DIMENSIONS, NOT_APPLICABLE, UNKNOWN } from '../../schemas/vocabulary.ts';

/** Records as the entry page loads them, with the day they are of. */
export type KnownRecords = Known & { today: string };

/** One thing that can be chosen. */
export interface Option {
  value: string;
  label: string;
  group?: string | undefined;
}

/** What the page has before, or without, the records: nothing can be chosen then, and everything can be typed. */
export const NO_RECORDS: KnownRecords = {
  today: '',
  attributes: [],
  models: [],
  sources: [],
  claims: [],
  tours: [],
  findings: [],
};

/** Loads the records; from what this device keeps when there is no network. */
export async function loadRecords(address: string): Promise<KnownRecords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as KnownRecords;
}

/** The choices for a field that names a record of a kind. */
export function optionsFor(kind: string, records: KnownRecords): Option[] {
  const strings = stringsFor('en');
  switch (kind) {
    case 'model':
      return records.models
        .map(({ id, name, kind: of }) => ({
          value: id,
          label: textIn(name, 'en'),
          group: strings.kindsMany[of],
        }))
        .sort((a, b) => a.label.localeCompare(b.label, 'en'));
    case 'attribute':
      return DIMENSIONS.flatMap((dimension) =>
        records.attributes
          .filter((attribute) => attribute.dimension === dimension)
          .map(({ id, label }) => ({
            value: id,
            label: textIn(label, 'en'),
            group: strings.dimensions[dimension],
          })),
      );
    case 'source':
      return records.sources
        .map(({ id, title, publisher, published }) => ({
          value: id,
          label: [publisher, published, title].filter(Boolean).join(', '),
        }))
        .sort((a, b) => a.label.localeCompare(b.label, 'en'));
    case 'tour':
      return records.tours.map(({ id, title }) => ({ value: id, label: title }));
    case 'claim':
      return records.claims
        .filter(({ withdrawn }) => withdrawn === undefined)
        .map((claim) => ({
          value: `${claim.model}/${claim.id}`,
          label: `${nameOf(claim.model, records)}. ${describeClaim({ ...claim }, records)}`,
        }));
    default:
      return [];
  }
}

/** A claim in a line: what was asked, the answer, the day. */
export function describeClaim(claim: Record<string, unknown>, records: KnownRecords): string {
  const [id, value, asOf] = ['attribute', 'value', 'as_of'].map((field) => String(claim[field] ?? '').trim());
  const attribute = attributeOf(records, id ?? '');
  const words = stringsFor('en').entry;
  const answer = value ? answerInWords(value, attribute) : words.notAnsweredYet;
  const short = answer.length > 60 ? `${answer.slice(0, 60)} …` : answer;
  const label = attribute === undefined ? id : textIn(attribute.label, 'en');
  return `${label}: ${short}${asOf ? ` (${dayInWords(asOf)})` : ''}`;
}

/** An answer as pages show it; one that cannot be read yet, as it was typed. */
export function answerInWords(value: string, attribute: Attribute | undefined): string {
  if (attribute === undefined || (attribute.type === 'date' && !isPartialDate(value))) return value;
  if (attribute.type === 'number' && !isFigure(value) && !isNoAnswer(value)) return value;
  return formatAnswer(value, attribute, 'en');
}

/** A date in words; one that cannot be read yet, as it was typed. */
export function dayInWords(date: string): string {
  return isPartialDate(date) ? formatDate(date, 'en') : date;
}

function isNoAnswer(value: string): boolean {
  return value === UNKNOWN || value === NOT_APPLICABLE;
}

/** The claims of a cell that can be corrected or contradicted, newest first. */
export function claimsOfCell(records: KnownRecords, model: string, attribute: string): Claim[] {
  return records.claims
    .filter(
      (claim) => claim.model === model && claim.attribute === attribute && claim.withdrawn === undefined,
    )
    .sort((a, b) => (a.as_of < b.as_of ? 1 : -1));
}

/** The name of a model; its id where it is not on record. */
export function nameOf(id: string, { models }: KnownRecords): string {
  const model = models.find((one) => one.id === id);
  return model === undefined ? id : textIn(model.name, 'en');
}

/** The attribute with an id. */
export function attributeOf(records: KnownRecords, id: string): Attribute | undefined {
  return records.attributes.find((attribute) => attribute.id === id);
}
