import { addresses, formatDate, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type Standing, standingOf } from '../knowledge/index.ts';
import type { Finding } from '../schemas/finding.ts';
import { BASES, DIMENSIONS, USE_CASES } from '../schemas/vocabulary.ts';
import { type ClaimView, viewClaim } from './claim-view.ts';
import type { Knowledge } from './knowledge.ts';
import { type ReplyView, viewReplies } from './reply-view.ts';

/** A word that a reader can filter by. */
export interface Facet {
  id: string;
  label: string;
}

/** A finding as named in lists. */
export interface FindingHead {
  id: string;
  href: string;
  title: string;
  summary: string;
  models: { name: string; href: string }[];
  places: Facet[];
  dimensions: Facet[];
  useCases: Facet[];
  basis: Facet;
  certainty: Facet;
  /** Said of a finding that is not published yet. */
  stage: string | undefined;
}

/** Names a finding. */
export function viewFindingHead(finding: Finding, knowledge: Knowledge, language: Language): FindingHead {
  const strings = stringsFor(language);
  const models = finding.models.flatMap((id) => knowledge.models.get(id) ?? []);
  const places = [...new Set(models.map(({ place }) => place))];
  return {
    id: finding.id,
    href: addresses.finding(finding.id),
    title: finding.title,
    summary: finding.summary,
    models: models.map((model) => ({ name: textIn(model.name, language), href: addresses.model(model.id) })),
    places: places.map((id) => ({ id, label: knowledge.places.get(id)?.name_en ?? id })),
    dimensions: finding.dimensions.map((id) => ({ id, label: strings.dimensions[id] })),
    useCases: finding.use_cases.map((id) => ({ id, label: strings.useCases[id] })),
    basis: { id: finding.basis, label: strings.bases[finding.basis] },
    certainty: { id: finding.certainty.level, label: strings.certainty[finding.certainty.level] },
    stage: finding.status === 'published' ? undefined : strings.finding.stages[finding.status],
  };
}

/** One way to filter findings: its name in the address, and its words. */
export interface Filter {
  name: 'place' | 'dimension' | 'use-case' | 'basis';
  label: string;
  options: (Facet & { findings: FindingHead[] })[];
}

/** /findings/: all findings, and lists of them by place, dimension, use case and basis. */
export interface FindingListPage {
  findings: FindingHead[];
  filters: Filter[];
}

/** The page model of /findings/. */
export function findingListPage(knowledge: Knowledge, language: Language): FindingListPage {
  const strings = stringsFor(language);
  const findings = knowledge.findings
    .map((finding) => viewFindingHead(finding, knowledge, language))
    .sort((a, b) => a.title.localeCompare(b.title, language));
  const filter = (
    name: Filter['name'],
    label: string,
    facetsOf: (head: FindingHead) => Facet[],
    order: readonly string[],
  ): Filter => {
    const facets = new Map(findings.flatMap(facetsOf).map((facet) => [facet.id, facet]));
    const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
    return {
      name,
      label,
      options: [...facets.values()]
        .sort((a, b) => rank(a.id) - rank(b.id) || a.label.localeCompare(b.label, language))
        .map((facet) => ({
          ...facet,
          findings: findings.filter((head) => facetsOf(head).some(({ id }) => id === facet.id)),
        })),
    };
  };
  return {
    findings,
    filters: [
      filter('use-case', strings.finding.useCase, ({ useCases }) => useCases, USE_CASES),
      filter('place', strings.finding.place, ({ places }) => places, ['delhi']),
      filter('dimension', strings.finding.dimension, ({ dimensions }) => dimensions, DIMENSIONS),
      filter('basis', strings.finding.basis, ({ basis }) => [basis], BASES),
    ],
  };
}

/** A claim that a text cites, as it stands today. */
export interface CitedClaim extends ClaimView {
  model: { name: string; href: string };
  attribute: string;
  /** Address of its cell with all claims. */
  cell: string;
  standing: Standing;
  standingLabel: string | undefined;
}

/** A claim reads the same wherever it is cited, and is cited on many pages: it is put into words once. */
const CITED = new WeakMap<Knowledge, Map<string, CitedClaim | undefined>>();

/** The claims that a text cites, by reference. */
export function viewCitations(
  references: readonly string[],
  knowledge: Knowledge,
  language: Language,
): Map<string, CitedClaim> {
  const cited = CITED.get(knowledge) ?? new Map<string, CitedClaim | undefined>();
  CITED.set(knowledge, cited);
  const views = new Map<string, CitedClaim>();
  for (const reference of references) {
    const key = `${language} ${reference}`;
    if (!cited.has(key)) cited.set(key, viewCitedClaim(reference, knowledge, language));
    const view = cited.get(key);
    if (view !== undefined) views.set(reference, view);
  }
  return views;
}

function viewCitedClaim(reference: string, knowledge: Knowledge, language: Language): CitedClaim | undefined {
  const claim = knowledge.claims.get(reference);
  const attribute = knowledge.attributes.get(claim?.attribute ?? '');
  const model = knowledge.models.get(claim?.model ?? '');
  if (claim === undefined || attribute === undefined || model === undefined) return undefined;
  const standing = standingOf(claim, knowledge.matrix);
  return {
    ...viewClaim(claim, attribute, knowledge, language),
    model: { name: textIn(model.name, language), href: addresses.model(model.id) },
    attribute: textIn(attribute.label, language),
    cell: addresses.cell(model.id, attribute.dimension, attribute.id),
    standing,
    standingLabel: standing === 'stands' ? undefined : stringsFor(language).standing[standing],
  };
}

/** /findings/<id>/: a finding and what it stands on, as it stands now. */
export interface FindingPage {
  head: FindingHead;
  body: string;
  whatDidNotWork: string;
  forDelhi: string;
  certainty: { label: string; why: string };
  author: string;
  writtenOn: string;
  review: string;
  hostReply: string | undefined;
  /** Replies on record; the finding's own words on a reply are `hostReply`. */
  replies: ReplyView[];
  tour: { title: string; href: string } | undefined;
  citations: ReadonlyMap<string, CitedClaim>;
  /** Claims it stands on, in the finding's order. */
  claims: CitedClaim[];
  /** True when a claim it stands on was corrected or withdrawn. */
  basisChanged: boolean;
  related: FindingHead[];
}

/** So many related findings stand below one. */
const RELATED = 4;

/** The page model of /findings/<id>/. */
export function findingPage(finding: Finding, knowledge: Knowledge, language: Language): FindingPage {
  const strings = stringsFor(language);
  const { review } = finding;
  const citations = viewCitations([...finding.claims, ...finding.cites], knowledge, language);
  const claims = finding.claims.flatMap((reference) => citations.get(reference) ?? []);
  const tour = knowledge.records.tours.find(({ id }) => id === finding.tour);
  return {
    head: viewFindingHead(finding, knowledge, language),
    body: finding.body,
    whatDidNotWork: finding.what_did_not_work,
    forDelhi: finding.for_delhi,
    certainty: { label: strings.certainty[finding.certainty.level], why: finding.certainty.why },
    author: finding.author,
    writtenOn: formatDate(finding.written_on, language),
    review:
      review === undefined
        ? strings.finding.notReviewed
        : strings.finding.reviewed(review.by, formatDate(review.on, language)),
    hostReply: finding.host_reply,
    replies: viewReplies(finding.id, knowledge, language),
    tour: tour === undefined ? undefined : { title: tour.title, href: addresses.tour(tour.id) },
    citations,
    claims,
    basisChanged: claims.some(({ standing }) => standing === 'corrected' || standing === 'withdrawn'),
    related: knowledge.related
      .of(finding, RELATED)
      .map((other) => viewFindingHead(other, knowledge, language)),
  };
}

/** Findings that speak of a model. */
export function findingsOfModel(model: string, knowledge: Knowledge, language: Language): FindingHead[] {
  return knowledge.findings
    .filter(({ models }) => models.includes(model))
    .map((finding) => viewFindingHead(finding, knowledge, language));
}
