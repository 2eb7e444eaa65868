import type { Chart } from 'chart.js';
import type { ChartPoint } from '../../charts/chart-spec.ts';

/** What a reader does with the marks of a canvas. */
export interface PointDeeds {
  /** A mark was reached by key: say it. */
  say(point: ChartPoint): void;
  /** A mark was chosen: go to its source. */
  open(point: ChartPoint): void;
}

type Mark = { datasetIndex: number; index: number };

/**
 * Makes the marks of a canvas work like links: arrow keys go from one to the next line by line, Enter opens, a
 * click opens. A finger's first touch only shows what the mark says, since it cannot hover.
 */
export function followPoints(
  chart: Chart,
  claims: readonly (readonly ChartPoint[])[],
  deeds: PointDeeds,
): void {
  const { canvas } = chart;
  const marks = claims.flatMap((points, datasetIndex) => points.map((_, index) => ({ datasetIndex, index })));
  const pointOf = ({ datasetIndex, index }: Mark) => claims[datasetIndex]?.[index];
  let current: number | undefined;
  let touched: ChartPoint | undefined;

  const show = (mark: Mark | undefined) => {
    const element = mark && chart.getDatasetMeta(mark.datasetIndex).data[mark.index];
    const active = mark === undefined ? [] : [mark];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y: element?.y ?? 0 });
    chart.update('none');
  };

  canvas.addEventListener('keydown', (event) => {
    const last = marks.length - 1;
    const forward = current === undefined || current === last ? 0 : current + 1;
    const back = current === undefined || current === 0 ? last : current - 1;
    const next = {
      ArrowRight: forward,
      ArrowDown: forward,
      ArrowLeft: back,
      ArrowUp: back,
      Home: 0,
      End: last,
    }[event.key];
    const mark = marks[next ?? current ?? -1];
    const point = mark && pointOf(mark);
    if (next !== undefined && point !== undefined) {
      event.preventDefault();
      current = next;
      show(mark);
      deeds.say(point);
    } else if (event.key === 'Enter' && point !== undefined) deeds.open(point);
    else if (event.key === 'Escape') show(undefined);
  });
  canvas.addEventListener('blur', () => show(undefined));
  canvas.addEventListener('click', (event) => {
    const [hit] = chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
    const point = hit && pointOf(hit);
    if (point === undefined) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (isTouch && touched !== point) touched = point;
    else deeds.open(point);
  });
}
