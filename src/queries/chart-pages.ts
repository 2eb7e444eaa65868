import {
  type ChartDocument,
  type ChartNames,
  type ChartPanel,
  type ChartRow,
  type ChartSpec,
  chartCsv,
  chartDocument,
  chartSvg,
  chartsOf,
  chartTable,
  figureOf,
  lookOfPage,
  type PlaceKinds,
  pointsOf,
  refusalOf,
  sentenceOf,
  smallLine,
  warningInWords,
} from '../charts/index.ts';
import { addresses, formatDate, type Language, stringsFor, textIn } from '../i18n/index.ts';
import type { Cell } from '../knowledge/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { firstDay } from '../schemas/partial-date.ts';
import { DIMENSIONS } from '../schemas/vocabulary.ts';
import { type CellView, viewCell } from './cell-view.ts';
import type { Knowledge } from './knowledge.ts';
import { sortModels } from './model-pages.ts';

/** A chart with everything that stands around it. */
export interface ChartView {
  attribute: string;
  form: ChartSpec['form'];
  title: string;
  /** What is counted. */
  counts: string;
  picture: string;
  /** What hollow signs mean; undefined when there are none. */
  hint: string | undefined;
  warnings: { text: string; notes: { model: string; figure: string; note: string }[] }[];
  table: { hasPeriods: boolean; hasNotes: boolean; rows: ChartRow[] };
  sources: { href: string; title: string; publisher: string; published: string }[];
  /** Address of the attribute's page of charts, and of its document. */
  page: string;
  document: string;
  /** Ids of the models chosen for this chart; none: all. */
  models: string[];
}

/** What charts are called by in a language. */
export function chartNames(knowledge: Knowledge, language: Language): ChartNames {
  return {
    language,
    model: (id) => {
      const model = knowledge.models.get(id);
      return model === undefined ? id : textIn(model.name, language);
    },
    source: (id) => knowledge.sources.get(id)?.publisher ?? id,
  };
}

function placeKinds({ records, places }: Knowledge): PlaceKinds {
  return new Map(
    records.models.flatMap(({ id, place }) => {
      const kind = places.get(place)?.kind;
      return kind === undefined ? [] : [[id, kind] as const];
    }),
  );
}

/** The cells of an attribute in the order in which models stand in lists: of all models, or of those named. */
function cellsOf(attribute: Attribute, knowledge: Knowledge, models: readonly string[] = []): Cell[] {
  return sortModels(knowledge.records.models)
    .filter(({ id }) => models.length === 0 || models.includes(id))
    .map(({ id }) => knowledge.matrix.cell(id, attribute.id));
}

/** The specs of an attribute's charts, of all models or of those named. */
export function chartSpecs(
  attribute: Attribute,
  knowledge: Knowledge,
  models: readonly string[] = [],
): ChartSpec[] {
  return chartsOf(attribute, cellsOf(attribute, knowledge, models), placeKinds(knowledge));
}

/** Attributes with a page of charts, in the dictionary's order. */
export function chartedAttributes(knowledge: Knowledge): Attribute[] {
  return knowledge.records.attributes.filter((attribute) => chartSpecs(attribute, knowledge).length > 0);
}

/** /charts/: what is drawn, by dimension, and which numbers are not, and why. */
export interface ChartListPage {
  dimensions: { title: string; charts: { label: string; href: string; forms: string; holds: string }[] }[];
  notDrawn: { label: string; href: string; why: string }[];
}

/** The page model of /charts/. */
export function chartListPage(knowledge: Knowledge, language: Language): ChartListPage {
  const strings = stringsFor(language);
  const charted = chartedAttributes(knowledge);
  return {
    dimensions: DIMENSIONS.map((dimension) => ({
      title: strings.dimensions[dimension],
      charts: charted
        .filter((attribute) => attribute.dimension === dimension)
        .map((attribute) => {
          const specs = chartSpecs(attribute, knowledge);
          const points = specs.flatMap(pointsOf);
          return {
            label: textIn(attribute.label, language),
            href: addresses.chart(attribute.id),
            forms: specs.map(({ form }) => strings.charts[form]).join(', '),
            holds: strings.charts.holds(
              new Set(points.map(({ model }) => model)).size,
              new Set(points.map(({ claim }) => claim)).size,
            ),
          };
        }),
    })).filter(({ charts }) => charts.length > 0),
    notDrawn: knowledge.records.attributes.flatMap((attribute) => {
      const refusal = refusalOf(attribute, cellsOf(attribute, knowledge));
      return refusal === undefined
        ? []
        : [
            {
              label: textIn(attribute.label, language),
              href: addresses.definition(attribute.dimension, attribute.id),
              why: strings.charts.refusals[refusal],
            },
          ];
    }),
  };
}

/** /charts/<attribute>/: its charts, what they count, and what can be taken along. */
export interface ChartPage {
  title: string;
  label: string;
  lead: string;
  definition: string;
  charts: ChartView[];
  compare: string;
  /** For other pages; undefined as long as the site has no address. */
  embed: string | undefined;
}

/** Height of an embed besides its picture, in lines of the picture's text, and of such a line in pixels. */
const EMBED_REST = 16;
const LINE = 13;

/** The page model of /charts/<attribute>/. */
export function chartPage(attribute: Attribute, knowledge: Knowledge, language: Language): ChartPage {
  const strings = stringsFor(language);
  const specs = chartSpecs(attribute, knowledge);
  const label = textIn(attribute.label, language);
  const charts = specs.map((spec) => viewChart(spec, attribute, [], knowledge, language));
  const { address } = knowledge.records.site;
  return {
    title: strings.charts.pageTitle(label),
    label,
    lead: leadOf(specs, language),
    definition: textIn(attribute.definition ?? attribute.label, language),
    charts,
    compare: addresses.definition(attribute.dimension, attribute.id),
    embed: address === null ? undefined : embedOf(attribute, charts[0], address, label),
  };
}

function leadOf(specs: readonly ChartSpec[], language: Language): string {
  const { charts } = stringsFor(language);
  const points = specs.flatMap(pointsOf);
  const dates = points.map(({ date }) => date).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  return charts.lead(
    new Set(points.map(({ model }) => model)).size,
    new Set(points.map(({ claim }) => claim)).size,
    formatDate(dates[0] ?? '', language),
    formatDate(dates.at(-1) ?? '', language),
  );
}

function embedOf(attribute: Attribute, chart: ChartView | undefined, address: string, label: string): string {
  const lines = Number(/height="([\d.]+)em"/.exec(chart?.picture ?? '')?.[1] ?? 0);
  const height = Math.ceil((lines + EMBED_REST) * LINE);
  const source = new URL(addresses.chartEmbed(attribute.id), address).href;
  return `<iframe src="${source}" title="${label}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

/** A chart in words and as a picture; `models` are those to which it was narrowed. */
function viewChart(
  spec: ChartSpec,
  attribute: Attribute,
  models: string[],
  knowledge: Knowledge,
  language: Language,
): ChartView {
  const strings = stringsFor(language);
  const words = strings.charts;
  const names = chartNames(knowledge, language);
  const label = textIn(attribute.label, language);
  const points = pointsOf(spec);
  const byClaim = new Map(points.map((point) => [point.claim, point]));
  const table = chartTable(spec, names);
  return {
    attribute: attribute.id,
    form: spec.form,
    title: words.forms[spec.form](label),
    counts: words.counts(
      attribute.unit ?? label,
      attribute.counts === undefined ? '' : strings.counts[attribute.counts],
    ),
    picture: chartSvg(spec, sentenceOf(spec, label, names), names, lookOfPage(addresses.source)),
    hint: points.some(({ joined }) => !joined) ? words.hollow[spec.form] : undefined,
    warnings: spec.warnings.map((warning) => ({
      text: warningInWords(warning, names),
      notes: (warning.kind === 'notes-differ' ? warning.claims : []).flatMap((claim) => {
        const point = byClaim.get(claim);
        if (point?.note === undefined) return [];
        const figure = `${figureOf(point, spec, names)}, ${formatDate(point.date, language)}`;
        return [{ model: names.model(point.model), figure, note: point.note }];
      }),
    })),
    table: { ...table, hasNotes: table.rows.some(({ note }) => note !== undefined) },
    sources: [...new Set(points.map(({ source }) => source))].flatMap((id) => {
      const source = knowledge.sources.get(id);
      if (source === undefined) return [];
      const { title, publisher, published } = source;
      const date = published === undefined ? strings.source.noDate : formatDate(published, language);
      return [{ href: addresses.source(id), title, publisher, published: date }];
    }),
    page: addresses.chart(attribute.id),
    document: addresses.chartJson(attribute.id),
    models,
  };
}

/** The chart of a number where prose asks for it: bars where two models have a figure, else lines. */
export function chartInText(
  attribute: string,
  models: string[],
  knowledge: Knowledge,
  language: Language,
): ChartView | undefined {
  const known = knowledge.attributes.get(attribute);
  const [spec] = known === undefined ? [] : chartSpecs(known, knowledge, models);
  return known === undefined || spec === undefined
    ? undefined
    : viewChart(spec, known, models, knowledge, language);
}

/** Answers of some models to one attribute, side by side. */
export interface ComparedInText {
  label: string;
  href: string;
  rows: { model: { name: string; href: string }; cell: CellView }[];
}

/** The comparison for which prose asks, in the order in which it names the models. */
export function compareInText(
  attribute: string,
  models: readonly string[],
  knowledge: Knowledge,
  language: Language,
): ComparedInText | undefined {
  const known = knowledge.attributes.get(attribute);
  if (known === undefined) return undefined;
  return {
    label: textIn(known.label, language),
    href: addresses.definition(known.dimension, attribute),
    rows: models
      .flatMap((id) => knowledge.models.get(id) ?? [])
      .map(({ id, name }) => ({
        model: { name: textIn(name, language), href: addresses.model(id) },
        cell: viewCell(knowledge.matrix.cell(id, attribute), knowledge, language),
      })),
  };
}

/** The figures of one model over time, small; undefined when there are fewer than three dates. */
export interface ChartLine {
  picture: string;
  href: string;
  figures: number;
}

/** The small line of a cell. */
export function chartLine(
  model: string,
  attribute: string,
  knowledge: Knowledge,
  language: Language,
): ChartLine | undefined {
  const known = knowledge.attributes.get(attribute);
  if (known === undefined) return undefined;
  const spec = chartSpecs(known, knowledge, [model]).find(({ form }) => form === 'lines');
  const sizeOf = (panel: ChartPanel) => panel.series.flatMap(({ points }) => points).length;
  const [panel] = [...(spec?.panels ?? [])].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (spec === undefined || panel === undefined) return undefined;
  const names = chartNames(knowledge, language);
  const label = textIn(known.label, language);
  const first = { ...spec, panels: [panel] };
  return {
    picture: smallLine(first, sentenceOf(first, label, names), names, lookOfPage(addresses.source)),
    href: addresses.chart(attribute),
    figures: pointsOf(first).length,
  };
}

/** /charts/<attribute>.csv */
export function chartSheet(attribute: Attribute, knowledge: Knowledge, language: Language): string {
  return chartCsv(chartSpecs(attribute, knowledge), chartNames(knowledge, language), knowledge.sources);
}

/** /charts/<attribute>.json */
export function chartDocumentOf(
  attribute: Attribute,
  knowledge: Knowledge,
  language: Language,
): ChartDocument {
  return chartDocument(chartSpecs(attribute, knowledge), {
    attribute,
    names: chartNames(knowledge, language),
    sources: knowledge.sources,
    places: placeKinds(knowledge),
    address: knowledge.records.site.address,
    today: knowledge.today,
  });
}
