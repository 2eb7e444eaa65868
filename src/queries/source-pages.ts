import {
  addresses,
  formatDate,
  formatFigure,
  formatQuantity,
  type Language,
  stringsFor,
  textIn,
} from '../i18n/index.ts';
import type { Resting } from '../knowledge/index.ts';
import type { Source } from '../schemas/source.ts';
import { isFigure } from '../schemas/text.ts';
import { SOURCE_TYPES } from '../schemas/vocabulary.ts';
import { type ClaimView, viewClaim } from './claim-view.ts';
import type { Knowledge } from './knowledge.ts';
import { type ReplyView, viewReply } from './reply-view.ts';

/** Year of sources that show no date, as it stands in the address. */
export const UNDATED = 'undated';

/** A source as named in lists. */
export interface SourceHead {
  id: string;
  href: string;
  title: string;
  publisher: string;
  published: string;
  type: string;
  copy: string | undefined;
  /** Records of any kind that rest on it. */
  resting: number;
}

function viewSourceHead(source: Source, knowledge: Knowledge, language: Language): SourceHead {
  const strings = stringsFor(language);
  return {
    id: source.id,
    href: addresses.source(source.id),
    title: source.title,
    publisher: source.publisher,
    published:
      source.published === undefined ? strings.source.noDate : formatDate(source.published, language),
    type: strings.sourceTypes[source.type],
    copy: source.copy === undefined ? undefined : strings.copies[source.copy],
    resting: countResting(knowledge.resting.get(source.id)),
  };
}

function countResting(resting: Resting | undefined): number {
  if (resting === undefined) return 0;
  return Object.values(resting).reduce((sum, records) => sum + records.length, 0);
}

function yearOf(source: Source): string {
  return source.published?.slice(0, 4) ?? UNDATED;
}

/** /sources/: the ways into the list. */
export interface SourceListPage {
  count: number;
  years: { year: string; label: string; href: string; count: number }[];
  types: { label: string; count: number }[];
  most: SourceHead[];
}

/** So many sources stand on the first page: those on which most rests. */
const MOST = 20;

/** The page model of /sources/. */
export function sourceListPage(knowledge: Knowledge, language: Language): SourceListPage {
  const strings = stringsFor(language);
  const { sources } = knowledge.records;
  return {
    count: sources.length,
    years: sourceYears(knowledge).map((year) => ({
      year,
      label: year === UNDATED ? strings.source.undated : year,
      href: addresses.sourcesOfYear(year),
      count: sources.filter((source) => yearOf(source) === year).length,
    })),
    types: SOURCE_TYPES.map((type) => ({
      label: strings.sourceTypes[type],
      count: sources.filter((source) => source.type === type).length,
    })).filter(({ count }) => count > 0),
    most: sources
      .map((source) => viewSourceHead(source, knowledge, language))
      .sort((a, b) => b.resting - a.resting || a.id.localeCompare(b.id))
      .slice(0, MOST),
  };
}

/** Years in which sources were published, newest first; undated ones last. */
export function sourceYears({ records }: Knowledge): string[] {
  const years = [...new Set(records.sources.map(yearOf))];
  return years.sort((a, b) => (a === UNDATED ? 1 : b === UNDATED ? -1 : Number(b) - Number(a)));
}

/** Sources of one year, newest first. */
export function sourcesOfYear(year: string, knowledge: Knowledge, language: Language): SourceHead[] {
  return knowledge.records.sources
    .filter((source) => yearOf(source) === year)
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title))
    .map((source) => viewSourceHead(source, knowledge, language));
}

/** /sources/<id>/: a source with everything that rests on it. */
export interface SourcePage {
  head: SourceHead;
  url: string | undefined;
  reliability: string | undefined;
  /** By model, then in the dictionary's order. */
  models: {
    id: string;
    name: string;
    href: string;
    claims: (ClaimView & { attribute: string; cell: string; best: boolean })[];
  }[];
  populations: { place: string; year: number; kind: string; people: string; note: string | undefined }[];
  parameters: { id: string; label: string; value: string; validity: string; note: string | undefined }[];
  rules: { id: string; title: string; requires: string; appliesFrom: string; note: string | undefined }[];
  replies: (ReplyView & { about: string; href: string })[];
  tours: { title: string; href: string }[];
}

/** The page model of /sources/<id>/. */
export function sourcePage(source: Source, knowledge: Knowledge, language: Language): SourcePage {
  const strings = stringsFor(language);
  const { records, matrix, models, places } = knowledge;
  const resting = knowledge.resting.get(source.id);
  const attributes = new Map(records.attributes.map((attribute) => [attribute.id, attribute]));
  const byModel = Map.groupBy(resting?.claims ?? [], (claim) => claim.model);

  return {
    head: viewSourceHead(source, knowledge, language),
    url: source.url,
    reliability: source.reliability_note,
    models: [...byModel].map(([id, claims]) => ({
      id,
      name: textIn(models.get(id)?.name ?? { en: id }, language),
      href: addresses.model(id),
      claims: claims.flatMap((claim) => {
        const attribute = attributes.get(claim.attribute);
        if (attribute === undefined) return [];
        return [
          {
            ...viewClaim(claim, attribute, knowledge, language),
            attribute: textIn(attribute.label, language),
            cell: addresses.cell(id, attribute.dimension, attribute.id),
            best: matrix.cell(id, attribute.id).best === claim,
          },
        ];
      }),
    })),
    populations: (resting?.populations ?? []).map((population) => ({
      place: places.get(population.place)?.name_en ?? population.place,
      year: population.year,
      kind: strings.source[population.kind],
      people: formatFigure(population.population, language),
      note: population.note,
    })),
    parameters: (resting?.parameters ?? []).map((parameter) => ({
      id: parameter.id,
      label: parameter.label,
      value: isFigure(parameter.value)
        ? formatQuantity(Number(parameter.value), parameter.unit, language)
        : formatDate(parameter.value, language),
      validity: formatValidity(parameter.valid_from, parameter.valid_to, language),
      note: parameter.note,
    })),
    replies: (resting?.replies ?? []).flatMap((reply) => {
      const subject = nameSubject(reply.about, knowledge, language);
      return subject === undefined ? [] : [{ ...viewReply(reply, knowledge, language), ...subject }];
    }),
    tours: (resting?.tours ?? []).map(({ id, title }) => ({ title, href: addresses.tour(id) })),
    rules: (resting?.rules ?? []).map((rule) => ({
      id: rule.id,
      title: rule.title,
      requires: rule.what_it_requires,
      appliesFrom:
        rule.applies_from === undefined
          ? strings.source.noStart
          : `${strings.source.appliesFrom} ${formatDate(rule.applies_from, language)}`,
      note: rule.note,
    })),
  };
}

/** What a reply concerns, and the way to it; undefined for a finding that readers do not see. */
function nameSubject(
  about: string,
  { claims, attributes, models, findings }: Knowledge,
  language: Language,
): { about: string; href: string } | undefined {
  const claim = claims.get(about);
  const attribute = attributes.get(claim?.attribute ?? '');
  const model = models.get(claim?.model ?? '');
  if (attribute !== undefined && model !== undefined) {
    return {
      about: `${textIn(attribute.label, language)}: ${textIn(model.name, language)}`,
      href: addresses.cell(model.id, attribute.dimension, attribute.id),
    };
  }
  const finding = findings.find(({ id }) => id === about);
  return finding === undefined ? undefined : { about: finding.title, href: addresses.finding(finding.id) };
}

function formatValidity(from: string | undefined, to: string | undefined, language: Language): string {
  const strings = stringsFor(language).source;
  const start = from === undefined ? strings.noStart : `${strings.from} ${formatDate(from, language)}`;
  return to === undefined ? start : `${start} ${strings.to} ${formatDate(to, language)}`;
}
