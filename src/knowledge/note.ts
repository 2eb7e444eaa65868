/** What a note says, taken apart for display. */
export interface NoteParts {
  /** "nearly", "more than", … when the note begins so: it belongs to the figure. */
  qualifier: string | undefined;
  /** The rest; undefined when nothing is left. */
  rest: string | undefined;
}

const QUALIFIERS = [
  'about',
  'almost',
  'at least',
  'at most',
  'less than',
  'more than',
  'nearly',
  'over',
  'some',
  'up to',
];
const QUALIFIER = new RegExp(`^(${QUALIFIERS.join('|')})(?:[;,]\\s*|$)`, 'i');

/** A claim drawn from another of the same model names it; that one stands on the model's pages too. */
const DRAWN_FROM = /^(?:coded )?from [a-z]+(?:-[a-z0-9]+)*-\d{4}[a-z0-9-]*(?:[:;]\s*|$)/;

/** Takes the qualifier of a figure (only of a figure: prose keeps its words together) off the front of a note, and the name of the claim from which it is drawn. */
export function readNote(note: string | undefined, isFigure: boolean): NoteParts {
  const plain = (note ?? '').replace(DRAWN_FROM, '');
  const qualifier = isFigure ? QUALIFIER.exec(plain) : null;
  const rest = plain.slice(qualifier?.[0].length ?? 0).trim();
  return { qualifier: qualifier?.[1]?.toLowerCase(), rest: rest === '' ? undefined : rest };
}
