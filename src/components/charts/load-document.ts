import type { ChartNames } from '../../charts/chart-js.ts';
import type { ChartDocument } from '../../charts/chart-json.ts';
import type { Language } from '../../i18n/index.ts';

const documents = new Map<string, Promise<ChartDocument>>();

/** The document of an attribute's charts, fetched once for all its figures. Rejects when it cannot be fetched. */
export function loadDocument(address: string): Promise<ChartDocument> {
  const known = documents.get(address);
  if (known !== undefined) return known;
  const loading = fetchDocument(address);
  documents.set(address, loading);
  return loading;
}

async function fetchDocument(address: string): Promise<ChartDocument> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return restoreSpecs(await response.json());
}

/** JSON writes null where a list of periods says that there is none. */
function restoreSpecs(source: ChartDocument): ChartDocument {
  const charts = source.charts.map(({ spec, ...chart }) => ({
    ...chart,
    spec: {
      ...spec,
      warnings: spec.warnings.map((warning) =>
        warning.kind === 'periods-differ'
          ? { ...warning, periods: warning.periods.map((period) => period ?? undefined) }
          : warning,
      ),
    },
  }));
  return { ...source, charts };
}

/** Names of models and publishers as the document says them. */
export function namesIn({ models, sources }: ChartDocument, language: Language): ChartNames {
  return {
    language,
    model: (id) => models[id]?.name ?? id,
    source: (id) => sources[id]?.publisher ?? id,
  };
}
