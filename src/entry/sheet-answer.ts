import { explainAfterSource } from '../checks/date-not-after-source.ts';
import { findPrivateIn } from '../checks/private-data.ts';
import { formatDate } from '../i18n/index.ts';
import { suggestNearest } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Source } from '../schemas/source.ts';
import { isFigure } from '../schemas/text.ts';
import { NOT_APPLICABLE, type Stage, UNKNOWN } from '../schemas/vocabulary.ts';
import type { NewClaim } from './incoming.ts';
import { basisFor } from './sheet-basis.ts';
import type { SheetContext } from './sheet-context.ts';
import { understandDate } from './understand-date.ts';
import { understandPeriod } from './understand-period.ts';
import { understandValue } from './understand-value.ts';
import { understandYesOrNo } from './understand-yes-or-no.ts';
import { type Refusal, refuse } from './understood.ts';

/** Cells of one answer. */
export type AnswerField =
  | 'model'
  | 'attribute'
  | 'answer'
  | 'as_of'
  | 'period'
  | 'planned'
  | 'source'
  | 'basis'
  | 'note';

/** One answer as it was written: every cell as text, empty where nothing was. */
export type WrittenAnswer = Record<AnswerField, string>;

/** The claim that an answer is, without its id, and what was read otherwise than written; or every fault of it. */
export type ReadAnswer =
  | { claim: Omit<NewClaim, 'id'>; understood: { field: AnswerField; written: string; says: string }[] }
  | { refusals: (Refusal & { field: AnswerField })[] };

type Part<T> = { value: T; says?: string; note?: string } | { fault: Refusal };

/** Understands one answer, or says all that is wrong with it. */
export function readAnswer(written: WrittenAnswer, context: SheetContext): ReadAnswer {
  const tooLong = findTooLong(written);
  if (tooLong.length > 0) return { refusals: tooLong };
  const refusals = findUnwritten(written);
  const understood: { field: AnswerField; written: string; says: string }[] = [];
  const take = <T>(field: AnswerField, part: Part<T> | undefined): T | undefined => {
    if (part === undefined) return undefined;
    if ('fault' in part) {
      // A cell that holds no answer at all has been told of: how it reads otherwise does not matter.
      if (!refusals.some((refusal) => refusal.field === field)) refusals.push({ field, ...part.fault });
      return undefined;
    }
    if (part.says !== undefined) understood.push({ field, written: written[field], says: part.says });
    return part.value;
  };

  const model = take('model', modelOf(written.model, context));
  const attribute = take('attribute', attributeOf(written.attribute, context));
  const source = take('source', sourceOf(written.source, context));
  const value = attribute && understandValue(written.answer, attribute);
  const answer = take('answer', value);
  const asOf = take('as_of', source && asOfFor(written.as_of, source, context));
  const basis = take('basis', source && basisFor(written.basis, source, context));
  const stage = take('planned', stageOf(written.planned));
  const period = take('period', attribute && periodFor(written.period, attribute, answer));
  refusals.push(...findPrivate(written, attribute, answer, context));

  const isWhole =
    model !== undefined &&
    attribute !== undefined &&
    source !== undefined &&
    answer !== undefined &&
    asOf !== undefined &&
    basis !== undefined &&
    stage !== undefined;
  if (!isWhole || refusals.length > 0) return { refusals };
  const qualifier = value !== undefined && 'note' in value ? value.note : undefined;
  const note = [qualifier, written.note.replaceAll(/\s+/g, ' ')].filter(Boolean).join('; ');
  return {
    claim: {
      model,
      attribute: attribute.id,
      value: answer,
      as_of: asOf,
      ...(period === undefined ? {} : { period }),
      stage,
      source: source.id,
      basis,
      ...(note === '' ? {} : { note }),
    },
    understood,
  };
}

// The longest answer on record has under 300 characters: a much longer one is a finding, and slow to look through.
const LONGEST = 2_000;
const SPREADSHEET_ERROR = /^(?:#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)|Err:\d+)$/i;

function findTooLong(written: WrittenAnswer): (Refusal & { field: AnswerField })[] {
  return (Object.entries(written) as [AnswerField, string][])
    .filter(([, text]) => text.length > LONGEST)
    .map(([field, text]) => ({
      field,
      message: `The cell holds ${text.length.toLocaleString('en-IN')} characters.`,
      fix: `Write at most ${LONGEST.toLocaleString('en-IN')}: the answer alone, and what it means in a finding.`,
    }));
}

/** What spreadsheets leave in cells instead of what was written. */
function findUnwritten(written: WrittenAnswer): (Refusal & { field: AnswerField })[] {
  return (Object.entries(written) as [AnswerField, string][]).flatMap(([field, text]) => {
    if (text.startsWith('=')) {
      return {
        field,
        message: `"${text}" is a formula.`,
        fix: 'Write its result: copy the cell and paste it as a value.',
      };
    }
    if (/^#+$/.test(text)) {
      return {
        field,
        message: `"${text}" is what a spreadsheet shows when a column is too narrow.`,
        fix: 'Widen the column and save the sheet as CSV again.',
      };
    }
    return SPREADSHEET_ERROR.test(text)
      ? {
          field,
          message: `"${text}" is an error of the spreadsheet, not an answer.`,
          fix: 'Write the answer in its place.',
        }
      : [];
  });
}

function modelOf(written: string, { models }: SheetContext): Part<string> {
  const ids = models.map(({ id }) => id);
  if (ids.includes(written)) return { value: written };
  return written === ''
    ? refuse('No model is named.', 'Write the id that stood in "model" when the sheet went out.')
    : refuse(
        `There is no model "${written}".`,
        `${suggestNearest(written, ids)}Write the id that stood in "model" when the sheet went out.`,
      );
}

function attributeOf(written: string, { attributes }: SheetContext): Part<Attribute> {
  const found = attributes.find(({ id }) => id === written);
  const ids = attributes.map(({ id }) => id);
  if (found !== undefined) return { value: found };
  return written === ''
    ? refuse('No attribute is named.', 'Write the id that stood in "attribute" when the sheet went out.')
    : refuse(
        `There is no attribute "${written}".`,
        `${suggestNearest(written, ids)}Write the id that stood in "attribute" when the sheet went out.`,
      );
}

function sourceOf(written: string, { sources, defaultSource }: SheetContext): Part<Source> {
  const id = written === '' ? defaultSource : written;
  if (id === undefined) {
    return refuse(
      'No source is named.',
      'Write the id of the source, or name one for the whole sheet when it is taken in.',
    );
  }
  const found = sources.find((source) => source.id === id);
  if (found !== undefined) return { value: found };
  const known = sources.map((source) => source.id);
  return refuse(
    `There is no source "${id}".`,
    `${suggestNearest(id, known)}Write an id that stands in data/sources.csv, or add it there.`,
  );
}

function asOfFor(written: string, source: Source, { today }: SheetContext): Part<string> {
  if (written === '') {
    return source.published === undefined
      ? refuse(
          `No date is given, and "${source.id}" has none of its own.`,
          'Write of which day, month or year the answer speaks, as in 27/11/2025, Nov 2025 or 2025.',
        )
      : { value: source.published, says: formatDate(source.published, 'en') };
  }
  const read = understandDate(written, today);
  const fault = 'value' in read ? explainAfterSource(read.value, source.id, source.published) : undefined;
  return fault === undefined ? read : { fault };
}

function stageOf(written: string): Part<Stage> {
  if (written === '') return { value: 'in-use' };
  const read = understandYesOrNo(written);
  if ('value' in read) return { value: read.value === 'yes' ? 'planned' : 'in-use' };
  return refuse(
    `"${written}" does not say whether it is only planned.`,
    'Write yes when the answer is only a plan, and leave the cell empty when it is in use.',
  );
}

function periodFor(
  written: string,
  attribute: Attribute,
  answer: string | undefined,
): Part<string> | undefined {
  const isCounted = attribute.type === 'number' && answer !== UNKNOWN && answer !== NOT_APPLICABLE;
  if (written === '') {
    return isCounted && attribute.counts === 'per-period'
      ? refuse(
          `"${attribute.id}" counts what falls within a period, and none is given.`,
          'Write one of the words day, month and year, or an interval of two days, as in 01/04/2024 to 31/03/2025.',
        )
      : undefined;
  }
  return isCounted
    ? understandPeriod(written)
    : refuse(
        `"${attribute.id}" has no period here.`,
        'Leave the cell empty: only figures count within a period.',
      );
}

function findPrivate(
  written: WrittenAnswer,
  attribute: Attribute | undefined,
  answer: string | undefined,
  { allowed }: SheetContext,
): (Refusal & { field: AnswerField })[] {
  const isCount = attribute?.type === 'number' && answer !== undefined && isFigure(answer);
  return (['answer', 'note'] as const).flatMap((field) =>
    findPrivateIn(written[field], { isCount: isCount && field === 'answer' })
      .filter(({ found }) => !allowed.includes(found))
      .map(({ noun, found }) => ({
        field,
        message: `"${found}" looks like ${noun}.`,
        fix: 'Delete it; if an office has published it for everyone, add it to data/allowed.yaml with the reason.',
      })),
  );
}
