/**
 * What a form gives back, laid over what it was given: a value that was not touched comes back as it was, to the byte,
 * though a control cannot hold every line end. Emptied fields are gone; fields without a control stay.
 */
export function keepUnchanged(before: unknown, shown: unknown): unknown {
  if (typeof shown === 'string') {
    const text = before === undefined || before === null ? '' : String(before);
    if (isShownAs(text, shown)) return before ?? '';
    return text.includes('\r\n') ? shown.replaceAll(/\r?\n/g, '\r\n') : shown;
  }
  if (Array.isArray(shown)) {
    const isSame = Array.isArray(before) && JSON.stringify(before.map(String)) === JSON.stringify(shown);
    return isSame ? before : shown;
  }
  const group = typeof before === 'object' && before !== null ? (before as Record<string, unknown>) : {};
  const after: Record<string, unknown> = { ...group };
  for (const [key, value] of Object.entries(shown as Record<string, unknown>)) {
    const kept = keepUnchanged(group[key], value);
    if (isEmpty(kept)) delete after[key];
    else after[key] = kept;
  }
  return after;
}

/** A line of a form drops line breaks, and a box of text makes them all alike. */
function isShownAs(text: string, shown: string): boolean {
  return [text, text.replaceAll(/\r\n?/g, '\n'), text.replaceAll(/[\r\n]/g, ''), text.trim()].includes(shown);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
