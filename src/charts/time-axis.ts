import type { Language } from '../i18n/index.ts';
import { formatDate } from '../i18n/index.ts';
import { firstDay, lastDay, type PartialDate } from '../schemas/partial-date.ts';

const DAY = 86_400_000;
/** Months between two ticks. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const;

export interface TimeTick {
  value: number;
  label: string;
}

/** A date as a number of days; one known only to the month or year stands in the middle of it. */
export function dayOf(date: PartialDate): number {
  const [from, to] = daysOf(date);
  return (from + to) / 2;
}

/** First and last day that a date can mean, as numbers of days. */
export function daysOf(date: PartialDate): [from: number, to: number] {
  return [Date.parse(firstDay(date)) / DAY, Date.parse(lastDay(date)) / DAY];
}

/** Beginnings of months or years between two days, at most so many, in words. */
export function timeTicks(from: number, to: number, most: number, language: Language): TimeTick[] {
  for (const step of STEPS) {
    const ticks = ticksOf(from, to, step, language);
    if (ticks.length <= most) return ticks;
  }
  return ticksOf(from, to, STEPS[STEPS.length - 1] ?? 1, language);
}

function ticksOf(from: number, to: number, step: number, language: Language): TimeTick[] {
  const start = new Date(from * DAY);
  const ticks: TimeTick[] = [];
  // Years that a step of years divides: 2020 and 2025, not 2021 and 2026.
  const year = start.getUTCFullYear();
  const first = step > 12 ? year - (year % (step / 12)) : year;
  for (let month = 0; ; month += step) {
    const value = Date.UTC(first, month) / DAY;
    if (value > to) return ticks;
    if (value < from) continue;
    const written = new Date(value * DAY).toISOString();
    ticks.push({ value, label: formatDate(written.slice(0, step < 12 ? 7 : 4), language) });
  }
}
