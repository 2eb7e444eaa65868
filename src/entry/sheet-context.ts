import type { Issue } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Model } from '../schemas/model.ts';
import type { Source } from '../schemas/source.ts';
import type { Tour } from '../schemas/tour.ts';
import type { Basis } from '../schemas/vocabulary.ts';
import type { Incoming } from './incoming.ts';

/** What is on record, and what is said of the whole sheet when it is taken in. */
export interface SheetContext {
  attributes: readonly Attribute[];
  models: readonly Pick<Model, 'id'>[];
  /** Claims on record: their ids are taken. */
  claims: readonly Pick<Claim, 'model' | 'id'>[];
  /** Those on record, and the one that comes in with the sheet. */
  sources: readonly Source[];
  tours: readonly Pick<Tour, 'id' | 'status' | 'sources'>[];
  /** Numbers and addresses that look private and may be published (data/allowed.yaml). */
  allowed: readonly string[];
  /** Source of every answer that names none. */
  defaultSource?: string | undefined;
  /** How every answer is known that does not say so; else the type of its source decides. */
  defaultBasis?: Basis | undefined;
  /** yyyy-mm-dd */
  today: string;
}

/** Where something stands in a sheet. */
export interface SheetSpot {
  /** Line of the file, from 1. */
  line: number;
  /** Row as the spreadsheet counts it, from 1; a cell may hold several lines. */
  row: number;
  /** Name of the column; empty when the whole row is meant. */
  column: string;
}

/** What was read otherwise than it was written, to be shown before it is filed. */
export interface UnderstoodCell extends SheetSpot {
  /** model/id of the claim that came of it. */
  claim: string;
  written: string;
  says: string;
}

/** A row that is not taken in, for one of its cells. */
export interface RefusedCell extends SheetSpot {
  header: readonly string[];
  /** All cells of the row, as they stood. */
  cells: readonly string[];
  message: string;
  fix: string;
}

/** What came of a filled sheet. */
export interface SheetReading {
  incoming: Incoming;
  /** Where each claim stood, in their order: what the rules of the records refuse goes back to its row. */
  places: Omit<RefusedCell, 'message' | 'fix'>[];
  understood: UnderstoodCell[];
  refused: RefusedCell[];
  /** Faults of the sheet as a whole; after an error nothing of it was read. */
  faults: Issue[];
  /** What was said beside the answers and belongs to no single claim. */
  remarks: (SheetSpot & { text: string })[];
  /** How many questions were left without answer. */
  unanswered: number;
}
