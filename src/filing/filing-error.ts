/** Why nothing was filed, or why filing was left half-way, in words for the person who ran the command. */
export class FilingError extends Error {
  override name = 'FilingError';
}

/** The message of any error: files that cannot be written fail with errors of the system's own. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
