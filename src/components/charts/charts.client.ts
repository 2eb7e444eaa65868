/**
 * What every page with charts starts: tabs, and the rest only when a chart comes near the screen. Small, since
 * everybody fetches it; without it, or when the rest fails to come, picture, table and sources are there all the same.
 */
import '../../styles/charts-live.css';
import { addTabs } from './tabs.ts';

/** Before a reader scrolls as far as this, the chart is drawn. */
const NEAR = '200px';

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      // Whatever fails to come, the picture stays.
      import('./live-chart.ts').then(({ enliven }) => enliven(target)).catch(() => {});
    }
  },
  { rootMargin: NEAR },
);

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
  addTabs(figure);
  observer.observe(figure);
}
