/** A choice of models in an address: `?models=a,b`. */
export interface ChosenModels {
  /** Undefined when the address chooses nothing, so that all are shown; in the charts' order otherwise. */
  chosen: string[] | undefined;
  /** Ids in the address that no model of the charts has: said, and passed over. */
  unknown: string[];
}

const NAME = 'models';

/** Reads the choice from the query of an address; `known`: the models of the charts, in order. */
export function readChosen(query: string, known: readonly string[]): ChosenModels {
  const value = new URLSearchParams(query).get(NAME);
  if (value === null) return { chosen: undefined, unknown: [] };
  const asked = value.split(',').filter((id) => id !== '');
  const unknown = asked.filter((id) => !known.includes(id));
  const chosen = known.filter((id) => asked.includes(id));
  // An address of which nothing is known chooses nothing; an empty one chooses none, as somebody has done on purpose.
  return { chosen: chosen.length === 0 && unknown.length > 0 ? undefined : chosen, unknown };
}

/** The query of an address with this choice, other parts kept; all models are no choice. Begins with "?" or is empty. */
export function writeChosen(query: string, chosen: readonly string[], known: readonly string[]): string {
  const parts = new URLSearchParams(query);
  parts.delete(NAME);
  const rest = parts.toString();
  // Commas are allowed in a query, and an address that people can read is worth more than a coded one.
  const own =
    chosen.length === known.length
      ? ''
      : `${NAME}=${known
          .filter((id) => chosen.includes(id))
          .map(encodeURIComponent)
          .join(',')}`;
  const whole = [rest, own].filter(Boolean).join('&');
  return whole === '' ? '' : `?${whole}`;
}
