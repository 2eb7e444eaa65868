import { firstDay, lastDay } from '../schemas/partial-date.ts';
import { understandDate } from './understand-date.ts';
import { refuse, type UnderstoodValue, understood } from './understood.ts';

const WORDS: Record<string, readonly string[]> = {
  day: ['day', 'daily', 'per day', 'a day', 'one day', 'दिन', 'प्रति दिन', 'प्रतिदिन', 'एक दिन'],
  month: ['month', 'monthly', 'per month', 'a month', 'one month', 'महीना', 'माह', 'प्रति माह', 'एक महीना'],
  year: ['year', 'yearly', 'annual', 'per year', 'a year', 'one year', 'वर्ष', 'साल', 'प्रति वर्ष', 'एक वर्ष'],
};

/** The period of a figure: `day`, `month`, `year`, or an interval between two days that a person wrote in either way. */
export function understandPeriod(text: string): UnderstoodValue {
  const written = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const word = Object.keys(WORDS).find((name) => WORDS[name]?.includes(written.toLowerCase()));
  if (word !== undefined) return understood(word, word, written);
  const ends = endsOf(written)?.map((end) => understandDate(end));
  const [from, to] = (ends ?? []).map((end) => ('value' in end ? end.value : undefined));
  if (from === undefined || to === undefined || firstDay(from) > lastDay(to)) {
    return refuse(
      `"${written}" is not a period.`,
      'Write one of the words day, month and year, or an interval of two days, as in 01/04/2024 to 31/03/2025.',
    );
  }
  const value = `${from}/${to}`;
  return understood(value, `${from} to ${to}`, written);
}

function endsOf(written: string): string[] | undefined {
  const iso = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/.exec(written);
  const words = /^(.+?)\s+(?:to|till|until|–|—|-|से)\s+(.+?)(?:\s+तक)?$/iu.exec(written);
  const found = iso ?? words;
  return found === null ? undefined : [found[1] ?? '', found[2] ?? ''];
}
