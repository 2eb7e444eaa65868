import type { Claim } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';

/** A new claim as it was brought in: `recorded_on` and `checked_on` are set when it is filed. */
export type NewClaim = Omit<Claim, 'recorded_on' | 'checked_on' | 'withdrawn'>;

/** A finding as it was brought in: the whole file. */
export interface NewFinding {
  id: string;
  /** Front matter and body, byte for byte. */
  mdx: string;
}

/** What one bundle, sheet or file brings in, after it was read and before it is held against the records. */
export interface Incoming {
  /** A source that the records do not hold yet. */
  source?: Source;
  claims: NewClaim[];
  findings: NewFinding[];
}
