import type { Records } from '../corpus/index.ts';
import type { Reply } from '../schemas/reply.ts';

/** Replies of host states by what they concern (model/id of a claim, id of a finding), earliest first. */
export function repliesBySubject({ replies }: Pick<Records, 'replies'>): Map<string, Reply[]> {
  const inOrder = [...replies].sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
  return Map.groupBy(inOrder, ({ about }) => about);
}
