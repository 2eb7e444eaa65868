import { closest, distance } from 'fastest-levenshtein';

/** The known name nearest to what was written, or undefined when none is near enough to be meant. */
export function findNearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || written === '') return undefined;
  // Capitals are the commonest slip of all: they do not count.
  const lower = written.toLowerCase();
  const lowerKnown = known.map((name) => name.toLowerCase());
  const nearest = known[lowerKnown.indexOf(closest(lower, lowerKnown))];
  if (nearest === undefined) return undefined;
  // A third of the letters wrong, or two in a short word, is a slip; half of them is another word.
  const near = Math.min(Math.max(2, Math.floor(written.length / 3)), Math.floor((written.length - 1) / 2));
  return distance(lower, nearest.toLowerCase()) <= near ? nearest : undefined;
}

/** `Did you mean "…"? ` with a space behind it, or nothing: to be put before the advice. */
export function suggestNearest(written: string, known: readonly string[]): string {
  const nearest = findNearest(written, known);
  return nearest === undefined ? '' : `Did you mean "${nearest}"? `;
}
