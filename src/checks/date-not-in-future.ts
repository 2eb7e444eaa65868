import { type Issue, issueAt, type Spot } from '../issues/index.ts';
import { firstDay, type PartialDate } from '../schemas/partial-date.ts';
import type { Check } from './check.ts';

interface Dated {
  field: string;
  date: PartialDate | undefined;
  spot: Spot;
  mayBePlanned?: boolean;
}

/** Nothing was said, published, recorded, checked, searched, replied or done after today. */
export const dateNotInFuture: Check = {
  id: 'date-not-in-future',
  description: 'No date of a claim, source, search, reply or adoption entry lies after the day of the build.',
  run({ corpus: { entries }, today }) {
    const dated: Dated[] = [
      ...entries.claims.flatMap(({ value, spot }) =>
        (['as_of', 'recorded_on', 'checked_on'] as const).map((field) => ({
          field,
          date: value[field],
          spot,
          mayBePlanned: field === 'as_of',
        })),
      ),
      ...entries.sources.map(({ value, spot }) => ({ field: 'published', date: value.published, spot })),
      ...entries.replies.map(({ value, spot }) => ({ field: 'on', date: value.on, spot })),
      ...entries.adoption.map(({ value, spot }) => ({ field: 'as_of', date: value.as_of, spot })),
      ...entries.models.map(({ value, spot }) => ({ field: 'searched_on', date: value.searched_on, spot })),
    ];
    return dated.flatMap(({ field, date, spot, mayBePlanned = false }: Dated): Issue[] =>
      date === undefined || firstDay(date) <= today
        ? []
        : [
            issueAt(spot, field, {
              rule: this.id,
              message: `"${date}" lies in the future (today is ${today}).`,
              fix: `Write the day on which it was said, published or done.${mayBePlanned ? ' What is only planned has the stage "planned" and the date on which the source spoke of it.' : ''}`,
            }),
          ],
    );
  },
};
