import type { PartialDate } from '../schemas/partial-date.ts';

/**
 * The id that a new claim gets: its attribute and date (`services-available-2025-01-30`), with a letter behind it when
 * another claim of the model has that id already. Throws when all 25 letters are taken, which no cell comes near.
 */
export function claimIdFor(attribute: string, asOf: PartialDate, taken: ReadonlySet<string>): string {
  const plain = `${attribute.replaceAll('_', '-')}-${asOf}`;
  const ids = [plain, ...[...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${plain}-${letter}`)];
  const free = ids.find((id) => !taken.has(id));
  if (free === undefined) throw new Error(`Too many claims are called ${plain}.`);
  return free;
}
