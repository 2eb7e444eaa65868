import type { ReadingFault } from '../issues/index.ts';
import type { BodyNode } from './body-node.ts';

/** A fault in a body, with its place in the file. */
export interface BodyFault extends ReadingFault {
  line: number;
  column: number;
}

/** The tree of a body, or the first place at which it cannot be read. */
export type ParsedBody = { tree: BodyNode; fault?: never } | { tree?: never; fault: BodyFault };
