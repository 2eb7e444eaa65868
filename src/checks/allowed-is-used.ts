import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';
import { findPrivateLooking } from './private-data.ts';

/** An exception that nothing needs any more is taken out. */
export const allowedIsUsed: Check = {
  id: 'allowed-is-used',
  description: 'Every entry of data/allowed.yaml is needed.',
  run({ corpus }) {
    // What could not be read may be what needs the entry.
    const isUnsure = corpus.incomplete.size > 0 || corpus.issues.some(({ rule }) => rule === 'file-readable');
    if (isUnsure) return [];
    const found = new Set(findPrivateLooking(corpus).map((private_) => private_.found));
    return corpus.entries.allowed.flatMap(({ value: { text }, spot }) =>
      text === undefined || found.has(text)
        ? []
        : [
            issueAt(spot, 'text', {
              rule: this.id,
              message: `"${text}" stands in no record, or does not look private there.`,
              fix: 'Delete the entry, or write "text" exactly as it stands in the record.',
            }),
          ],
    );
  },
};
