import { type ChartSpec, pointsOf } from '../../charts/chart-spec.ts';
import { chartSvg } from '../../charts/chart-svg.ts';
import { sentenceOf } from '../../charts/chart-words.ts';
import { chooseModels } from '../../charts/choose.ts';
import { lookOfPage } from '../../charts/look.ts';
import { addresses, LANGUAGES, stringsFor } from '../../i18n/index.ts';
import { choiceBox } from './choice-box.ts';
import { loadDocument, namesIn } from './load-document.ts';
import { drawOver, type Overlay } from './over-picture.ts';
import { onChoice, readPage } from './page-choice.ts';
import { sayWarnings } from './say-warnings.ts';
import { shareTools } from './share-tools.ts';

/** Told to the page each time a canvas is drawn: what it shows. */
const DRAWN = 'chart-drawn';

const FORCED_COLOURS = matchMedia('(forced-colors: active)');
/** Whatever changes the look of a canvas, which no style sheet reaches. */
const LOOKS = [FORCED_COLOURS, matchMedia('(prefers-color-scheme: dark)')];

/**
 * Brings a chart to life: a canvas over its picture, a choice of models where the page is about this one attribute, and
 * what can be taken along. Rejects when the chart's document cannot be fetched; all stays as it was then.
 */
export async function enliven(figure: HTMLElement): Promise<void> {
  const picture = figure.querySelector<HTMLElement>('.chart-picture');
  const { spec: address, form, models: fixed } = figure.dataset;
  if (picture === null || address === undefined) return;
  const source = await loadDocument(address);
  const found = source.charts.find(({ spec }) => spec.form === form);
  if (found === undefined) return;

  const language = LANGUAGES.find((one) => one === document.documentElement.lang) ?? LANGUAGES[0];
  const names = namesIn(source, language);
  const words = stringsFor(language).chartTools;
  const known = Object.keys(source.models);
  const places = new Map(
    Object.entries(source.models).flatMap(([id, { place_kind: kind }]) =>
      kind ? [[id, kind] as const] : [],
    ),
  );
  const whole = found.spec;
  const canChoose = fixed === undefined && isAlone(figure);
  const chosenNow = () => (canChoose ? readPage(known).chosen : fixed?.split(',')) ?? undefined;
  const specFor = (chosen: readonly string[] | undefined) =>
    chosen === undefined ? whole : chooseModels(whole, chosen, places);
  const none = document.createElement('p');
  let overlay: Overlay | undefined;
  let turn = 0;

  async function redraw(at: HTMLElement, spec: ChartSpec): Promise<void> {
    const own = ++turn;
    overlay?.remove();
    overlay = undefined;
    delete figure.dataset['drawn'];
    if (FORCED_COLOURS.matches || spec.panels.length === 0) return;
    const drawn = await drawOver(at, spec, source.attribute.label, names);
    // Somebody chose again meanwhile: the later drawing stays.
    if (own !== turn) return drawn.remove();
    overlay = drawn;
    figure.dataset['drawn'] = '';
    figure.dispatchEvent(new CustomEvent(DRAWN, { bubbles: true, detail: { spec, panels: drawn.panels } }));
  }

  function showChosen(at: HTMLElement): Promise<void> {
    const chosen = chosenNow();
    const spec = specFor(chosen);
    const sentence = sentenceOf(spec, source.attribute.label, names);
    const svg = at.querySelector('.chart-svg');
    if (svg !== null) svg.outerHTML = chartSvg(spec, sentence, names, lookOfPage(addresses.source));
    none.hidden = spec.panels.length > 0;
    none.textContent = chosen?.length === 0 ? words.noneChosen : words.noneHere;
    keepOnly(figure, spec, whole);
    sayWarnings(figure, spec, names);
    return redraw(at, spec);
  }

  none.hidden = true;
  picture.append(none);
  const tools = document.createElement('div');
  tools.className = 'chart-tools';
  if (canChoose) tools.append(choiceBox(source, names));
  tools.append(
    shareTools(figure, source, names, () => ({ spec: specFor(chosenNow()), chosen: chosenNow() })),
  );
  figure.append(tools);
  if (canChoose) onChoice(() => void showChosen(picture).catch(() => {}));
  for (const look of LOOKS) {
    look.addEventListener('change', () => void redraw(picture, specFor(chosenNow())).catch(() => {}));
  }
  await (canChoose && chosenNow() !== undefined
    ? showChosen(picture)
    : redraw(picture, specFor(chosenNow())));
}

/** True when all charts of the page are of one attribute, so that one choice of models can hold for all. */
function isAlone(figure: HTMLElement): boolean {
  const charts = [...document.querySelectorAll<HTMLElement>('figure.chart')];
  return charts.every(({ dataset }) => dataset['chart'] === figure.dataset['chart']);
}

/** Leaves in table and sources only what the picture shows; the table has a row a claim, in the order of the whole. */
function keepOnly(figure: HTMLElement, spec: ChartSpec, whole: ChartSpec): void {
  const points = pointsOf(spec);
  const claims = new Set(points.map(({ claim }) => claim));
  const sources = new Set(points.map(({ source }) => addresses.source(source)));
  const rows = figure.querySelectorAll<HTMLElement>('.chart-table tbody tr');
  for (const [index, { claim }] of pointsOf(whole).entries()) {
    const row = rows[index];
    if (row !== undefined) row.hidden = !claims.has(claim);
  }
  for (const item of figure.querySelectorAll<HTMLElement>('.chart-sources li')) {
    item.hidden = !sources.has(item.querySelector('a')?.getAttribute('href') ?? '');
  }
}
