import { addresses, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { TOUR_STATUSES, type Tour, type TourStatus } from '../schemas/tour.ts';
import { type CitedClaim, type FindingHead, viewCitations, viewFindingHead } from './finding-pages.ts';
import type { Knowledge } from './knowledge.ts';

/** A tour as named in lists. */
export interface TourHead {
  id: string;
  href: string;
  title: string;
  status: { id: TourStatus; label: string; meaning: string };
  places: string[];
  dates: string;
  purpose: string;
}

function viewTourHead(tour: Tour, knowledge: Knowledge, language: Language): TourHead {
  const strings = stringsFor(language).tour;
  return {
    id: tour.id,
    href: addresses.tour(tour.id),
    title: tour.title,
    status: { id: tour.status, label: strings.statuses[tour.status], meaning: strings.meanings[tour.status] },
    places: tour.places.map((id) => knowledge.places.get(id)?.name_en ?? id),
    dates: tour.dates ?? strings.noDates,
    purpose: tour.purpose,
  };
}

/** Tours by status, made ones first. */
export function tourListPage(knowledge: Knowledge, language: Language): { tours: TourHead[] }[] {
  const order: readonly TourStatus[] = [...TOUR_STATUSES].reverse();
  return order
    .map((status) => ({
      tours: knowledge.records.tours
        .filter((tour) => tour.status === status)
        .map((tour) => viewTourHead(tour, knowledge, language)),
    }))
    .filter(({ tours }) => tours.length > 0);
}

/** /tours/<id>/. */
export interface TourPage {
  head: TourHead;
  offices: string[];
  learnt: string | undefined;
  notKnown: string;
  body: string;
  citations: ReadonlyMap<string, CitedClaim>;
  models: { name: string; href: string; open: number }[];
  findings: FindingHead[];
  sources: { title: string; publisher: string; href: string }[];
}

/** The page model of /tours/<id>/. */
export function tourPage(tour: Tour, knowledge: Knowledge, language: Language): TourPage {
  return {
    head: viewTourHead(tour, knowledge, language),
    offices: tour.offices,
    learnt: tour.learnt,
    notKnown: tour.not_known,
    body: tour.body,
    citations: viewCitations(tour.cites, knowledge, language),
    models: tour.models.flatMap((id) => {
      const model = knowledge.models.get(id);
      if (model === undefined) return [];
      const open = knowledge.matrix.ofModel(id).filter(({ state }) => state === 'no-record').length;
      return [{ name: textIn(model.name, language), href: addresses.model(id), open }];
    }),
    findings: knowledge.findings
      .filter((finding) => finding.tour === tour.id)
      .map((finding) => viewFindingHead(finding, knowledge, language)),
    sources: tour.sources.flatMap((id) => {
      const source = knowledge.sources.get(id);
      return source === undefined
        ? []
        : [{ title: source.title, publisher: source.publisher, href: addresses.source(id) }];
    }),
  };
}
