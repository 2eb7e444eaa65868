/** What `read` gives, or undefined with a message and no stack trace: the mistake is the caller's, not ours. */
export function attempt<T>(read: () => T, explain = (error: Error) => error.message): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(explain(error));
    return undefined;
  }
}
