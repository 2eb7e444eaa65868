import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../../entry/draft.ts';

interface Drafts extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** Why a draft cannot be kept on the device. */
export type StoreFault = 'refused' | 'full';

/** What the store tells while it keeps a draft. */
export interface StoreListener {
  saving(): void;
  kept(at: Date): void;
  failed(fault: StoreFault): void;
}

/** Drafts on this device. Every change is on disk before `kept` is told: a browser that is killed then loses nothing. */
export class DraftStore {
  readonly #open: Promise<IDBPDatabase<Drafts>>;
  readonly #listener: StoreListener;
  #next: Draft | undefined;
  #isWriting = false;

  constructor(listener: StoreListener) {
    this.#listener = listener;
    this.#open = Promise.resolve().then(() =>
      openDB<Drafts>('on-record-entry', 1, {
        upgrade: (database) => {
          database.createObjectStore('drafts', { keyPath: 'id' });
        },
      }),
    );
    this.#open.catch(() => listener.failed('refused'));
  }

  /** True while something typed is not on disk yet. */
  get isBusy(): boolean {
    return this.#isWriting || this.#next !== undefined;
  }

  /** All drafts, last changed first; none when the device does not keep any. */
  async list(): Promise<Draft[]> {
    try {
      const drafts = await (await this.#open).getAll('drafts');
      return drafts.sort((a, b) => (a.changed < b.changed ? 1 : -1));
    } catch {
      return [];
    }
  }

  /** Keeps the newest state of a draft; states that were overtaken while one was being written are passed over. */
  keep(draft: Draft): void {
    this.#next = structuredClone(draft);
    this.#listener.saving();
    if (!this.#isWriting) void this.#write();
  }

  async remove(id: string): Promise<void> {
    if (this.#next?.id === id) this.#next = undefined;
    await (await this.#open).delete('drafts', id);
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    try {
      const database = await this.#open;
      for (let draft = this.#take(); draft !== undefined; draft = this.#take()) {
        // "strict": told as done only when it is on the disk, not when the browser has it in memory.
        const write = database.transaction('drafts', 'readwrite', { durability: 'strict' });
        await Promise.all([write.store.put(draft), write.done]);
      }
      this.#listener.kept(new Date());
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#listener.failed(isFull ? 'full' : 'refused');
    } finally {
      this.#isWriting = false;
    }
  }

  #take(): Draft | undefined {
    const draft = this.#next;
    this.#next = undefined;
    return draft;
  }
}
