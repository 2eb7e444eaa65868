import { addresses, type Language, stringsFor, textIn } from '../i18n/index.ts';
import type { GapKind } from '../knowledge/index.ts';
import { TOUR_STATUSES, type Tour, type TourStatus } from '../schemas/tour.ts';
import { type CitedClaim, type FindingHead, viewCitations, viewFindingHead } from './finding-pages.ts';
import { countByKind, type GapCount } from './gap-pages.ts';
import { sheetOrder } from './gap-view.ts';
import type { Knowledge } from './knowledge.ts';
import { hasVisitNote } from './visit-note.ts';

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

/** /tours/. */
export interface TourListPage {
  hasVisitNote: boolean;
  /** Tours by status, made ones first. */
  groups: { tours: TourHead[] }[];
}

/** The page model of /tours/. */
export function tourListPage(knowledge: Knowledge, language: Language): TourListPage {
  const order: readonly TourStatus[] = [...TOUR_STATUSES].reverse();
  const groups = order
    .map((status) => ({
      tours: knowledge.records.tours
        .filter((tour) => tour.status === status)
        .map((tour) => viewTourHead(tour, knowledge, language)),
    }))
    .filter(({ tours }) => tours.length > 0);
  return { hasVisitNote: hasVisitNote(knowledge), groups };
}

/** /tours/<id>/. */
export interface TourPage {
  head: TourHead;
  offices: string[];
  learnt: string | undefined;
  notKnown: string;
  body: string;
  citations: ReadonlyMap<string, CitedClaim>;
  /** What to ask of each model: the kits that a team takes along. */
  kits: TourKit[];
  /** A visit note is on record: what is still open after it, the tour could not learn. */
  made: boolean;
  findings: FindingHead[];
  sources: { title: string; publisher: string; href: string }[];
}

/** The kit of one model, in short. */
export interface TourKit {
  id: string;
  name: string;
  href: string;
  /** Address of its questions. */
  kit: string;
  gaps: number;
  /** Kinds of which there are any. */
  counts: GapCount[];
  sheet: string;
  form: string;
  /** Contested or only planned: to be asked first. */
  first: TourQuestion[];
  /** Asked, and nobody could say. */
  unknown: TourQuestion[];
}

/** A question as named on a tour's page. */
export interface TourQuestion {
  label: string;
  href: string;
  kind: string;
}

function viewKit(id: string, knowledge: Knowledge, language: Language): TourKit[] {
  const model = knowledge.models.get(id);
  if (model === undefined) return [];
  const gaps = sheetOrder(id, knowledge);
  const questions = (kinds: readonly GapKind[]) =>
    kinds.flatMap((kind) =>
      gaps
        .filter((gap) => gap.kind === kind)
        .map(({ cell: { attribute } }) => ({
          label: textIn(attribute.label, language),
          href: addresses.gap(id, attribute.dimension, attribute.id),
          kind: stringsFor(language).gaps.kinds[kind],
        })),
    );
  return [
    {
      id,
      name: textIn(model.name, language),
      href: addresses.model(id),
      kit: addresses.gapsOf(id),
      gaps: gaps.length,
      counts: countByKind(id, knowledge, language).filter(({ count }) => count > 0),
      sheet: addresses.sheetOf(id),
      form: addresses.formOf(id),
      first: questions(['contested', 'planned']),
      unknown: questions(['unknown']),
    },
  ];
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
    kits: tour.models.flatMap((id) => viewKit(id, knowledge, language)),
    made: tour.status === 'made',
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
