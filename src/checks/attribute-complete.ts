import { type Issue, issueAt } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Check } from './check.ts';

/** An attribute says what is counted, how to ask for it, and what its type needs. */
export const attributeComplete: Check = {
  id: 'attribute-complete',
  description:
    'An attribute has a definition and a question; a number has a unit and says what it counts; a choice has choices.',
  run({ corpus: { entries } }) {
    return entries.attributes.flatMap(({ value: attribute, faulty, spot }) =>
      findGaps(attribute)
        .filter(({ field }) => !faulty.has(field))
        .map(({ field, ...fault }): Issue => issueAt(spot, field, { rule: this.id, ...fault })),
    );
  },
};

function findGaps(attribute: Partial<Attribute>): { field: string; message: string; fix: string }[] {
  const { id, type, definition, question, unit, counts, choices, changes, review_months } = attribute;
  const name = id === undefined ? 'The attribute' : `"${id}"`;
  const gaps = [];
  if (definition === undefined) {
    gaps.push({
      field: 'definition',
      message: `${name} has no definition.`,
      fix: 'Write in definition.en what exactly is counted, so that two teams would count the same.',
    });
  }
  if (question === undefined) {
    gaps.push({
      field: 'question',
      message: `${name} has no question.`,
      fix: 'Write in question.en what a team asks on a visit.',
    });
  }
  if (type === 'number' && unit === undefined) {
    gaps.push({
      field: 'unit',
      message: `${name} is a number without a unit.`,
      fix: 'Write what is counted: services, people, INR, percent.',
    });
  }
  if (type === 'number' && counts === undefined) {
    gaps.push({
      field: 'counts',
      message: `${name} does not say what the number counts.`,
      fix: 'Write at-a-date (a stock), cumulative (all since the start) or per-period (what falls within one).',
    });
  }
  if (type !== undefined && type !== 'number' && counts !== undefined) {
    gaps.push({
      field: 'counts',
      message: `${name} is not a number, yet says what it counts.`,
      fix: 'Delete "counts".',
    });
  }
  if (type === 'choice' && choices === undefined) {
    gaps.push({
      field: 'choices',
      message: `${name} offers no choices.`,
      fix: 'List the answers under "choices", each with id and label.',
    });
  }
  if (changes === false && review_months !== undefined) {
    gaps.push({
      field: 'review_months',
      message: `${name} is a settled fact, which never falls due for review.`,
      fix: 'Delete "review_months", or write "changes: true" if it moves with time.',
    });
  }
  return gaps;
}
