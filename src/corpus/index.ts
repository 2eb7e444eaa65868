export { type Corpus, isRoot, loadCorpus, type PublishedText, type RecordTypes } from './load.ts';
export type { Entry } from './read-record.ts';
export type { KindName } from './record-kinds.ts';
export { type Records, recordsOf } from './records.ts';
