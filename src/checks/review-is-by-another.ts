import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** Nobody reviews what they wrote. */
export const reviewIsByAnother: Check = {
  id: 'review-is-by-another',
  description: 'The office that reviews a finding is not the one that wrote it.',
  run({ corpus }) {
    return corpus.entries.findings.flatMap(({ value: { author, review }, spot }) =>
      review === undefined || review.by.toLowerCase() !== author?.toLowerCase()
        ? []
        : [
            issueAt(spot, 'review.by', {
              rule: this.id,
              message: `"${review.by}" wrote this finding and cannot review it.`,
              fix: 'Name the other office that read it, or delete "review" until one has.',
            }),
          ],
    );
  },
};
