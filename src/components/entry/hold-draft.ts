/** Gives the draft that this tab holds free for other tabs. */
let release: (() => void) | undefined;

/** Takes a draft for this tab alone, and says whether it could: two that write to one draft would undo each other. */
export function holdDraft(id: string): Promise<boolean> {
  releaseDraft();
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(`draft ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>((free) => (release = free));
    });
  });
}

/** Gives the held draft free. */
export function releaseDraft(): void {
  release?.();
  release = undefined;
}
