export type { Corpus, PublishedText, RecordTypes } from './corpus.ts';
export { isRoot, loadCorpus, loadFiles } from './load.ts';
export { type RecordFile, readCorpus } from './read-corpus.ts';
export type { Entry } from './read-record.ts';
export type { KindName } from './record-kinds.ts';
export { type Records, recordsOf } from './records.ts';
