import type { ChartPanel, ChartSpec } from './chart-spec.ts';

/** About so many steps between the ends of an axis. */
const STEPS = 4;

/** Ends and marks of a linear axis that holds 0 and every value, at steps of 1, 2 or 5 of some power of ten. */
export function linearAxis(values: readonly number[]): Pick<ChartPanel, 'from' | 'to' | 'ticks'> {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = stepFor(high === low ? 1 : high - low);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => plain((first + index) * step));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}

function stepFor(span: number): number {
  const rough = span / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}

/** Ends and marks of a logarithmic axis: powers of ten. It has no place for 0 or less. */
export function logarithmicAxis(values: readonly number[]): Pick<ChartPanel, 'from' | 'to' | 'ticks'> {
  const powers = values.map(Math.log10);
  const first = Math.floor(Math.min(...powers));
  const last = Math.max(Math.ceil(Math.max(...powers)), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => plain(10 ** (first + index)));
  return { from: ticks[0] ?? 1, to: ticks.at(-1) ?? 10, ticks };
}

/** 0.30000000000000004 is 0.3. */
function plain(value: number): number {
  return Number(value.toPrecision(12));
}

/** Where a value stands on its axis: 0 at `from`, 1 at `to`. */
export function placeOn(
  panel: Pick<ChartPanel, 'from' | 'to'>,
  scale: ChartSpec['scale'],
  value: number,
): number {
  const at = scale === 'logarithmic' ? Math.log10 : (figure: number) => figure;
  return (at(value) - at(panel.from)) / (at(panel.to) - at(panel.from));
}
