import { addresses, textIn } from '../i18n/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Source } from '../schemas/source.ts';
import type { PlaceKind } from '../schemas/vocabulary.ts';
import type { ChartNames } from './chart-js-words.ts';
import { type ChartSpec, pointsOf } from './chart-spec.ts';
import { sentenceOf } from './chart-words.ts';
import type { PlaceKinds } from './warnings.ts';

/** /charts/<attribute>.json: everything that the page of a chart says, for programs and for the page's own script. */
export interface ChartDocument {
  title: string;
  /** Address of the page: whole when the site has an address, else from its root. */
  page: string;
  /** The day of the build. */
  as_of: string;
  licence: string;
  attribute: Pick<Attribute, 'id' | 'dimension' | 'unit' | 'counts'> & {
    label: string;
    definition: string;
    question: string;
  };
  /** Models of the charts, by id. */
  models: Record<string, { name: string; place_kind: PlaceKind | undefined; page: string }>;
  /** Sources of the charts, by id, in full. */
  sources: Record<string, Omit<Source, 'id'> & { page: string }>;
  charts: { sentence: string; spec: ChartSpec }[];
}

/** What a document says besides its specs. */
export interface DocumentSetting {
  attribute: Attribute;
  names: ChartNames;
  sources: ReadonlyMap<string, Source>;
  places: PlaceKinds;
  /** The site's own address, when somebody has named one. */
  address: string | null;
  /** yyyy-mm-dd */
  today: string;
}

const LICENCE = 'CC BY 4.0';

/** The document of an attribute's charts. */
export function chartDocument(specs: readonly ChartSpec[], setting: DocumentSetting): ChartDocument {
  const { attribute, names, places } = setting;
  const { id, dimension, unit, counts, label, definition, question } = attribute;
  const say = (text: typeof label) => textIn(text, names.language);
  const whole = (page: string) => (setting.address === null ? page : new URL(page, setting.address).href);
  const points = specs.flatMap(pointsOf);
  const models = [...new Set(points.map(({ model }) => model))];
  const sources = [...new Set(points.map(({ source }) => source))].sort();
  return {
    title: say(label),
    page: whole(addresses.chart(id)),
    as_of: setting.today,
    licence: LICENCE,
    attribute: {
      id,
      label: say(label),
      definition: say(definition ?? label),
      question: say(question ?? label),
      dimension,
      unit,
      counts,
    },
    models: Object.fromEntries(
      models.map((model) => [
        model,
        { name: names.model(model), place_kind: places.get(model), page: whole(addresses.model(model)) },
      ]),
    ),
    sources: Object.fromEntries(
      sources.flatMap((source) => {
        const known = setting.sources.get(source);
        if (known === undefined) return [];
        const { id: own, ...rest } = known;
        return [[own, { ...rest, page: whole(addresses.source(own)) }]];
      }),
    ),
    charts: specs.map((spec) => ({ sentence: sentenceOf(spec, say(label), names), spec })),
  };
}
