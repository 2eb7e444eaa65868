/** A line that went or came: its number in the file it stands in. */
export interface LineChange {
  sign: '-' | '+';
  line: number;
  text: string;
}

/** More pairs of lines than this are not compared one by one: whatever stands between the ends counts as changed. */
const MOST_PAIRS = 4_000_000;

/** The lines in which two texts differ, in their order: as few as can be. */
export function diffLines(before: string, after: string): LineChange[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const middle = { old: old.slice(start, old.length - end), now: now.slice(start, now.length - end) };
  const kept = findKept(middle.old, middle.now);

  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  for (const [keptOld, keptNow] of [...kept, [middle.old.length, middle.now.length] as const]) {
    for (; i < keptOld; i++) changes.push({ sign: '-', line: start + i + 1, text: middle.old[i] ?? '' });
    for (; j < keptNow; j++) changes.push({ sign: '+', line: start + j + 1, text: middle.now[j] ?? '' });
    [i, j] = [keptOld + 1, keptNow + 1];
  }
  return changes;
}

/** The longest run of lines, in order, that both hold: pairs of their places. */
function findKept(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  if (old.length * now.length > MOST_PAIRS) return [];
  const width = now.length + 1;
  // How many lines can be kept from here to the ends, for each pair of places.
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) kept.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
