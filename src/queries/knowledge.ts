import { getEntry } from 'astro:content';
import type { Records } from '../corpus/index.ts';
import { buildDate } from '../site/build-date.ts';
import { deriveKnowledge, type Knowledge } from './derive-knowledge.ts';

export type { Knowledge } from './derive-knowledge.ts';

let last: { records: Records; knowledge: Knowledge } | undefined;

/** The knowledge of today's records; worked out once for each state of the records. */
export async function getKnowledge(): Promise<Knowledge> {
  const records = (await getEntry('records', 'all'))?.data;
  if (records === undefined) throw new Error('The records have not been read.');
  if (last?.records !== records)
    last = { records, knowledge: deriveKnowledge(withoutDrafts(records), buildDate()) };
  return last.knowledge;
}

/** Drafts are seen while somebody works on the site (`astro dev`), and are nowhere in what is built. */
function withoutDrafts(records: Records): Records {
  if (SHOWS_DRAFTS) return records;
  const isShown = ({ status }: { status: string }) => status !== 'draft';
  return {
    ...records,
    findings: records.findings.filter(isShown),
    blueprints: records.blueprints.filter(isShown),
  };
}
