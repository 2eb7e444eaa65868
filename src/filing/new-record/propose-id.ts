/** Longer than this an address is hard to read out, and breaks in letters. */
const LONGEST = 60;

/** An id made of words, as whole words go; empty when there is no letter in them that an address can hold. */
export function proposeId(...words: readonly (string | undefined)[]): string {
  const plain = words
    .filter((word) => word !== undefined)
    .join(' ')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  const parts = plain.match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const part of parts) {
    const longer = id === '' ? part : `${id}-${part}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id;
}
