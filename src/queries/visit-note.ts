import type { Knowledge } from './knowledge.ts';

/** True once anybody's visit note is on record: until then nobody has visited for this site, and pages say so. */
export function hasVisitNote({ records }: Pick<Knowledge, 'records'>): boolean {
  return records.sources.some(({ type }) => type === 'visit-note');
}
