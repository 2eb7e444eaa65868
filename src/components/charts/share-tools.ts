import type { ChartNames } from '../../charts/chart-js-words.ts';
import type { ChartDocument } from '../../charts/chart-json.ts';
import { type ChartSpec, pointsOf } from '../../charts/chart-spec.ts';
import { warningInWords } from '../../charts/chart-words.ts';
import { writeChosen } from '../../charts/chosen-models.ts';
import { addresses, formatDate, stringsFor } from '../../i18n/index.ts';
import type { PictureWords } from './burn-picture.ts';
import { readTheme } from './read-theme.ts';

/** What a chart shows at the moment: the whole, or the models that are chosen. */
export interface Shown {
  spec: ChartSpec;
  /** Undefined: all. */
  chosen: readonly string[] | undefined;
}

/** Buttons that save a chart as a picture and copy the link to it, and a line that says what came of it. */
export function shareTools(
  figure: HTMLElement,
  source: ChartDocument,
  names: ChartNames,
  shown: () => Shown,
): HTMLElement {
  const words = stringsFor(names.language).chartTools;
  const tools = document.createElement('div');
  tools.className = 'chart-share';
  const status = document.createElement('p');
  status.role = 'status';
  tools.append(
    button(words.picture, async () => {
      status.textContent = '';
      try {
        await savePicture(figure, source, shown().spec, names);
      } catch {
        status.textContent = words.pictureFailed;
      }
    }),
    button(words.copy, async () => {
      const link = linkTo(source, shown());
      try {
        await navigator.clipboard.writeText(link);
        status.textContent = words.copied;
      } catch {
        status.textContent = `${words.copyByHand} ${link}`;
      }
    }),
    status,
  );
  return tools;
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}

/** The chart's own page with the models that are shown, wherever the chart stands. */
function linkTo({ attribute, models }: ChartDocument, { chosen }: Shown): string {
  const known = Object.keys(models);
  const query = writeChosen('', chosen ?? known, known);
  return new URL(`${addresses.chart(attribute.id)}${query}`, location.origin).href;
}

async function savePicture(
  figure: HTMLElement,
  source: ChartDocument,
  spec: ChartSpec,
  names: ChartNames,
): Promise<void> {
  const { burnPicture } = await import('./drawing.ts');
  const canvas = burnPicture(spec, wordsOf(source, spec, names), names, readTheme(figure, true));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The canvas gave no picture.');
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = `${spec.attribute}.png`;
  anchor.click();
  URL.revokeObjectURL(anchor.href);
}

function wordsOf(source: ChartDocument, spec: ChartSpec, names: ChartNames): PictureWords {
  const { charts, chartTools, counts } = stringsFor(names.language);
  const { label, definition } = source.attribute;
  const site =
    document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host;
  const publishers = new Set(pointsOf(spec).map((point) => names.source(point.source)));
  return {
    title: charts.forms[spec.form](label),
    lines: [
      definition,
      ...(spec.unit !== undefined && spec.counts !== undefined
        ? [charts.counts(spec.unit, counts[spec.counts])]
        : []),
      ...(spec.scale === 'logarithmic' ? [charts.logarithmic] : []),
      ...spec.warnings.filter(({ kind }) => kind !== 'notes-differ').map((one) => warningInWords(one, names)),
    ],
    foot: [
      chartTools.sources([...publishers].join('; ')),
      chartTools.asOf(site, formatDate(source.as_of, names.language)),
    ],
  };
}
