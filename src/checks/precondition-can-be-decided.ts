import { issueAt, suggestNearest } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Precondition } from '../schemas/blueprint.ts';
import type { Check } from './check.ts';

/** The answer to its attribute says whether a precondition is met. */
export const preconditionCanBeDecided: Check = {
  id: 'precondition-can-be-decided',
  description:
    'A precondition names answers that its attribute can take, or the number from which it is met.',
  run({ corpus: { entries } }) {
    const attributes = new Map(entries.attributes.map(({ value, valid }) => [value.id, valid && value]));
    return entries.blueprints.flatMap(({ value: { preconditions = [] }, spot }) =>
      preconditions.flatMap((precondition, index) => {
        const attribute = attributes.get(precondition.attribute);
        if (!attribute) return [];
        return explainUndecided(precondition, attribute as Attribute).map(({ field, message, fix }) =>
          issueAt(spot, `preconditions.${index}${field}`, { rule: this.id, message, fix }),
        );
      }),
    );
  },
};

interface Fault {
  field: string;
  message: string;
  fix: string;
}

function explainUndecided({ id, wants, at_least }: Precondition, attribute: Attribute): Fault[] {
  const { type } = attribute;
  if (type === 'number') {
    if (wants === undefined && at_least !== undefined) return [];
    return [
      {
        field: wants === undefined ? '' : '.wants',
        message: `"${attribute.id}" is a number, and "${id}" does not say from which number on it is met.`,
        fix: 'Write at_least with that number, and no wants.',
      },
    ];
  }
  const answers = answersOf(attribute);
  if (answers === undefined) {
    return [
      {
        field: '.attribute',
        message: `The answer to "${attribute.id}" is ${type === 'date' ? 'a date' : 'free text'}, which cannot decide whether "${id}" is met.`,
        fix: 'Choose an attribute that is answered with yes or no, a word of a list, or a number; or ask it under not_known.',
      },
    ];
  }
  if (wants === undefined || at_least !== undefined) {
    return [
      {
        field: at_least === undefined ? '' : '.at_least',
        message: `"${attribute.id}" is no number, and "${id}" does not say with which answers alone it is met.`,
        fix: `Write wants with one or more of: ${answers.join(', ')}; and no at_least.`,
      },
    ];
  }
  return wants.flatMap((want, item) =>
    answers.includes(want)
      ? []
      : [
          {
            field: `.wants.${item}`,
            message: `"${want}" is no answer to "${attribute.id}".`,
            fix: `${suggestNearest(want, answers)}Write one of: ${answers.join(', ')}.`,
          },
        ],
  );
}

/** All answers that can be given; undefined where they are not listed. */
function answersOf({ type, choices }: Attribute): string[] | undefined {
  return type === 'boolean' ? ['yes', 'no'] : choices?.map(({ id }) => id);
}
