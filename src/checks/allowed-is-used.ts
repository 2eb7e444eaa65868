import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';
import { findPrivateLooking } from './private-data.ts';

/** An exception that nothing needs any more is taken out. */
export const allowedIsUsed: Check = {
  id: 'allowed-is-used',
  description: 'Every entry of data/allowed.yaml is needed.',
  run({ corpus }) {
    const found = new Set(findPrivateLooking(corpus).map((private_) => private_.found));
    return corpus.entries.allowed.flatMap(({ value: { text }, spot }) =>
      text === undefined || found.has(text)
        ? []
        : [
            issueAt(spot, 'text', {
              rule: this.id,
              message: `"${text}" stands in no record, or does not look private.`,
              fix: 'Delete the entry, or write it exactly as it stands in the record.',
            }),
          ],
    );
  },
};
