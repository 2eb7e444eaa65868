import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';

/** Nobody reviews what they wrote. */
export const reviewIsByAnother: Check = {
  id: 'review-is-by-another',
  description: 'The office that reviews a finding or blueprint is not the one that wrote it.',
  run({ corpus }) {
    const { findings, blueprints } = corpus.entries;
    const written = [
      ...findings.map((entry) => ({ ...entry, noun: 'finding' })),
      ...blueprints.map((entry) => ({ ...entry, noun: 'blueprint' })),
    ];
    return written.flatMap(({ value: { author, review }, spot, noun }) =>
      review === undefined || review.by.toLowerCase() !== author?.toLowerCase()
        ? []
        : [
            issueAt(spot, 'review.by', {
              rule: this.id,
              message: `"${review.by}" wrote this ${noun} and cannot review it.`,
              fix: 'Name the other office that read it, or delete "review" until one has.',
            }),
          ],
    );
  },
};
