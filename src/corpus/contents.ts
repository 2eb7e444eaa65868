import type { Spot } from '../issues/index.ts';
import type { RecordKind } from './record-kinds.ts';

/** The raw records of one file. */
export interface Contents {
  rows: Raw[];
  /** False when a record may be missing from the rows. */
  isWhole: boolean;
}

/** A raw record, where it stands, and the fields that a fault of its row or file has cost it. */
export interface Raw {
  value: unknown;
  spot: Spot;
  told: ReadonlySet<string>;
  /** Fields that the schema does not know, since the file's body gives them. */
  besides?: Record<string, unknown>;
}

/** What is left of a file that could not be read: where its name is an id, the one record by that id. */
export function unread(file: string, kind: RecordKind): Contents {
  const rows = kind.named === undefined ? [] : [{ value: {}, spot: { file, line: 1 }, told: fieldsOf(kind) }];
  return { rows, isWhole: kind.named === 'id' };
}

export function fieldsOf(kind: RecordKind): ReadonlySet<string> {
  return new Set(Object.keys(kind.schema.shape));
}
