/** Why a text cannot be taken in, and what to write instead. */
export interface Refusal {
  message: string;
  fix: string;
}

/** A value as records hold it, understood from what a person wrote; or why it cannot be taken in. */
export type UnderstoodValue =
  | {
      value: string;
      /** What belongs into the note: "about", "more than". */
      note?: string;
      /** The value in words, when it was written otherwise than as records hold it. */
      says?: string;
    }
  | { fault: Refusal };

/** A refusal as the answer of whatever tries to understand a text. */
export function refuse(message: string, fix: string): { fault: Refusal } {
  return { fault: { message, fix } };
}

/** A value as the answer, with its words where they are not those that were written. */
export function understood(value: string, says: string, written: string): { value: string; says?: string } {
  return value === written || says === written ? { value } : { value, says };
}
