import { type Issue, issueAt } from '../issues/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { timesPowerOfTen } from '../schemas/figure-words.ts';
import { fromHarmlessCell } from '../schemas/harmless-cell.ts';
import { DIMENSIONS, LIST_SEPARATOR, UNKNOWN } from '../schemas/vocabulary.ts';
import { type ExportColumns, matchColumns } from './kobo-columns.ts';
import { readSubmission, type SubmittedAnswer } from './kobo-submission.ts';
import { gatherClaims, type SheetAnswer } from './sheet-claims.ts';
import type { RefusedCell, SheetContext, SheetReading } from './sheet-context.ts';
import { readTable } from './sheet-table.ts';
import { FORM_NAMES } from './xlsform.ts';

/**
 * Reads the CSV that KoboToolbox or ODK exports for the form of `xlsFormOf`: each submission is a row, each question a
 * column, by name or (told as a warning) by label. The result is that of a filled sheet.
 */
export function readKobo(file: string, text: string, context: SheetContext): SheetReading {
  const { header, rows, faults } = readTable(file, text);
  const matched = matchColumns(header, context.attributes);
  const issues = faults.length > 0 ? faults : findHeaderFaults(file, header, matched, context.attributes);
  const reading: SheetReading = {
    incoming: { claims: [], findings: [] },
    places: [],
    understood: [],
    refused: [],
    faults: issues,
    remarks: [],
    unanswered: 0,
  };
  if (issues.some(({ level }) => level === 'error')) return reading;

  const answers: SheetAnswer[] = [];
  for (const { line, row, cells } of rows) {
    const place = { line, row, header, cells };
    const plain = cells.map(fromHarmlessCell);
    const submission = readSubmission(matched.columns, plain);
    const read = answersOf(submission, context.attributes, place);
    answers.push(...read.answers);
    reading.refused.push(...read.refused);
    reading.unanswered += read.unanswered;
    reading.remarks.push(
      ...DIMENSIONS.flatMap((dimension) => {
        const note = submission.get(FORM_NAMES.notes(dimension));
        if (note === undefined || note.text === '') return [];
        return { line, row, column: header[note.column] ?? '', text: note.text };
      }),
    );
  }
  const { claims, places, understood, refused } = gatherClaims(answers, context);
  return {
    ...reading,
    incoming: { claims, findings: [] },
    places,
    understood,
    refused: [...reading.refused, ...refused].sort((a, b) => a.row - b.row),
  };
}

type Place = SheetAnswer['place'];

function answersOf(
  submission: ReadonlyMap<string, SubmittedAnswer>,
  attributes: readonly Attribute[],
  place: Place,
): { answers: SheetAnswer[]; refused: RefusedCell[]; unanswered: number } {
  const read = { answers: [] as SheetAnswer[], refused: [] as RefusedCell[], unanswered: 0 };
  const text = (name: string) => submission.get(name)?.text ?? '';
  const isTicked = (list: string, attribute: string) => text(list).split(LIST_SEPARATOR).includes(attribute);
  const nameOf = (name: string) => place.header[submission.get(name)?.column ?? -1] ?? name;
  for (const { id, dimension, type } of attributes) {
    const isNotKnown = isTicked(FORM_NAMES.notKnown(dimension), id);
    if (!submission.has(id) && !isNotKnown) continue;
    const answer = type === 'number' ? plainFigure(text(id)) : text(id);
    if (answer !== '' && isNotKnown) {
      read.refused.push({
        ...place,
        column: nameOf(id),
        message: `"${id}" has a figure and is ticked as not known.`,
        fix: `Delete the figure, or take "${id}" out of "${nameOf(FORM_NAMES.notKnown(dimension))}".`,
      });
      continue;
    }
    if (answer === '' && !isNotKnown) {
      read.unanswered++;
      continue;
    }
    const asOf = text(FORM_NAMES.asOf(id)) === '' ? FORM_NAMES.visitedOn : FORM_NAMES.asOf(id);
    const office = text(FORM_NAMES.officeAsked);
    read.answers.push({
      place,
      written: {
        model: text(FORM_NAMES.model),
        attribute: id,
        answer: isNotKnown ? UNKNOWN : answer,
        as_of: text(asOf),
        period: text(FORM_NAMES.period(id)),
        planned: isTicked(FORM_NAMES.planned(dimension), id) ? 'yes' : '',
        source: text(FORM_NAMES.source),
        basis: '',
        note: office === '' ? '' : `asked: ${office}`,
      },
      columns: {
        model: nameOf(FORM_NAMES.model),
        attribute: nameOf(id),
        answer: nameOf(id),
        as_of: nameOf(asOf),
        period: nameOf(FORM_NAMES.period(id)),
        planned: nameOf(FORM_NAMES.planned(dimension)),
        source: nameOf(FORM_NAMES.source),
        note: nameOf(FORM_NAMES.officeAsked),
      },
    });
  }
  return read;
}

/** Phones send decimals as 120.0 and 1.2E7: the same figure, whole. */
function plainFigure(text: string): string {
  const [, figure = '', power = '0'] = /^(\d+\.\d+|\d+(?=E))(?:E\+?(\d+))?$/i.exec(text) ?? [];
  return figure === '' ? text : timesPowerOfTen(figure, Number(power));
}

function findHeaderFaults(
  file: string,
  header: readonly string[],
  { columns, byLabels }: ExportColumns,
  attributes: readonly Attribute[],
): Issue[] {
  const spot = { file, line: 1 };
  const rule = 'columns-known';
  const names = columns.map((column) => ('question' in column ? column.question.name : ''));
  if (!attributes.some(({ id }) => names.includes(id))) {
    return [
      issueAt(spot, '', {
        rule,
        message: 'No question of the form stands in the first row.',
        fix: 'Export the answers again as CSV, with "XML values and headers".',
      }),
    ];
  }
  const faults: Issue[] = [];
  if (!names.includes(FORM_NAMES.model)) {
    faults.push(
      issueAt(spot, FORM_NAMES.model, {
        rule,
        message: `The export has no column "${FORM_NAMES.model}", so nobody can tell of which model it speaks.`,
        fix: 'Export all questions, the hidden ones too.',
      }),
    );
  }
  if (byLabels) {
    faults.push(
      issueAt(spot, '', {
        rule,
        level: 'warning',
        message: 'The export holds labels, not names: questions and answers were matched by their words.',
        fix: 'To be sure of each, export again with "XML values and headers".',
      }),
    );
  }
  columns.forEach((column, index) => {
    if (column.is !== 'unknown') return;
    faults.push(
      issueAt(spot, header[index] ?? '', {
        rule,
        level: 'warning',
        message: `The column "${header[index]}" is no question of the form and was passed over.`,
        fix: 'If it is one, export again with "XML values and headers", from the form as it went out.',
      }),
    );
  });
  return faults;
}
